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
  /** A figure with an interval of which the part of luck is not known. */
  public Measure(double value, Interval interval, int n) {
    this(value, interval, n, 0);
  }

  /** The same figure, with its interval cut to the possible values of the figure. */
  Measure within(double least, double most) {
    double low = Math.max(least, Math.min(most, interval.low()));
    double high = Math.max(least, Math.min(most, interval.high()));
    return new Measure(value, new Interval(low, high), n, luck);
  }

  public double width() {
    return interval.high() - interval.low();
  }
}
