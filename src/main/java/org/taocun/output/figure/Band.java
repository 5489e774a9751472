package org.taocun.output.figure;

import java.util.Arrays;

/**
 * Where most replications lie: 5th percentile, median, 95th percentile of those in which the
 * quantity is defined. Percentile q of n sorted values lies at position q(n − 1) with linear
 * interpolation (type 7 of Hyndman and Fan 1996). NaN without values.
 */
public record Band(double low, double median, double high) {
  public static Band of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return new Band(quantile(sorted, 0.05), quantile(sorted, 0.5), quantile(sorted, 0.95));
  }

  /** A line without a band. */
  public static Band line(double value) {
    return new Band(value, value, value);
  }

  public static double quantile(double[] sorted, double q) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = q * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
