package org.taocun.analysis;

import java.util.Arrays;

/**
 * P-values adjusted for the number of tests, so that of the tests with an adjusted value up to q at
 * most the share q is expected to be false (Benjamini and Hochberg 1995, "Controlling the false
 * discovery rate", Journal of the Royal Statistical Society B 57(1), 289-300).
 */
public final class FalseDiscovery {
  private FalseDiscovery() {}

  /**
   * The adjusted values in the order of the tests: the least of m p_(k)/k over the ranks k from the
   * test's own up, m tests. NaN stays NaN and is no test. Cost O(m log m).
   */
  public static double[] adjusted(double[] p) {
    Integer[] order = new Integer[p.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(p[a], p[b]));
    int tests = Estimate.defined(p).length;
    double[] adjusted = new double[p.length];
    Arrays.fill(adjusted, Double.NaN);
    double least = 1;
    for (int rank = tests; rank >= 1; rank--) {
      int test = order[rank - 1];
      least = Math.min(least, p[test] * tests / rank);
      adjusted[test] = least;
    }
    return adjusted;
  }
}
