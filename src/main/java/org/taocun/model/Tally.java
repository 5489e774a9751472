package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.policy.Receiver;
import org.taocun.trace.SeriesTable.Variable;

/** Sums over the villages of a scope in a month, and the row of series that they make. */
final class Tally {
  private final World world;
  private final int month;
  private double households;
  private double sellers;
  private double unaware;
  private double reached;
  private double entries;
  private double exits;
  private double returns;
  private double herding;
  private double alone;
  private double newTies;
  private double parcels;
  private double skill;
  private double earningOutside;
  private long turnover;
  private long production;
  private long commission;
  private long logistics;
  private long fixed;
  private long profit;
  private long spent;
  private final long[] paidTo = new long[Receiver.values().length];
  private final int[] stages = new int[Stage.values().length];
  private final boolean whole;

  private Tally(World world, int month, boolean whole) {
    this.world = world;
    this.month = month;
    this.whole = whole;
  }

  static Tally of(World world, Range villages, int month) {
    boolean whole = villages.end() - villages.start() == world.book.villages;
    Tally tally = new Tally(world, month, whole);
    for (int v = villages.start(); v < villages.end(); v++) {
      tally.add(v);
    }
    return tally;
  }

  private void add(int v) {
    VillageBook book = world.book;
    households += world.territory.village(v).households();
    sellers += book.sellers[v];
    unaware += book.unaware[v];
    reached += world.reach.of(v);
    entries += book.entries[v];
    exits += book.exits[v];
    returns += book.returns[v];
    herding += book.herding[v];
    alone += book.alone[v];
    newTies += book.newTies[v];
    parcels += book.parcels[v];
    skill += book.skill[v];
    earningOutside += book.earningOutside[v];
    turnover += book.turnoverFen[v];
    production += book.productionFen[v];
    commission += book.commissionFen[v];
    logistics += book.logisticsFen[v];
    fixed += book.fixedFen[v];
    profit += book.profitFen[v];
    spent += book.publicFen[v];
    for (Receiver receiver : Receiver.values()) {
      paidTo[receiver.ordinal()] += book.publicToFen[receiver.ordinal()][v];
    }
    stages[Stage.of(world, v).ordinal()]++;
  }

  /** The values of {@link #variables()}, in their order. */
  double[] row() {
    double outside = world.course.outsideIncomeYuan()[month];
    double strongPairs = whole ? (double) world.strong.sellingPairs() : Double.NaN;
    double weakPairs = whole ? (double) world.weak.sellingPairs() : Double.NaN;
    return new double[] {
      sellers,
      over(sellers, households),
      households - unaware,
      entries,
      exits,
      returns,
      herding,
      alone,
      over(reached, households),
      over(strongPairs, (double) world.strong.tiesOfNonSellers()),
      over(weakPairs, (double) world.weak.tiesOfNonSellers()),
      over(weakPairs, strongPairs + weakPairs),
      parcels,
      over(parcels, sellers),
      over(Fen.toYuan(turnover), parcels),
      over((double) profit, (double) turnover),
      over(Fen.toYuan(logistics), parcels),
      Fen.toYuan(turnover),
      Fen.toYuan(production),
      Fen.toYuan(commission),
      Fen.toYuan(logistics),
      Fen.toYuan(fixed),
      Fen.toYuan(profit),
      over(Fen.toYuan(profit), sellers),
      over(Fen.toYuan(profit) + outside * earningOutside, households),
      outside,
      world.course.startupYuan()[month],
      over(skill, sellers),
      newTies,
      stages[Stage.INDIVIDUAL.ordinal()],
      stages[Stage.NETWORK.ordinal()],
      stages[Stage.CLUSTER.ordinal()],
      Fen.toYuan(spent),
      Fen.toYuan(paidTo[Receiver.PROVIDERS.ordinal()]),
      Fen.toYuan(paidTo[Receiver.LENDERS.ordinal()]),
      Fen.toYuan(paidTo[Receiver.HOUSEHOLDS.ordinal()]),
      Fen.toYuan(paidTo[Receiver.CARRIERS.ordinal()])
    };
  }

  private static double over(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  /** The columns of series.csv. */
  static List<Variable> variables() {
    return List.of(
        new Variable("sellers", "households", "households that sell at the month's end"),
        new Variable("sellerShare", "share", "sellers per household"),
        new Variable("aware", "households", "households that have heard of e-commerce"),
        new Variable("entries", "households", "households that started in the month"),
        new Variable("exits", "households", "households that stopped in the month"),
        new Variable("returns", "households", "entries of households that had stopped before"),
        new Variable(
            "herdingEntries",
            "households",
            "entries that would not have happened under the same draw without the others (direct"
                + " attribution)"),
        new Variable("privateEntries", "households", "entries that would have happened anyway"),
        new Variable("reachedShare", "share", "households with at least one selling strong alter"),
        new Variable(
            "strongShare",
            "share",
            "mean selling share over the strong ties of those who do not sell; whole run only"),
        new Variable(
            "weakShare",
            "share",
            "mean selling share over the weak ties of those who do not sell; whole run only"),
        new Variable(
            "weakExposureShare",
            "share",
            "share of non-sellers' exposure to sellers that arrives over weak ties; whole run only"),
        new Variable("parcels", "parcels/month", "parcels sold"),
        new Variable("ordersPerShop", "parcels/month", "parcels per seller"),
        new Variable("priceYuan", "yuan", "mean price paid per parcel"),
        new Variable("margin", "share", "profit per turnover"),
        new Variable("logisticsYuanPerParcel", "yuan", "mean cost of sending a parcel"),
        new Variable("turnoverYuan", "yuan/month", "what buyers paid"),
        new Variable("productionYuan", "yuan/month", "what suppliers received"),
        new Variable("commissionYuan", "yuan/month", "what the platform received"),
        new Variable("logisticsYuan", "yuan/month", "what carriers received"),
        new Variable("fixedYuan", "yuan/month", "fixed costs of shops"),
        new Variable(
            "profitYuan",
            "yuan/month",
            "what sellers kept: turnover − production − commission − logistics − fixed, and what"
                + " the government paid towards their parcels"),
        new Variable("meanProfitYuan", "yuan/month", "profit per seller"),
        new Variable(
            "incomeYuan",
            "yuan/month",
            "mean household income: profit of sellers, outside income of others"),
        new Variable("outsideIncomeYuan", "yuan/month", "outside income at average earning power"),
        new Variable("startupCostYuan", "yuan", "cost of starting a shop"),
        new Variable("meanSkill", "share", "mean skill of sellers"),
        new Variable("newWeakTies", "ties", "weak ties made by sellers in the month"),
        new Variable("villagesIndividual", "villages", "villages in individual development"),
        new Variable("villagesNetwork", "villages", "villages in the relationship network stage"),
        new Variable("taobaoVillages", "villages", "Taobao villages"),
        new Variable("publicSpendingYuan", "yuan/month", "public money spent on policies"),
        new Variable(
            "publicToProvidersYuan",
            "yuan/month",
            "of it, to those who teach, connect, build or organise"),
        new Variable("publicToLendersYuan", "yuan/month", "of it, to lenders, as interest"),
        new Variable(
            "publicToHouseholdsYuan", "yuan/month", "of it, to households that start, as subsidy"),
        new Variable(
            "publicToCarriersYuan",
            "yuan/month",
            "of it, to carriers, for parcels: turnover + this = production + commission + logistics"
                + " + fixed + profit"));
  }
}
