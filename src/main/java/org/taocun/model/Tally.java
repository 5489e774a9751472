package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.policy.Receiver;
import org.taocun.trace.SeriesTable.Variable;

/** Sums over the villages of a scope in a month, and the row of series that they make. */
final class Tally {
  private static final List<Payee> LATER =
      Arrays.stream(Payee.values()).filter(payee -> !payee.early()).toList();
  private static final List<Variable> VARIABLES = all();

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
  private final long[] paid = new long[Payee.values().length];
  private long profit;
  private long supplied;
  private long startup;
  private long purchases;
  private double parcelsDown;
  private double shops;
  private double elsewhere;
  private double opened;
  private double closed;
  private double live;
  private long spent;
  private final long[] paidTo = new long[Receiver.values().length];
  private final int[] stages = new int[Stage.values().length];
  private int taobao;
  private final Society society;
  private final boolean whole;

  private Tally(World world, int month, boolean whole) {
    this.world = world;
    this.month = month;
    this.whole = whole;
    society = new Society(world);
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
    reached += world.reached.of(v);
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
    for (int k = 0; k < paid.length; k++) {
      paid[k] += book.paidFen[k][v];
    }
    profit += book.profitFen[v];
    supplied += world.services.organisations.supplierBook.villageFen(v);
    startup += book.startupFen[v];
    purchases += book.purchasesFen[v];
    parcelsDown += book.parcelsDown[v];
    shops += book.shops[v];
    elsewhere += book.elsewhere[v];
    opened += book.shopsOpened[v];
    closed += book.shopsClosed[v];
    live += book.live[v];
    spent += book.publicFen[v];
    for (Receiver receiver : Receiver.values()) {
      paidTo[receiver.ordinal()] += book.publicToFen[receiver.ordinal()][v];
    }
    Stage stage = Stage.of(world, v);
    stages[stage.ordinal()]++;
    taobao += book.taobao[v] ? 1 : 0;
    society.add(v, stage);
  }

  /** The values of {@link #variables()}, in their order. */
  double[] row() {
    double[] early = early();
    double[] row = Arrays.copyOf(early, variables().size());
    int k = early.length;
    for (Payee payee : LATER) {
      row[k++] = yuan(payee);
    }
    double[] trade = {
      Fen.toYuan(startup),
      shops,
      over(shops, sellers),
      elsewhere,
      opened,
      closed,
      live,
      Fen.toYuan(purchases),
      parcelsDown,
      Fen.toYuan(paidTo[Receiver.PLATFORMS.ordinal()])
    };
    System.arraycopy(trade, 0, row, k, trade.length);
    double[] people = society.row();
    System.arraycopy(people, 0, row, k + trade.length, people.length);
    return row;
  }

  private double yuan(Payee payee) {
    return Fen.toYuan(paid[payee.ordinal()]);
  }

  private double[] early() {
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
      society.weakExposureShare(),
      parcels,
      over(parcels, shops),
      over(Fen.toYuan(turnover), parcels),
      over((double) profit, (double) turnover),
      over(yuan(Payee.CARRIERS), parcels),
      Fen.toYuan(turnover),
      yuan(Payee.SUPPLIERS),
      yuan(Payee.PLATFORMS),
      yuan(Payee.CARRIERS),
      yuan(Payee.FIXED),
      Fen.toYuan(profit),
      over(Fen.toYuan(profit), sellers),
      over(Fen.toYuan(profit + supplied) + outside * earningOutside, households),
      outside,
      world.course.startupYuan()[month],
      over(skill, sellers),
      newTies,
      stages[Stage.INDIVIDUAL.ordinal()],
      stages[Stage.NETWORK.ordinal()],
      taobao,
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
    return VARIABLES;
  }

  private static List<Variable> all() {
    List<Variable> all = new ArrayList<>(earlyVariables());
    LATER.forEach(payee -> all.add(paid(payee)));
    all.addAll(tradeVariables());
    all.addAll(Society.variables());
    return List.copyOf(all);
  }

  private static Variable paid(Payee payee) {
    return new Variable(payee.column(), "yuan/month", payee.doc());
  }

  private static List<Variable> tradeVariables() {
    return List.of(
        new Variable(
            "startupPaidYuan", "yuan/month", "paid out of savings for starting shops in the month"),
        new Variable("shops", "shops", "active shops"),
        new Variable("shopsPerSeller", "shops", "active shops per selling household"),
        new Variable("shopsElsewhere", "shops", "active shops on other platforms than the first"),
        new Variable("shopsOpened", "shops", "further shops opened by sellers in the month"),
        new Variable("shopsClosed", "shops", "further shops closed by sellers in the month"),
        new Variable("liveSellers", "households", "households that sold at live shows"),
        new Variable("purchasesYuan", "yuan/month", "goods down: what villages bought online"),
        new Variable("parcelsDown", "parcels/month", "parcels that came down"),
        new Variable(
            "publicToPlatformsYuan",
            "yuan/month",
            "of publicSpendingYuan, to platforms, for traffic and forgone commission; beside"
                + " commissionYuan"));
  }

  private static List<Variable> earlyVariables() {
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
            "share of non-sellers' exposure to sellers that arrives over weak ties"),
        new Variable("parcels", "parcels/month", "parcels sold"),
        new Variable("ordersPerShop", "parcels/month", "parcels per shop"),
        new Variable("priceYuan", "yuan", "mean price paid per parcel"),
        new Variable("margin", "share", "profit per turnover"),
        new Variable("logisticsYuanPerParcel", "yuan", "mean cost of sending a parcel"),
        new Variable("turnoverYuan", "yuan/month", "what buyers paid"),
        paid(Payee.SUPPLIERS),
        paid(Payee.PLATFORMS),
        paid(Payee.CARRIERS),
        paid(Payee.FIXED),
        new Variable(
            "profitYuan",
            "yuan/month",
            "what sellers kept: turnover, and what the government paid towards their parcels,"
                + " less what all others received of it"),
        new Variable("meanProfitYuan", "yuan/month", "profit per seller"),
        new Variable(
            "incomeYuan",
            "yuan/month",
            "mean household income: profit of sellers, outside income of others, and what suppliers"
                + " of organisations are paid"),
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
