package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.analysis.space.Gini;
import org.taocun.analysis.space.LocationQuotient;
import org.taocun.analysis.space.Moran;
import org.taocun.analysis.space.NearestNeighbour;
import org.taocun.base.Neighbours;
import org.taocun.geography.ClusterCriteria;
import org.taocun.geography.Range;

/**
 * The columns of the series about clusters and the place of selling in space, of one scope. Values
 * that depend on the Taobao villages only are worked out anew when these change.
 */
final class ClusterTally {
  /** The columns of series.csv. */
  static final List<SeriesColumn<ClusterTally>> COLUMNS =
      List.of(
          SeriesColumn.of(
              "lastingVillages",
              "villages",
              "Taobao villages at the end of each of the last cluster.lastingMonths months",
              ClusterTally::lasting),
          SeriesColumn.of("taobaoTowns", "townships", "Taobao towns", ClusterTally::towns),
          SeriesColumn.of(
              "clusters",
              "clusters",
              "clusters of adjacent Taobao villages, large ones included; run and counties only (a"
                  + " cluster counts where its first village lies)",
              t -> t.clustersOf(t.criteria.clusterVillages())),
          SeriesColumn.of(
              "largeClusters",
              "clusters",
              "large ones among them, super-large included",
              t -> t.clustersOf(t.criteria.largeVillages())),
          SeriesColumn.of(
              "superLargeClusters",
              "clusters",
              "super-large ones among them",
              t -> t.clustersOf(t.criteria.superLargeVillages())),
          SeriesColumn.of(
              "shareOfVillagesInClusters",
              "share",
              "share of Taobao villages that lie in clusters",
              ClusterTally::inClusters),
          SeriesColumn.of(
              "countiesWithAny",
              "counties",
              "counties with a Taobao village; whole run only",
              t -> t.level == Level.RUN ? t.counties : Double.NaN),
          SeriesColumn.of(
              "giniOverCounties",
              "share",
              "Gini coefficient of Taobao villages over all counties, those without any included;"
                  + " whole run only",
              t -> t.gini),
          SeriesColumn.of(
              "moranI",
              "",
              "Moran's I of the villages' selling shares over adjacent villages, row-standardised;"
                  + " chance gives −1/(villages − 1)",
              t -> t.moran().index()),
          SeriesColumn.of(
              "nearestNeighbourIndex",
              "",
              "Clark and Evans' index of the Taobao villages in the convex hull of the scope's"
                  + " villages: below 1 they lie together; no edge correction",
              t -> t.nearestNeighbourIndex),
          SeriesColumn.of(
              "locationQuotient",
              "",
              "selling share of the scope's households over that of the whole run",
              ClusterTally::locationQuotient));

  private final State state;
  private final Level level;
  private final Range villages;
  private final Range townships;
  private final Certification certification;
  private final Clusters clusters;
  private final ClusterCriteria criteria;
  private final Neighbours neighbours;
  private final double areaKm2;
  private double nearestNeighbourIndex = Double.NaN;
  private double gini = Double.NaN;
  private int counties;

  ClusterTally(
      State state, Level level, Range villages, Certification certification, Clusters clusters) {
    this.state = state;
    this.certification = certification;
    this.clusters = clusters;
    criteria = state.scenario.cluster();
    this.level = level;
    this.villages = villages;
    townships =
        new Range(
            state.territory.village(villages.start()).townshipIndex(),
            state.territory.village(villages.end() - 1).townshipIndex() + 1);
    boolean all = villages.size() == state.book.villages;
    neighbours =
        all
            ? clusters.neighbours()
            : clusters.neighbours().within(villages.start(), villages.end());
    int[] everyVillage = new int[villages.size()];
    Arrays.setAll(everyVillage, k -> villages.start() + k);
    areaKm2 = NearestNeighbour.hullArea(x(everyVillage), y(everyVillage));
  }

  /** Works out anew the values that depend on the Taobao villages only. */
  void renew() {
    int first = certification.firstIn(villages);
    int[] here =
        Arrays.copyOfRange(
            certification.taobaoVillages(), first, first + certification.countIn(villages));
    nearestNeighbourIndex =
        level == Level.VILLAGE
            ? Double.NaN
            : NearestNeighbour.of(x(here), y(here), areaKm2).index();
    if (level == Level.RUN) {
      double[] perCounty = new double[state.territory.counties().size()];
      for (int v : here) {
        perCounty[state.territory.village(v).countyIndex()]++;
      }
      counties = (int) Arrays.stream(perCounty).filter(count -> count > 0).count();
      gini = perCounty.length > 1 ? Gini.of(perCounty) : Double.NaN;
    }
  }

  private double[] x(int[] places) {
    return Arrays.stream(places).mapToDouble(v -> state.territory.village(v).xKm()).toArray();
  }

  private double[] y(int[] places) {
    return Arrays.stream(places).mapToDouble(v -> state.territory.village(v).yKm()).toArray();
  }

  private double lasting() {
    int first = certification.firstIn(villages);
    int lasting = 0;
    for (int k = first; k < first + certification.countIn(villages); k++) {
      lasting += certification.lasting(certification.taobaoVillages()[k]) ? 1 : 0;
    }
    return lasting;
  }

  private double towns() {
    if (level == Level.VILLAGE) {
      return Double.NaN;
    }
    if (level == Level.RUN) {
      return certification.towns();
    }
    int towns = 0;
    for (int t = townships.start(); t < townships.end(); t++) {
      towns += certification.town(t) ? 1 : 0;
    }
    return towns;
  }

  /** Number of clusters of a least size that count in the scope. */
  private double clustersOf(int least) {
    boolean holdsClusters = level == Level.RUN || level == Level.COUNTY;
    return holdsClusters ? clusters.countIn(villages, least) : Double.NaN;
  }

  private double inClusters() {
    int taobao = certification.countIn(villages);
    return taobao > 0 ? (double) clusters.villagesIn(villages) / taobao : Double.NaN;
  }

  /** Moran's I of the selling shares of the scope's villages. */
  Moran moran() {
    double[] shares = new double[villages.size()];
    for (int k = 0; k < shares.length; k++) {
      int v = villages.start() + k;
      shares[k] = (double) state.book.sellers[v] / state.territory.village(v).households();
    }
    return Moran.of(shares, neighbours, Moran.Weights.ROW_STANDARDISED);
  }

  private double locationQuotient() {
    double sellers = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      sellers += state.book.sellers[v];
    }
    double households = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      households += state.territory.village(v).households();
    }
    return LocationQuotient.of(sellers, households, state.roster.size(), state.households.count);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    nearestNeighbourIndex = archive.real(nearestNeighbourIndex);
    gini = archive.real(gini);
    counties = archive.whole(counties);
  }
}
