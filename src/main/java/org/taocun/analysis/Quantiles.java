package org.taocun.analysis;

import java.util.Arrays;

/** Quantiles of a sample. */
public final class Quantiles {
  private final double[] sorted;
  private final boolean occurred;

  private Quantiles(double[] values, boolean wholeOccurred) {
    sorted = Arrays.stream(Estimate.defined(values)).sorted().toArray();
    occurred = wholeOccurred && Arrays.stream(sorted).allMatch(x -> x == Math.rint(x));
  }

  /** The quantiles of some values, given in any order; NaN (an undefined figure) is left out. */
  public static Quantiles of(double[] values) {
    return new Quantiles(values, false);
  }

  /**
   * The quantiles of a figure over runs. Where all values are whole (counts, months, yes and no), a
   * quantile is a value that occurred, the one nearest to the position of {@link #at}; halfway
   * between two it is the outer one. The median is the mean of the two middle ones, as everywhere.
   * NaN is left out.
   */
  public static Quantiles ofRuns(double[] values) {
    return new Quantiles(values, true);
  }

  /** The number of values that are not NaN. */
  public int n() {
    return sorted.length;
  }

  /**
   * The p-quantile, linear between the order statistics x(j) and x(j+1), (n−1)p = j − 1 + rest
   * (Hyndman and Fan 1996, "Sample quantiles in statistical packages", definition 7), or the nearer
   * of both ({@link #ofRuns}). NaN without values.
   *
   * @param p probability in [0, 1]
   */
  public double at(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("p must be in [0, 1], was " + p);
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = (sorted.length - 1) * p;
    if (occurred && p != 0.5) {
      return sorted[(int) (p > 0.5 ? Math.floor(position + 0.5) : Math.ceil(position - 0.5))];
    }
    int below = (int) Math.floor(position);
    int above = Math.min(below + 1, sorted.length - 1);
    double rest = position - below;
    return rest == 0 ? sorted[below] : sorted[below] + rest * (sorted[above] - sorted[below]);
  }

  public double median() {
    return at(0.5);
  }
}
