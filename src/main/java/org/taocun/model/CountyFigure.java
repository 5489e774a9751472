package org.taocun.model;

import java.util.function.ToDoubleFunction;
import org.taocun.base.Fen;
import org.taocun.model.CountyFigures.County;
import org.taocun.trace.SeriesTable.Variable;

/** A figure that a {@link Survey} counts in every county of the run. */
enum CountyFigure {
  TAOBAO_VILLAGES(
      "taobaoVillages",
      "villages",
      "Taobao villages",
      county -> county.certification().countIn(county.villages())),
  LASTING_VILLAGES(
      "lastingVillages",
      "villages",
      "lasting Taobao villages (cluster.lastingMonths)",
      county -> county.eachVillage().filter(county.certification()::lasting).count()),
  TAOBAO_TOWNS(
      "taobaoTowns",
      "townships",
      "Taobao towns",
      county -> county.eachTownship().filter(county.certification()::town).count()),
  CLUSTERS(
      "clusters",
      "clusters",
      "clusters of adjacent Taobao villages",
      county -> clusters(county, county.world().scenario.cluster().clusterVillages())),
  LARGE_CLUSTERS(
      "largeClusters",
      "clusters",
      "large ones among them",
      county -> clusters(county, county.world().scenario.cluster().largeVillages())),
  SUPER_LARGE_CLUSTERS(
      "superLargeClusters",
      "clusters",
      "super-large ones among them",
      county -> clusters(county, county.world().scenario.cluster().superLargeVillages())),
  VILLAGES_IN_CLUSTERS(
      "villagesInClusters",
      "villages",
      "Taobao villages that lie in clusters",
      county -> county.clusters().villagesIn(county.villages())),
  COUNTIES_WITH_ANY(
      "countiesWithAny",
      "counties",
      "counties with a Taobao village",
      county -> TAOBAO_VILLAGES.count(county) > 0 ? 1 : 0),
  SELLERS(
      "sellers",
      "households",
      "households that sell",
      county -> county.eachVillage().map(v -> county.world().book.sellers[v]).sum()),
  SHOPS(
      "shops",
      "shops",
      "active shops",
      county -> county.eachVillage().map(v -> county.world().book.shops[v]).sum()),
  TURNOVER(
      "turnoverYuan",
      "yuan/month",
      "what buyers paid",
      county ->
          Fen.toYuan(
              county
                  .eachVillage()
                  .mapToLong(v -> county.world().book.turnoverFen[v])
                  .reduce(0, Fen::plus))),
  INCOME(
      "householdsYuan",
      "yuan/month",
      "income of all households, as incomeYuan of series.csv; a village in loss counts as 0",
      county ->
          county
              .eachVillage()
              .mapToDouble(v -> PlaceIncomes.villageYuan(county.world(), v))
              .reduce(0, Double::sum)),
  HOUSEHOLDS(
      "households",
      "households",
      "households",
      county ->
          county
              .eachVillage()
              .mapToLong(v -> county.world().territory.village(v).households())
              .sum());

  @SuppressWarnings("ImmutableEnumChecker") // columns never change
  private final SeriesColumn<County> column;

  CountyFigure(String name, String unit, String meaning, ToDoubleFunction<County> count) {
    column = SeriesColumn.of(name, unit, meaning, count);
  }

  private static double clusters(County county, int least) {
    return county.clusters().countIn(county.villages(), least);
  }

  /** The figure's name, unit and meaning. */
  Variable variable() {
    return column.variable();
  }

  /** The figure's total in a county. */
  double count(County county) {
    return column.value().applyAsDouble(county);
  }

  /** True if the figure changes with the Taobao villages only, and is dear to count. */
  boolean ofClusters() {
    return switch (this) {
      case CLUSTERS, LARGE_CLUSTERS, SUPER_LARGE_CLUSTERS, VILLAGES_IN_CLUSTERS -> true;
      default -> false;
    };
  }
}
