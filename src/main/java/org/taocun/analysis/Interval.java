package org.taocun.analysis;

/**
 * A closed interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {
  /** True if the value lies between the ends or on one of them; false for NaN. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }

  /** The interval with both ends moved outwards. */
  public Interval widenedBy(double margin) {
    return new Interval(low - margin, high + margin);
  }
}
