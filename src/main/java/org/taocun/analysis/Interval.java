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

  /**
   * The part of the interval that lies in another one; an end outside of it moves to its nearer
   * end. NaN ends stay.
   */
  public Interval within(Interval other) {
    return new Interval(other.nearest(low), other.nearest(high));
  }

  private double nearest(double value) {
    return Double.isNaN(value) ? value : Math.max(low, Math.min(high, value));
  }

  /** The interval with both ends moved outwards. */
  public Interval widenedBy(double margin) {
    return new Interval(low - margin, high + margin);
  }
}
