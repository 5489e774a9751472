package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;
import org.taocun.geography.ClusterCriteria;
import org.taocun.geography.Range;
import org.taocun.trace.SeriesTable.Variable;

/** What a {@link Survey} counts in every county of the run: a total of each figure by county. */
final class CountyFigures {
  static final int TAOBAO_VILLAGES = 0;
  static final int VILLAGES_IN_CLUSTERS = 6;
  static final int SELLERS = 8;
  static final int HOUSEHOLDS = 11;
  private static final int CLUSTERS = 3;

  private final World world;
  private final double[][] totals;

  CountyFigures(World world) {
    this.world = world;
    totals = new double[counted().size()][world.territory.counties().size()];
  }

  /** The figures, in their order. */
  static List<Variable> counted() {
    return List.of(
        new Variable("taobaoVillages", "villages", "Taobao villages"),
        new Variable(
            "lastingVillages", "villages", "lasting Taobao villages (cluster.lastingMonths)"),
        new Variable("taobaoTowns", "townships", "Taobao towns"),
        new Variable("clusters", "clusters", "clusters of adjacent Taobao villages"),
        new Variable("largeClusters", "clusters", "large ones among them"),
        new Variable("superLargeClusters", "clusters", "super-large ones among them"),
        new Variable("villagesInClusters", "villages", "Taobao villages that lie in clusters"),
        new Variable("countiesWithAny", "counties", "counties with a Taobao village"),
        new Variable("sellers", "households", "households that sell"),
        new Variable("shops", "shops", "active shops"),
        new Variable("turnoverYuan", "yuan/month", "what buyers paid"),
        new Variable("households", "households", "households"));
  }

  /**
   * Counts anew.
   *
   * @param changed whether the Taobao villages may be others than at the last count
   */
  void count(Certification certification, Clusters clusters, boolean changed) {
    for (int county = 0; county < totals[0].length; county++) {
      trade(county);
      double[] places = places(county, certification);
      for (int k = 0; k < places.length; k++) {
        totals[k][county] = places[k];
      }
      totals[7][county] = places[TAOBAO_VILLAGES] > 0 ? 1 : 0;
      if (changed) {
        clusters(county, clusters);
      }
    }
  }

  private double[] places(int county, Certification certification) {
    Range villages = world.territory.countyVillages(county);
    int lasting = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      lasting += certification.lasting(v) ? 1 : 0;
    }
    Range townships = world.territory.countyTownships(county);
    int towns = 0;
    for (int t = townships.start(); t < townships.end(); t++) {
      towns += certification.town(t) ? 1 : 0;
    }
    return new double[] {certification.countIn(villages), lasting, towns};
  }

  private void clusters(int county, Clusters clusters) {
    ClusterCriteria criteria = world.scenario.cluster();
    Range villages = world.territory.countyVillages(county);
    totals[CLUSTERS][county] = clusters.countIn(villages, criteria.clusterVillages());
    totals[CLUSTERS + 1][county] = clusters.countIn(villages, criteria.largeVillages());
    totals[CLUSTERS + 2][county] = clusters.countIn(villages, criteria.superLargeVillages());
    totals[VILLAGES_IN_CLUSTERS][county] = clusters.villagesIn(villages);
  }

  private void trade(int county) {
    Range villages = world.territory.countyVillages(county);
    double sellers = 0;
    double shops = 0;
    long turnover = 0;
    double households = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      sellers += world.book.sellers[v];
      shops += world.book.shops[v];
      turnover += world.book.turnoverFen[v];
      households += world.territory.village(v).households();
    }
    totals[SELLERS][county] = sellers;
    totals[9][county] = shops;
    totals[10][county] = Fen.toYuan(turnover);
    totals[HOUSEHOLDS][county] = households;
  }

  /** One figure by county; not to be written to. */
  double[] of(int figure) {
    return totals[figure];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.columns(totals);
  }
}
