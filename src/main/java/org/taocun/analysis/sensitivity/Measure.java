package org.taocun.analysis.sensitivity;

import org.taocun.analysis.Interval;

/**
 * A figure of sensitivity with its interval.
 *
 * @param value the estimate; NaN where it is not defined
 * @param interval 95 % interval; NaN ends if there is too little to tell
 * @param n number of units (base rows, elementary effects, points) behind it
 * @param luck the half width that the interval would have with any number of units but the same
 *     replications; 0 if it is not known
 */
public record Measure(double value, Interval interval, int n, double luck) {
  static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  private static final double TOLERANCE = 1e-9;

  /** A figure with an interval of which the part of luck is not known. */
  public Measure(double value, Interval interval, int n) {
    this(value, interval, n, 0);
  }

  /** A figure that is not defined. */
  static Measure undefined(int n) {
    return new Measure(Double.NaN, UNKNOWN, n);
  }

  /** True if the figure is defined. */
  public boolean defined() {
    return !Double.isNaN(value);
  }

  /**
   * The same figure and its interval, cut to the values that the figure can have. What is estimated
   * is among them, so the cut figure is never further from it, and the cut interval contains it as
   * often. If no part of the interval is possible, or if there is no interval and the figure is not
   * possible, the figure is not defined: its estimate says that something else is wrong.
   */
  Measure within(double least, double most) {
    boolean known = !Double.isNaN(interval.low()) && !Double.isNaN(interval.high());
    double low = known ? interval.low() : value;
    double high = known ? interval.high() : value;
    if (!(low <= most + TOLERANCE && high >= least - TOLERANCE)) {
      return undefined(n);
    }
    Interval cut = new Interval(cut(low, least, most), cut(high, least, most));
    return new Measure(cut(value, least, most), known ? cut : UNKNOWN, n, luck);
  }

  private static double cut(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  public double width() {
    return interval.high() - interval.low();
  }
}
