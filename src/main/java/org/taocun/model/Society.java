package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;

/**
 * Sums over the villages of a scope in a month about migration, trust, brands, associations, and
 * exposure by the stage of the village: the part that {@link Tally} leaves to it.
 */
final class Society {
  /** The columns of series.csv. */
  static final List<SeriesColumn<Society>> COLUMNS =
      List.of(
          SeriesColumn.of(
              "villagesCluster", "villages", "villages in the cluster stage", s -> s.clusters),
          weakExposure(Stage.INDIVIDUAL, "weakExposureIndividual", "in individual development"),
          weakExposure(Stage.NETWORK, "weakExposureNetwork", "in the relationship network stage"),
          weakExposure(Stage.CLUSTER, "weakExposureCluster", "in the cluster stage"),
          SeriesColumn.of(
              "associations",
              "villages",
              "villages with an association of sellers",
              s -> s.associations),
          SeriesColumn.of(
              "newTiesOutside",
              "ties",
              "weak ties made by sellers to other villages in the month",
              s -> s.outside),
          SeriesColumn.of(
              "migrants",
              "households",
              "households whose working members are away",
              s -> s.migrants),
          SeriesColumn.of(
              "homecomings", "households", "households whose members came home", s -> s.cameHome),
          SeriesColumn.of(
              "departures", "households", "households whose members left for work", s -> s.left),
          SeriesColumn.of(
              "cheats", "households", "sellers that cheated in the month", s -> s.cheats),
          SeriesColumn.of(
              "cheatedShare",
              "share",
              "share of turnover that was by cheats",
              s -> share((double) s.cheated, (double) s.sales)),
          SeriesColumn.of(
              "reputation",
              "reputation",
              "mean reputation of sellers' villages among buyers: 0 neutral, -1 none",
              s -> share(s.reputation, s.sellers)),
          SeriesColumn.of(
              "brand",
              "share",
              "mean brand of sellers' villages: 0 none, 1 known everywhere",
              s -> share(s.brand, s.sellers)));

  private final World world;
  private double migrants;
  private double cameHome;
  private double left;
  private double cheats;
  private long cheated;
  private long sales;
  private double reputation;
  private double brand;
  private double sellers;
  private double associations;
  private double outside;
  private double clusters;
  private final double[] strongPairs = new double[Stage.values().length];
  private final double[] weakPairs = new double[Stage.values().length];

  Society(World world) {
    this.world = world;
  }

  void add(int v, Stage stage) {
    migrants += world.migrants.away[v];
    cameHome += world.migrants.cameHome[v];
    left += world.migrants.left[v];
    cheats += world.trust.cheats[v];
    cheated = Fen.plus(cheated, world.trust.cheatedFen[v]);
    sales = Fen.plus(sales, world.book.turnoverFen[v]);
    reputation += world.book.reputation[v] * world.book.sellers[v];
    brand += world.book.brand[v] * world.book.sellers[v];
    sellers += world.book.sellers[v];
    associations += world.associations.in(v) ? 1 : 0;
    outside += world.tieMaking.outside[v];
    clusters += stage == Stage.CLUSTER ? 1 : 0;
    strongPairs[stage.ordinal()] += (double) world.strong.sellingPairs(v);
    weakPairs[stage.ordinal()] += (double) world.weak.sellingPairs(v);
  }

  /** Share of non-sellers' exposure that arrives over weak ties; NaN without exposure. */
  double weakExposureShare() {
    double strong = 0;
    double weak = 0;
    for (int stage = 0; stage < weakPairs.length; stage++) {
      strong += strongPairs[stage];
      weak += weakPairs[stage];
    }
    return share(weak, strong + weak);
  }

  private double weakExposureShare(Stage stage) {
    double weak = weakPairs[stage.ordinal()];
    return share(weak, strongPairs[stage.ordinal()] + weak);
  }

  private static double share(double part, double whole) {
    return whole > 0 ? part / whole : Double.NaN;
  }

  private static SeriesColumn<Society> weakExposure(Stage stage, String name, String where) {
    return SeriesColumn.of(
        name,
        "share",
        "share of non-sellers' exposure that arrives over weak ties, in villages " + where,
        society -> society.weakExposureShare(stage));
  }
}
