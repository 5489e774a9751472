package org.taocun.analysis;

import java.util.Arrays;

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
    double mean = Arrays.stream(values).sum() / n;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double error = n < 2 ? Double.NaN : Math.sqrt(squares / (n - 1) / n);
    return new Estimate(mean, error, n);
  }

  /**
   * The fraction p̂ = k/n and its standard error √(p̂(1 − p̂)/n).
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

  /** From so many standard errors below the value to as many above. */
  public Interval within(double standardErrors) {
    double reach = standardErrors * standardError;
    return new Interval(value - reach, value + reach);
  }
}
