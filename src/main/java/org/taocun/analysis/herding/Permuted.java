package org.taocun.analysis.herding;

import java.util.Arrays;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;
import org.taocun.analysis.Shuffles;

/**
 * A statistic beside its values under permutations.
 *
 * @param observed the statistic on the data; NaN if refused
 * @param mean mean under the null
 * @param sd standard deviation under the null
 * @param low 2.5 % quantile under the null
 * @param high 97.5 % quantile under the null
 * @param atLeast number of permutations with at least the observed value, but for rounding
 * @param atMost number with at most that
 * @param count number of permutations that gave a value
 */
public record Permuted(
    double observed,
    double mean,
    double sd,
    double low,
    double high,
    int atLeast,
    int atMost,
    int count) {
  static final Permuted NONE =
      new Permuted(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0, 0);

  /** The comparison, of which the permutations' hearer is told; undefined values are left out. */
  static Permuted of(double observed, double[] values, Shuffles permutations) {
    double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    permutations.hearer().found(observed, defined);
    Arrays.sort(defined);
    int atLeast = 0;
    int atMost = 0;
    // Sums of the same numbers in another order may differ in the last digits.
    double tolerance = 1e-12 * Math.max(1, Math.abs(observed));
    for (double value : defined) {
      atLeast += value >= observed - tolerance ? 1 : 0;
      atMost += value <= observed + tolerance ? 1 : 0;
    }
    return new Permuted(
        observed,
        Moments.mean(defined),
        Moments.deviation(defined),
        quantile(defined, .025),
        quantile(defined, .975),
        atLeast,
        atMost,
        defined.length);
  }

  private static double quantile(double[] sorted, double share) {
    return sorted.length == 0
        ? Double.NaN
        : sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  /** Share of permutations with at least the observed value. */
  public double share() {
    return (double) atLeast / count;
  }

  /** One-sided p-value (atLeast + 1)/(count + 1): the data are one of the permutations. */
  public double upperP() {
    return (atLeast + 1.0) / (count + 1.0);
  }

  /** Two-sided p-value, twice the smaller one-sided one, at most 1. */
  public double twoSidedP() {
    return Math.min(1, 2 * (Math.min(atLeast, atMost) + 1.0) / (count + 1.0));
  }

  /** The observed value less the mean under the null. */
  public double effect() {
    return Rounding.difference(observed, mean);
  }

  /** The effect's interval: the observed value less the quantiles under the null. */
  public Interval interval() {
    return new Interval(Rounding.difference(observed, high), Rounding.difference(observed, low));
  }
}
