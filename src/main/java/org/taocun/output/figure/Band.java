package org.taocun.output.figure;

import org.taocun.analysis.Quantiles;

/**
 * The range of most replications: 5th percentile, median and 95th percentile of those in which the
 * quantity is defined, as {@link Quantiles#ofRuns} has them. NaN without values.
 */
public record Band(double low, double median, double high) {
  public static Band of(double[] values) {
    Quantiles quantiles = Quantiles.ofRuns(values);
    return new Band(quantiles.at(0.05), quantiles.median(), quantiles.at(0.95));
  }

  /** A line without a band. */
  public static Band line(double value) {
    return new Band(value, value, value);
  }
}
