package org.taocun.output.figure;

import org.taocun.analysis.Quantiles;

/**
 * The range of most replications: 5th percentile, median and 95th percentile of those in which the
 * quantity is defined, as {@link Quantiles#ofRuns} has them. Under {@value #FEW} replications, of
 * which none lies beyond a 5th percentile, the ends are the least and the most. NaN without values.
 */
public record Band(double low, double median, double high) {
  /** From how many replications on there are percentiles. */
  private static final int FEW = 20;

  public static Band of(double[] values) {
    Quantiles quantiles = Quantiles.ofRuns(values);
    double tail = few(values.length) ? 0 : 0.05;
    return new Band(quantiles.at(tail), quantiles.median(), quantiles.at(1 - tail));
  }

  /** True if so few replications have no percentiles, and bands go from the least to the most. */
  public static boolean few(int replications) {
    return replications < FEW;
  }

  /** A line without a band. */
  public static Band line(double value) {
    return new Band(value, value, value);
  }
}
