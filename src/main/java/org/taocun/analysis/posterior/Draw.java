package org.taocun.analysis.posterior;

import org.apache.commons.math3.special.Erf;

/**
 * A point that is to be simulated.
 *
 * @param number its number among all points, from 0
 * @param generation its generation, from 0
 * @param place its normal scores: of each parameter Φ⁻¹(F(value)), F being the prior's distribution
 *     function, so that the prior of places is standard normal
 */
public record Draw(int number, int generation, double[] place) {
  /** The prior's distribution function at a normal score: Φ(score). */
  public static double share(double score) {
    return 0.5 * Erf.erfc(-score / Math.sqrt(2));
  }

  /** The place in the prior's unit cube. */
  public double[] cube() {
    return cube(place);
  }

  /** The place in the prior's unit cube of some normal scores. */
  public static double[] cube(double[] place) {
    double[] cube = new double[place.length];
    for (int i = 0; i < cube.length; i++) {
      cube[i] = share(place[i]);
    }
    return cube;
  }
}
