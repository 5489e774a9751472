package org.taocun.analysis.posterior;

import java.util.Arrays;
import java.util.List;

/**
 * A point that was simulated.
 *
 * @param misses by how many sd each fitted figure exceeds the observed one
 * @param distance the root mean square of the misses; infinite where one is not defined
 * @param density the expected number of points per unit of the prior at its place, over all
 *     generations; its weight is inverse to it
 */
public record Tried(Draw draw, double[] misses, double distance, double density) {
  /** A point with its misses. */
  static Tried of(Draw draw, double[] misses, double density) {
    return new Tried(draw, misses, distance(misses), density);
  }

  /** √(Σ miss²/n). */
  public static double distance(double[] misses) {
    double squares = 0;
    for (double miss : misses) {
      squares += miss * miss;
    }
    double distance = Math.sqrt(squares / misses.length);
    return Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
  }

  /** The same point after a further generation. */
  Tried denser(double more) {
    return new Tried(draw, misses, distance, density + more);
  }

  /** The weights of some points, which sum to 1. */
  static double[] weights(List<Tried> points) {
    double[] weights = points.stream().mapToDouble(point -> 1 / point.density()).toArray();
    double sum = Arrays.stream(weights).reduce(0, Double::sum);
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }
}
