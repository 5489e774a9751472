package org.taocun.analysis.herding;

import java.util.Arrays;
import org.taocun.base.IntList;

/**
 * Pairs of events that are at most some distance apart, and for each event the number of those that
 * are at most some time apart.
 *
 * @param from one event of each pair close in space
 * @param to the other
 * @param nearInSpace number of events close in space to each event
 * @param nearInTime number of events close in time to each event
 */
record ClosePairs(int[] from, int[] to, int[] nearInSpace, int[] nearInTime) {
  /** The number of pairs close in space above which the tests are refused: their memory. */
  static final int MOST = 50_000_000;

  /**
   * The close pairs, the limits included. Cost O(n log n + pairs whose x and y are close).
   *
   * @throws ArithmeticException if there are more than {@link #MOST}
   */
  static ClosePairs of(Events events, double distance, double period) {
    int n = events.count();
    double[] strip = strips(events.x(), distance);
    int[] order = order(strip, events.y());
    IntList from = new IntList();
    IntList to = new IntList();
    int next = 0;
    for (int a = 0; a < n; a++) {
      int i = order[a];
      boolean firstOfStrip = a == 0 || strip[order[a - 1]] < strip[i];
      for (int b = a + 1; b < n && near(events, strip, i, order[b], 0, distance); b++) {
        add(events, distance, i, order[b], from, to);
      }
      // The next strip's events that are not too far below; those skipped are so for all later i.
      next = firstOfStrip ? Math.max(next, a) : next;
      while (next < n && before(events, strip, order[next], i, distance)) {
        next++;
      }
      for (int b = next; b < n && near(events, strip, i, order[b], 1, distance); b++) {
        add(events, distance, i, order[b], from, to);
      }
      if (from.size() > MOST) {
        throw new ArithmeticException("more than " + MOST + " pairs close in space");
      }
    }
    int[] nearInSpace = new int[n];
    for (int k = 0; k < from.size(); k++) {
      nearInSpace[from.get(k)]++;
      nearInSpace[to.get(k)]++;
    }
    return new ClosePairs(from.toArray(), to.toArray(), nearInSpace, near(events.time(), period));
  }

  private static void add(Events events, double distance, int i, int j, IntList from, IntList to) {
    if (events.distance(i, j) <= distance) {
      from.add(i);
      to.add(j);
    }
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

  /** True if j is so many strips on and not too far above i. */
  private static boolean near(
      Events events, double[] strip, int i, int j, int strips, double distance) {
    return strip[j] == strip[i] + strips && events.y()[j] - events.y()[i] <= distance;
  }

  /** True if j stands before the events of the next strip that are close to i. */
  private static boolean before(Events events, double[] strip, int j, int i, double distance) {
    return strip[j] <= strip[i]
        || (strip[j] == strip[i] + 1 && events.y()[i] - events.y()[j] > distance);
  }

  private static int[] near(double[] times, double period) {
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

  /** The number of pairs close in time. */
  long pairsInTime() {
    return Arrays.stream(nearInTime).asLongStream().sum() / 2;
  }
}
