package org.taocun.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A number estimated from n independent values, with its standard error.
 *
 * @param value the estimate
 * @param standardError the estimate's standard deviation; NaN where n is too small to tell
 * @param n number of values behind it
 */
public record Estimate(double value, double standardError, int n) {
  /**
   * The mean x̄ and its standard error s/√n, s² = Σ(x − x̄)²/(n − 1). No value gives NaN, one value
   * has no standard error (NaN).
   */
  public static Estimate ofMean(double[] values) {
    int n = values.length;
    double mean = Arrays.stream(values).reduce(0, Double::sum) / n;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    return new Estimate(mean, error, n);
  }

  /** The same estimate; 0 where it is within rounding of values of this size. */
  Estimate orZero(double size) {
    boolean nothing = Math.abs(value) <= Rounding.RELATIVE * size;
    return nothing ? new Estimate(0, standardError, n) : this;
  }

  /** The mean of the values that are defined (not NaN), n being how many they are. */
  public static Estimate ofDefined(double[] values) {
    return ofMean(defined(values));
  }

  /** The values that are defined (not NaN), in order. */
  public static double[] defined(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /**
   * The estimate of a probability by the fraction p̂ = k/n and its standard error √(p̂(1 − p̂)/n).
   *
   * @throws IllegalArgumentException unless 0 <= successes <= n
   */
  public static Estimate ofFraction(int successes, int n) {
    if (successes < 0 || successes > n) {
      throw new IllegalArgumentException(successes + " successes of " + n);
    }
    double p = (double) successes / n;
    return new Estimate(p, fractionError(p, n), n);
  }

  /** The standard deviation √(p(1 − p)/n) of a fraction of n trials of known probability p. */
  public static double fractionError(double p, int n) {
    return Math.sqrt(p * (1 - p) / n);
  }

  /** The interval from so many standard errors below the value to as many above. */
  public Interval within(double standardErrors) {
    return around(standardErrors * standardError);
  }

  /**
   * The confidence interval of a mean of independent normal values, value ± t(n − 1)·standardError
   * with Student's t. Values that are all equal have an interval without width; NaN ends where the
   * standard error is not defined.
   *
   * @param level in (0, 1), such as 0.95
   */
  public Interval confidence(double level) {
    return around(halfWidth(level));
  }

  /** Half the width of {@link #confidence}. */
  public double halfWidth(double level) {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException("level must be in (0, 1), was " + level);
    }
    if (n < 2) {
      return Double.NaN;
    }
    double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return t * standardError;
  }

  private Interval around(double reach) {
    return new Interval(value - reach, value + reach);
  }
}
