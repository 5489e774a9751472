package org.taocun.model;

import java.util.List;
import java.util.Locale;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.policy.Receiver;

/** Sums over the villages of a scope in a month, and the row of series that they make. */
final class Tally {
  /** The columns of series.csv, in their order. */
  static final List<SeriesColumn<Tally>> COLUMNS =
      SeriesColumn.joined(
          List.of(
              SeriesColumn.of(
                  "sellers",
                  "households",
                  "households that sell at the month's end",
                  t -> t.sellers),
              SeriesColumn.of(
                  "sellerShare",
                  "share",
                  "sellers per household",
                  t -> over(t.sellers, t.households)),
              SeriesColumn.of(
                  "everSold",
                  "households",
                  "households that had begun to sell by the month's end, with those that have"
                      + " stopped: what data on the month of adoption count",
                  t -> t.everSold),
              SeriesColumn.of(
                  "everSoldShare",
                  "share",
                  "households that had begun to sell, per household",
                  t -> over(t.everSold, t.households)),
              SeriesColumn.of(
                  "aware",
                  "households",
                  "households that have heard of e-commerce",
                  t -> t.households - t.unaware),
              SeriesColumn.of(
                  "entries", "households", "households that started in the month", t -> t.entries),
              SeriesColumn.of(
                  "exits", "households", "households that stopped in the month", t -> t.exits),
              SeriesColumn.of(
                  "returns",
                  "households",
                  "entries of households that had stopped before",
                  t -> t.returns),
              SeriesColumn.of(
                  "herdingEntries",
                  "households",
                  "entries that would not have happened had nobody else been selling (same draw)"
                      + " (direct attribution)",
                  t -> t.herding),
              SeriesColumn.of(
                  "privateEntries",
                  "households",
                  "entries that would have happened anyway",
                  t -> t.alone),
              SeriesColumn.of(
                  "reachedShare",
                  "share",
                  "households with at least one selling strong alter",
                  t -> over(t.reached, t.households)),
              SeriesColumn.of(
                  "strongShare",
                  "share",
                  "mean selling share over the strong ties of those who do not sell; whole run"
                      + " only",
                  t -> t.sellingShare(t.world.strong)),
              SeriesColumn.of(
                  "weakShare",
                  "share",
                  "mean selling share over the weak ties of those who do not sell; whole run only",
                  t -> t.sellingShare(t.world.weak)),
              SeriesColumn.of(
                  "weakExposureShare",
                  "share",
                  "share of non-sellers' exposure to sellers that arrives over weak ties",
                  t -> t.society.weakExposureShare()),
              SeriesColumn.of("parcels", "parcels/month", "parcels sold", t -> t.parcels),
              SeriesColumn.of(
                  "ordersPerShop",
                  "parcels/month",
                  "parcels per shop",
                  t -> over(t.parcels, t.shops)),
              SeriesColumn.of(
                  "priceYuan",
                  "yuan",
                  "mean price paid per parcel",
                  t -> over(Fen.toYuan(t.turnover), t.parcels)),
              SeriesColumn.of(
                  "margin",
                  "share",
                  "profit per turnover",
                  t -> over((double) t.profit, (double) t.turnover)),
              SeriesColumn.of(
                  "logisticsYuanPerParcel",
                  "yuan",
                  "mean cost of sending a parcel",
                  t -> over(t.yuan(Payee.CARRIERS), t.parcels)),
              SeriesColumn.of(
                  "turnoverYuan", "yuan/month", "what buyers paid", t -> Fen.toYuan(t.turnover)),
              paid(Payee.SUPPLIERS),
              paid(Payee.PLATFORMS),
              paid(Payee.CARRIERS),
              paid(Payee.FIXED),
              SeriesColumn.of(
                  "profitYuan",
                  "yuan/month",
                  "what sellers kept: turnover, and what the government paid towards their parcels,"
                      + " less what all others received of it",
                  t -> Fen.toYuan(t.profit)),
              SeriesColumn.of(
                  "meanProfitYuan",
                  "yuan/month",
                  "profit per seller",
                  t -> over(Fen.toYuan(t.profit), t.sellers)),
              SeriesColumn.of(
                  "incomeYuan",
                  "yuan/month",
                  "mean household income: profit of sellers, outside income of others, and what"
                      + " suppliers of organisations are paid",
                  t ->
                      over(
                          PlaceIncomes.yuan(
                              t.world, t.month, t.profit + t.supplied, t.earningOutside),
                          t.households)),
              SeriesColumn.of(
                  "outsideIncomeYuan",
                  "yuan/month",
                  "outside income at average earning power",
                  Tally::outsideYuan),
              SeriesColumn.of(
                  "startupCostYuan",
                  "yuan",
                  "cost of starting a shop",
                  t -> t.world.course.startupYuan()[t.month]),
              SeriesColumn.of(
                  "meanSkill", "share", "mean skill of sellers", t -> over(t.skill, t.sellers)),
              SeriesColumn.of(
                  "newWeakTies", "ties", "weak ties made by sellers in the month", t -> t.newTies),
              SeriesColumn.of(
                  "villagesIndividual",
                  "villages",
                  "villages in individual development",
                  t -> t.stages[Stage.INDIVIDUAL.ordinal()]),
              SeriesColumn.of(
                  "villagesNetwork",
                  "villages",
                  "villages in the relationship network stage",
                  t -> t.stages[Stage.NETWORK.ordinal()]),
              SeriesColumn.of("taobaoVillages", "villages", "Taobao villages", t -> t.taobao),
              SeriesColumn.of(
                  "publicSpendingYuan",
                  "yuan/month",
                  "public money spent on policies",
                  t -> Fen.toYuan(t.spent)),
              publicTo(Receiver.PROVIDERS, "of it, to those who teach, connect, build or organise"),
              publicTo(Receiver.LENDERS, "of it, to lenders, as interest"),
              publicTo(Receiver.HOUSEHOLDS, "of it, to households that start, as subsidy"),
              publicTo(
                  Receiver.CARRIERS,
                  "of it, to carriers, for parcels: turnover + this = production + commission +"
                      + " logistics + fixed + profit"),
              paid(Payee.LANDLORDS),
              paid(Payee.HOSTS),
              paid(Payee.BUYERS),
              paid(Payee.FIRMS),
              paid(Payee.ORGANISATIONS),
              SeriesColumn.of(
                  "startupPaidYuan",
                  "yuan/month",
                  "paid out of savings for starting shops in the month",
                  t -> Fen.toYuan(t.startup)),
              SeriesColumn.of("shops", "shops", "active shops", t -> t.shops),
              SeriesColumn.of(
                  "shopsPerSeller",
                  "shops",
                  "active shops per selling household",
                  t -> over(t.shops, t.sellers)),
              SeriesColumn.of(
                  "shopsElsewhere",
                  "shops",
                  "active shops on other platforms than the first",
                  t -> t.elsewhere),
              SeriesColumn.of(
                  "shopsOpened",
                  "shops",
                  "further shops opened by sellers in the month",
                  t -> t.opened),
              SeriesColumn.of(
                  "shopsClosed",
                  "shops",
                  "further shops closed by sellers in the month",
                  t -> t.closed),
              SeriesColumn.of(
                  "liveSellers", "households", "households that sold at live shows", t -> t.live),
              SeriesColumn.of(
                  "purchasesYuan",
                  "yuan/month",
                  "goods down: what villages bought online",
                  t -> Fen.toYuan(t.purchases)),
              SeriesColumn.of(
                  "parcelsDown", "parcels/month", "parcels that came down", t -> t.parcelsDown),
              publicTo(
                  Receiver.PLATFORMS,
                  "of publicSpendingYuan, to platforms, for traffic and forgone commission; beside"
                      + " commissionYuan")),
          SeriesColumn.within(t -> t.society, Society.COLUMNS));

