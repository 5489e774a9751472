package org.taocun.study.herd;

import java.util.Arrays;

/**
 * A statistic beside the histogram of its values under permutations.
 *
 * @param observed the statistic, on the scale on which it was permuted
 * @param low the lower end of the first bin
 * @param width of a bin; 0 if all values are equal
 * @param counts permutations in each bin
 */
record Chance(double observed, double low, double width, int[] counts) {
  private static final int BINS = 30;

  /** The histogram of some values, which are all defined. */
  static Chance of(double observed, double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    double width = (high - low) / BINS;
    int[] counts = new int[BINS];
    for (double value : values) {
      counts[width > 0 ? Math.min(BINS - 1, (int) ((value - low) / width)) : 0]++;
    }
    return new Chance(observed, low, width, counts);
  }
}
