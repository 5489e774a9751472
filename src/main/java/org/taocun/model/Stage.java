package org.taocun.model;

import java.util.Locale;

/**
 * The stage of a village's development (Wang Hu et al., rural e-commerce industrial clusters:
 * individual development, relationship network, cluster development).
 */
enum Stage {
  /** Nobody sells. */
  NONE,
  /** Some sell, but most households know none of them closely. */
  INDIVIDUAL,
  /** The share of households with a selling strong alter has reached cluster.networkStageReach. */
  NETWORK,
  /** A Taobao village. */
  CLUSTER;

  static Stage of(World world, int village) {
    if (world.book.sellers[village] == 0) {
      return NONE;
    }
    if (world.book.taobao[village]) {
      return CLUSTER;
    }
    double reached =
        (double) world.reach.of(village) / world.territory.village(village).households();
    return reached >= world.scenario.cluster().networkStageReach() ? NETWORK : INDIVIDUAL;
  }

  String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
