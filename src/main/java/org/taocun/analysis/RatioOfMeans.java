package org.taocun.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The ratio of two means over pairs, such as the public cost per household that a policy made a
 * seller, with Fieller's confidence set (Fieller, J. R. Stat. Soc. B 16, 1954, 175-185): all θ with
 * |x̄ − θȳ| ≤ t(n − 1)·s(x − θy)/√n. If the denominator's own interval contains 0, the set is no
 * interval, and nothing can be said about the ratio.
 *
 * @param value x̄/ȳ; NaN where the interval is not defined
 * @param interval the confidence set; NaN ends where it is no interval
 * @param n pairs in which both are defined
 */
public record RatioOfMeans(double value, Interval interval, int n) {
  private static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /**
   * The ratio.
   *
   * @param numerator one value for each pair, NaN where not defined
   * @param denominator likewise
   * @param level of the interval, in (0, 1)
   * @throws IllegalArgumentException unless there are as many of both
   */
  public static RatioOfMeans of(double[] numerator, double[] denominator, double level) {
    if (numerator.length != denominator.length) {
      throw new IllegalArgumentException(
          "pairs need two values, were " + numerator.length + " and " + denominator.length);
    }
    int n = 0;
    double x = 0;
    double y = 0;
    for (int r = 0; r < numerator.length; r++) {
      if (!Double.isNaN(numerator[r]) && !Double.isNaN(denominator[r])) {
        n++;
        x += numerator[r];
        y += denominator[r];
      }
    }
    if (n < 2) {
      return new RatioOfMeans(Double.NaN, NONE, n);
    }
    x /= n;
    y /= n;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int r = 0; r < numerator.length; r++) {
      if (!Double.isNaN(numerator[r]) && !Double.isNaN(denominator[r])) {
        xx += (numerator[r] - x) * (numerator[r] - x);
        xy += (numerator[r] - x) * (denominator[r] - y);
        yy += (denominator[r] - y) * (denominator[r] - y);
      }
    }
    double t = new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    double g = t * t / (n - 1) / n;
    double a = y * y - g * yy;
    double b = x * y - g * xy;
    double root = b * b - a * (x * x - g * xx);
    if (!(a > 0) || !(root >= 0)) {
      return new RatioOfMeans(Double.NaN, NONE, n);
    }
    double reach = Math.sqrt(root);
    return new RatioOfMeans(x / y, new Interval((b - reach) / a, (b + reach) / a), n);
  }
}
