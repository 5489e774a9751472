package org.taocun.analysis.herding;

import java.util.Arrays;

/**
 * Pairs of events that are at most some distance apart, counted by walking through strips across x
 * and never kept, so that memory grows with the events only; and for each event the number of those
 * that are at most some time apart.
 */
final class ClosePairs {
  private final int[] order;
  private final double[] x;
  private final double[] y;
  private final int[] end;
  private final int[] next;
  private final int[] nextEnd;
  private final double farthest;
  private final double period;
  private final int[] nearInSpace;
  private final int[] nearInTime;

  private ClosePairs(Events events, double distance, double period) {
    int n = events.count();
    double[] strip = strips(events.x(), distance);
    order = order(strip, events.y());
    x = sorted(events.x());
    y = sorted(events.y());
    end = new int[n];
    next = new int[n];
    nextEnd = new int[n];
    bound(sorted(strip), distance);
    farthest = farthest(distance);
    this.period = period;
    nearInSpace = near(events.time(), Double.POSITIVE_INFINITY);
    nearInTime = nearInTime(events.time(), period);
  }

  /** The close pairs, the limits included. Cost O(n log n + pairs whose x and y are close). */
  static ClosePairs of(Events events, double distance, double period) {
    return new ClosePairs(events, distance, period);
  }

  /** Number of events close in space to each event. */
  int[] nearInSpace() {
    return nearInSpace.clone();
  }

  /** Number of events close in time to each event. */
  int[] nearInTime() {
    return nearInTime.clone();
  }

  /** The number of pairs close in space. */
  long pairsInSpace() {
    return Arrays.stream(nearInSpace).asLongStream().sum() / 2;
  }

  /** The number of pairs close in time. */
  long pairsInTime() {
    return Arrays.stream(nearInTime).asLongStream().sum() / 2;
  }

  /** Number of events close to each event in both. */
  int[] nearInBoth(double[] time) {
    return near(time, period);
  }

  /** The number of pairs close in both if event i has the time of event times[i]. */
  long inBoth(double[] time, int[] times) {
    double[] sorted = new double[order.length];
    Arrays.setAll(sorted, a -> time[times[order[a]]]);
    long both = 0;
    for (int a = 0; a < sorted.length; a++) {
      both += inBoth(sorted, a, a + 1, end[a]) + inBoth(sorted, a, next[a], nextEnd[a]);
    }
    return both;
  }

  private int inBoth(double[] time, int a, int from, int to) {
    int both = 0;
    for (int b = from; b < to; b++) {
      both += squared(a, b) <= farthest && Math.abs(time[a] - time[b]) <= period ? 1 : 0;
    }
    return both;
  }

  private int[] near(double[] time, double apart) {
    double[] sorted = sorted(time);
    int[] near = new int[order.length];
    for (int a = 0; a < near.length; a++) {
      near(sorted, apart, a, a + 1, end[a], near);
      near(sorted, apart, a, next[a], nextEnd[a], near);
    }
    return near;
  }

  private void near(double[] time, double apart, int a, int from, int to, int[] near) {
    for (int b = from; b < to; b++) {
      if (squared(a, b) <= farthest && Math.abs(time[a] - time[b]) <= apart) {
        near[order[a]]++;
        near[order[b]]++;
      }
    }
  }

  private double squared(int a, int b) {
    double east = x[a] - x[b];
    double north = y[a] - y[b];
    return east * east + north * north;
  }

  /** The largest number whose root is at most a distance. */
  private static double farthest(double distance) {
    double square = distance * distance;
    while (Math.sqrt(square) > distance) {
      square = Math.nextDown(square);
    }
    while (square < Double.MAX_VALUE && Math.sqrt(Math.nextUp(square)) <= distance) {
      square = Math.nextUp(square);
    }
    return square;
  }

  private double[] sorted(double[] values) {
    return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
  }

  /** Finds where the events above each one stand that can be close, in its strip and the next. */
  private void bound(double[] strip, double distance) {
    int n = strip.length;
    int from = 0;
    for (int a = 0; a < n; a++) {
      boolean firstOfStrip = a == 0 || strip[a - 1] < strip[a];
      end[a] = last(strip, a, a + 1, 0, distance);
      // The next strip's events that are not too far below; those skipped are so for all later a.
      from = firstOfStrip ? Math.max(from, a) : from;
      while (from < n && before(strip, from, a, distance)) {
        from++;
      }
      next[a] = from;
      nextEnd[a] = last(strip, a, from, 1, distance);
    }
  }

  /** The first position from one on that is not so many strips on or too far above. */
  private int last(double[] strip, int a, int from, int strips, double distance) {
    int b = from;
    while (b < y.length && strip[b] == strip[a] + strips && y[b] - y[a] <= distance) {
      b++;
    }
    return b;
  }

  /** True if b stands before the events of the next strip that are close to a. */
  private boolean before(double[] strip, int b, int a, double distance) {
    return strip[b] <= strip[a] || (strip[b] == strip[a] + 1 && y[a] - y[b] > distance);
  }

  /** Strips across x, so wide that close events are in the same one or in adjacent ones. */
  private static double[] strips(double[] x, double distance) {
    double[] strips = new double[x.length];
    double[] sorted = x.clone();
    Arrays.sort(sorted);
    for (int i = 0; i < x.length; i++) {
      // Without a width, every x is a strip, which is adjacent to none.
      strips[i] =
          distance > 0
              ? Math.floor((x[i] - sorted[0]) / (distance * (1 + 1e-9)))
              : 2.0 * rank(sorted, x[i]);
    }
    return strips;
  }

  /** The first position of a value. */
  private static int rank(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int[] order(double[] strip, double[] y) {
    Integer[] order = new Integer[y.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(
        order,
        (a, b) -> strip[a] != strip[b] ? Double.compare(strip[a], strip[b]) : compare(y, a, b));
    return Arrays.stream(order).mapToInt(i -> i).toArray();
  }

  private static int compare(double[] y, int a, int b) {
    return Double.compare(y[a], y[b]);
  }

  private static int[] nearInTime(double[] times, double period) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    Integer[] order = new Integer[times.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Double.compare(times[a], times[b]));
    int[] near = new int[times.length];
    int low = 0;
    int high = 0;
    for (int i : order) {
      while (times[i] - sorted[low] > period) {
        low++;
      }
      while (high < sorted.length && sorted[high] - times[i] <= period) {
        high++;
      }
      near[i] = high - low - 1;
    }
    return near;
  }
}
