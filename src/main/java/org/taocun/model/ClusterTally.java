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
import org.taocun.trace.SeriesTable.Variable;

/**
 * The columns of the series about clusters and how selling lies in space, of one scope. What hangs
 * on the Taobao villages only is worked out anew when they change.
 */
final class ClusterTally {
  private final World world;
  private final Level level;
  private final Range villages;
  private final Range townships;
  private final Neighbours neighbours;
  private final double areaKm2;
  private double nearestNeighbourIndex = Double.NaN;
  private double gini = Double.NaN;
  private int counties;

  ClusterTally(World world, Level level, Range villages, Clusters clusters) {
    this.world = world;
    this.level = level;
    this.villages = villages;
    townships =
        new Range(
            world.territory.village(villages.start()).townshipIndex(),
            world.territory.village(villages.end() - 1).townshipIndex() + 1);
    boolean all = villages.size() == world.book.villages;
    neighbours =
        all
            ? clusters.neighbours()
            : clusters.neighbours().within(villages.start(), villages.end());
    int[] everyVillage = new int[villages.size()];
    Arrays.setAll(everyVillage, k -> villages.start() + k);
    areaKm2 = NearestNeighbour.hullArea(x(everyVillage), y(everyVillage));
  }

  /** The values of {@link #variables()}, in their order. */
  double[] row(Certification certification, Clusters clusters, boolean changed) {
    if (changed) {
      renew(certification);
    }
    ClusterCriteria criteria = world.scenario.cluster();
    boolean holdsClusters = level == Level.RUN || level == Level.COUNTY;
    int taobao = certification.countIn(villages);
    return new double[] {
      lasting(certification),
      level == Level.VILLAGE ? Double.NaN : towns(certification),
      holdsClusters ? clusters.countIn(villages, criteria.clusterVillages()) : Double.NaN,
      holdsClusters ? clusters.countIn(villages, criteria.largeVillages()) : Double.NaN,
      holdsClusters ? clusters.countIn(villages, criteria.superLargeVillages()) : Double.NaN,
      taobao > 0 ? (double) clusters.villagesIn(villages) / taobao : Double.NaN,
      level == Level.RUN ? counties : Double.NaN,
      gini,
      moran().index(),
      nearestNeighbourIndex,
      locationQuotient()
    };
  }

  private void renew(Certification certification) {
    int first = certification.firstIn(villages);
    int[] here =
        Arrays.copyOfRange(
            certification.taobaoVillages(), first, first + certification.countIn(villages));
    nearestNeighbourIndex =
        level == Level.VILLAGE
            ? Double.NaN
            : NearestNeighbour.of(x(here), y(here), areaKm2).index();
    if (level == Level.RUN) {
      double[] perCounty = new double[world.territory.counties().size()];
      for (int v : here) {
        perCounty[world.territory.village(v).countyIndex()]++;
      }
      counties = (int) Arrays.stream(perCounty).filter(count -> count > 0).count();
      gini = perCounty.length > 1 ? Gini.of(perCounty) : Double.NaN;
    }
  }

  private double[] x(int[] places) {
    return Arrays.stream(places).mapToDouble(v -> world.territory.village(v).xKm()).toArray();
  }

  private double[] y(int[] places) {
    return Arrays.stream(places).mapToDouble(v -> world.territory.village(v).yKm()).toArray();
  }

  private double lasting(Certification certification) {
    int first = certification.firstIn(villages);
    int lasting = 0;
    for (int k = first; k < first + certification.countIn(villages); k++) {
      lasting += certification.lasting(certification.taobaoVillages()[k]) ? 1 : 0;
    }
    return lasting;
  }

  private double towns(Certification certification) {
    if (level == Level.RUN) {
      return certification.towns();
    }
    int towns = 0;
    for (int t = townships.start(); t < townships.end(); t++) {
      towns += certification.town(t) ? 1 : 0;
    }
    return towns;
  }

  /** Moran's I of the selling shares of the scope's villages. */
  Moran moran() {
    double[] shares = new double[villages.size()];
    for (int k = 0; k < shares.length; k++) {
      int v = villages.start() + k;
      shares[k] = (double) world.book.sellers[v] / world.territory.village(v).households();
    }
    return Moran.of(shares, neighbours, Moran.Weights.ROW_STANDARDISED);
  }

  private double locationQuotient() {
    double sellers = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      sellers += world.book.sellers[v];
    }
    double households = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      households += world.territory.village(v).households();
    }
    return LocationQuotient.of(sellers, households, world.roster.size(), world.households.count);
  }

  /** The columns of series.csv. */
  static List<Variable> variables() {
    return List.of(
        new Variable(
            "lastingVillages",
            "villages",
            "Taobao villages at the end of each of the last cluster.lastingMonths months"),
        new Variable("taobaoTowns", "townships", "Taobao towns"),
        new Variable(
            "clusters",
            "clusters",
            "clusters of adjacent Taobao villages, large ones included; run and counties only (a"
                + " cluster counts where its first village lies)"),
        new Variable("largeClusters", "clusters", "large ones among them, super-large included"),
        new Variable("superLargeClusters", "clusters", "super-large ones among them"),
        new Variable(
            "shareOfVillagesInClusters", "share", "share of Taobao villages that lie in clusters"),
        new Variable(
            "countiesWithAny", "counties", "counties with a Taobao village; whole run only"),
        new Variable(
            "giniOverCounties",
            "share",
            "Gini coefficient of Taobao villages over all counties, those without any included;"
                + " whole run only"),
        new Variable(
            "moranI",
            "",
            "Moran's I of the villages' selling shares over adjacent villages, row-standardised;"
                + " chance gives −1/(villages − 1)"),
        new Variable(
            "nearestNeighbourIndex",
            "",
            "Clark and Evans' index of the Taobao villages in the convex hull of the scope's"
                + " villages: below 1 they lie together; no edge correction"),
        new Variable(
            "locationQuotient",
            "",
            "selling share of the scope's households over that of the whole run"));
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    nearestNeighbourIndex = archive.real(nearestNeighbourIndex);
    gini = archive.real(gini);
    counties = archive.whole(counties);
  }
}
