package org.taocun.model;

import org.taocun.agents.InclinationSettings;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.geography.Territory;
import org.taocun.network.Circles;
import org.taocun.network.Layer;

/**
 * Inclinations of households to sell, fixed at birth: σ(√r·z of the circle + √(1 − r)·z of its
 * own), z standard normal. So two households of a circle correlate by r. Where strong ties are no
 * circles, all of it is a household's own.
 */
final class Inclinations {
  private final double[] values;
  private final boolean observed;

  private Inclinations(double[] values, boolean observed) {
    this.values = values;
    this.observed = observed;
  }

  /**
   * The inclinations of a world.
   *
   * @param key of each household's draws
   * @param strong the strong layer
   */
  static Inclinations of(
      InclinationSettings settings, Territory territory, long[] key, Layer strong, Draws draws) {
    if (settings.spread() == 0) {
      return new Inclinations(new double[0], settings.observed());
    }
    double[] values = new double[key.length];
    double r = strong instanceof Circles ? settings.circleShare() : 0;
    double own = settings.spread() * Math.sqrt(1 - r);
    for (int i = 0; i < values.length; i++) {
      values[i] = own * draws.normal(Decision.INCLINATION, key[i], 0);
    }
    if (r > 0) {
      common(values, settings.spread() * Math.sqrt(r), territory, (Circles) strong, draws);
    }
    return new Inclinations(values, settings.observed());
  }

  /** Adds what circles have in common, keyed by the village and the circle's number in it. */
  private static void common(
      double[] values, double scale, Territory territory, Circles circles, Draws draws) {
    int village = -1;
    int first = 0;
    for (int c = 0; c < circles.circles(); c++) {
      int start = circles.circleStart(c);
      if (territory.villageOf(start) != village) {
        village = territory.villageOf(start);
        first = c;
      }
      long entity = Draws.entity(territory.village(village).key(), c - first);
      double common = scale * draws.normal(Decision.CIRCLE_INCLINATION, entity, 0);
      for (int i = start; i < circles.circleStart(c + 1); i++) {
        values[i] += common;
      }
    }
  }

  /** The amount by which a household's threshold is lower. */
  double of(int household) {
    return values.length == 0 ? 0 : values[household];
  }

  /** True if households differ, and users see in what. */
  boolean shown() {
    return observed && values.length > 0;
  }
}
