package org.taocun.analysis.sensitivity;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Points, each with the share of its replications in which the condition holds: 1 or 0 with one
 * replication. A point counts once however often it was run.
 *
 * @param points the factors' values; of a category, the level's number
 * @param share 0 to 1
 */
record Cases(List<Factor> factors, double[][] points, double[] share) {
  int n() {
    return points.length;
  }

  /** Those of some cases that lie in a box. */
  int[] inside(Box box, int[] of) {
    return IntStream.of(of).filter(p -> box.contains(points[p])).toArray();
  }

  int[] everyone() {
    return IntStream.range(0, n()).toArray();
  }

  double sum(int[] of) {
    double sum = 0;
    for (int p : of) {
      sum += share[p];
    }
    return sum;
  }

  double density(int[] of) {
    return Math.min(1, sum(of) / of.length);
  }
}
