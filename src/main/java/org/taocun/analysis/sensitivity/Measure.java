package org.taocun.analysis.sensitivity;

import org.taocun.analysis.Interval;

/**
 * A figure of sensitivity with its interval.
 *
 * @param value the estimate; NaN where it is not defined
 * @param interval 95 %; NaN ends where there is too little to tell
 * @param n how many units (base rows, elementary effects, points) are behind it
 * @param luck the half width that the interval would have if there were any number of units but no
 *     more replications; 0 where it is not known
 */
public record Measure(double value, Interval interval, int n, double luck) {
  /** A figure whose luck is not known. */
  public Measure(double value, Interval interval, int n) {
    this(value, interval, n, 0);
  }

  /** The same with an interval that does not leave what the figure can be. */
  Measure within(double least, double most) {
    double low = Math.max(least, Math.min(most, interval.low()));
    double high = Math.max(least, Math.min(most, interval.high()));
    return new Measure(value, new Interval(low, high), n, luck);
  }

  /** The interval's width. */
  public double width() {
    return interval.high() - interval.low();
  }
}
