package org.taocun.analysis.sensitivity;

import org.taocun.analysis.Interval;

/**
 * A figure of sensitivity with its interval.
 *
 * @param value the estimate; NaN where it is not defined
 * @param interval 95 %; NaN ends where there is too little to tell
 * @param n how many units (base rows, elementary effects, points) are behind it
 */
public record Measure(double value, Interval interval, int n) {
  /** The interval's width. */
  public double width() {
    return interval.high() - interval.low();
  }
}
