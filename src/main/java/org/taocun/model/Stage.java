package org.taocun.model;

import java.util.Locale;
import org.taocun.geography.StageSettings;

/**
 * The stage of a village's development (Wang Hu et al., rural e-commerce industrial clusters:
 * individual development, relationship network, cluster development): the latest whose rule it
 * meets.
 */
enum Stage {
  /** Nobody sells. */
  NONE,
  /** Some sell, but most households know none of them closely. */
  INDIVIDUAL,
  /**
   * Circles are reached: there are stages.networkSellers sellers, the share of households with a
   * selling strong alter has reached cluster.networkStageReach, and weak ties carry
   * stages.networkWeakShare of the exposure.
   */
  NETWORK,
  /** A Taobao village in which weak ties carry stages.clusterWeakShare of the exposure. */
  CLUSTER;

  static Stage of(State state, int village) {
    if (state.book.sellers[village] == 0) {
      return NONE;
    }
    StageSettings settings = state.scenario.stages();
    double weak = weakExposureShare(state, village);
    if (state.book.taobao[village] && weak >= settings.clusterWeakShare()) {
      return CLUSTER;
    }
    double reached =
        (double) state.reached.of(village) / state.territory.village(village).households();
    boolean network =
        reached >= state.scenario.cluster().networkStageReach()
            && state.book.sellers[village] >= settings.networkSellers()
            && weak >= settings.networkWeakShare();
    return network ? NETWORK : INDIVIDUAL;
  }

  /**
   * Share of weak ties in the village's pairs of a non-seller and a selling alter; 0 without any.
   */
  private static double weakExposureShare(State state, int village) {
    long weak = state.weak.sellingPairs(village);
    return weak == 0 ? 0 : (double) weak / (weak + state.strong.sellingPairs(village));
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
