package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * Adoptions in space and time: a place in the plane and a time each.
 *
 * @param x coordinate, such as km to the east; x and y in the same unit
 * @param y coordinate
 * @param time of adoption
 * @param leftOut adopters that are no events, because their place or time is not known
 */
public record Events(double[] x, double[] y, double[] time, int leftOut) {
  /** Checks that every event has a place and a time. */
  public Events {
    if (x.length != y.length || x.length != time.length) {
      throw new IllegalArgumentException(
          x.length + ", " + y.length + " coordinates and " + time.length + " times");
    }
    for (int i = 0; i < x.length; i++) {
      if (!Double.isFinite(x[i] + y[i] + time[i])) {
        throw new IllegalArgumentException("event " + i + " has no place or time");
      }
    }
  }

  /**
   * The adoptions within the observed periods, at their periods. Adopters whose period is before
   * observation began, or whose place is NaN, are left out.
   *
   * @param x coordinate of each person
   * @param y coordinate of each person
   */
  public static Events of(Diffusion data, double[] x, double[] y) {
    int n = data.people();
    double[] eventX = new double[n];
    double[] eventY = new double[n];
    double[] time = new double[n];
    int count = 0;
    int leftOut = 0;
    for (int i = 0; i < n; i++) {
      int adopted = data.adopted()[i];
      if (adopted > data.periods()) {
        continue;
      }
      if (adopted < 1 || !Double.isFinite(x[i] + y[i])) {
        leftOut++;
        continue;
      }
      eventX[count] = x[i];
      eventY[count] = y[i];
      time[count++] = adopted;
    }
    return new Events(
        Arrays.copyOf(eventX, count),
        Arrays.copyOf(eventY, count),
        Arrays.copyOf(time, count),
        leftOut);
  }

  /** Number of events. */
  public int count() {
    return time.length;
  }

  /** The distance in the plane. */
  double distance(int i, int j) {
    double east = x[i] - x[j];
    double north = y[i] - y[j];
    return Math.sqrt(east * east + north * north);
  }

  boolean oneTime() {
    return constant(time);
  }

  boolean onePlace() {
    return constant(x) && constant(y);
  }

  private static boolean constant(double[] values) {
    return Arrays.stream(values).allMatch(value -> value == values[0]);
  }
}