  private final World world;
  private final int month;
  private double households;
  private double sellers;
  private double everSold;
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
    everSold += book.everSold[v];
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
    turnover = Fen.plus(turnover, book.turnoverFen[v]);
    for (int k = 0; k < paid.length; k++) {
      paid[k] = Fen.plus(paid[k], book.paidFen[k][v]);
    }
    profit = Fen.plus(profit, book.profitFen[v]);
    supplied = Fen.plus(supplied, world.services.organisations.supplierBook.incomeFen(v));
    startup = Fen.plus(startup, book.startupFen[v]);
    purchases = Fen.plus(purchases, book.purchasesFen[v]);
    parcelsDown += book.parcelsDown[v];
    shops += book.shops[v];
    elsewhere += book.elsewhere[v];
    opened += book.shopsOpened[v];
    closed += book.shopsClosed[v];
    live += book.live[v];
    spent = Fen.plus(spent, book.publicFen[v]);
    for (Receiver receiver : Receiver.values()) {
      int to = receiver.ordinal();
      paidTo[to] = Fen.plus(paidTo[to], book.publicToFen[to][v]);
    }
    Stage stage = Stage.of(world, v);
    stages[stage.ordinal()]++;
    taobao += book.taobao[v] ? 1 : 0;
    society.add(v, stage);
  }

  private double yuan(Payee payee) {
    return Fen.toYuan(paid[payee.ordinal()]);
  }

  private double outsideYuan() {
    return world.course.outsideIncomeYuan()[month];
  }

  /** The mean selling share over the ties of non-sellers of a layer; NaN but for the whole run. */
  private double sellingShare(Exposure layer) {
    return whole
        ? over((double) layer.sellingPairs(), (double) layer.tiesOfNonSellers())
        : Double.NaN;
  }

  private static double over(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  private static SeriesColumn<Tally> paid(Payee payee) {
    return SeriesColumn.of(payee.column(), "yuan/month", payee.doc(), tally -> tally.yuan(payee));
  }

  private static SeriesColumn<Tally> publicTo(Receiver receiver, String meaning) {
    String word = receiver.word();
    return SeriesColumn.of(
        "publicTo" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) + "Yuan",
        "yuan/month",
        meaning,
        tally -> Fen.toYuan(tally.paidTo[receiver.ordinal()]));
  }
}
