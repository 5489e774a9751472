package org.taocun.analysis.herding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.taocun.base.IntList;

/**
 * The k nearest others of each event in time, by sorted times.
 *
 * @param time of each event
 * @param last time between an event and its k-th nearest
 * @param share of a place that each of those so far away has, 1 without ties
 * @param lastChosen the last event of those so far away that is chosen, the first ones being so
 */
record NearestInTime(double[] time, double[] last, double[] share, int[] lastChosen) {
  /**
   * The neighbours. Cost O(n (k + log n)).
   *
   * @param k from 1 to n − 1
   */
  static NearestInTime of(double[] time, int k) {
    int n = time.length;
    Integer[] boxed = new Integer[n];
    Arrays.setAll(boxed, i -> i);
    Arrays.sort(boxed, Comparator.comparingDouble((Integer i) -> time[i]));
    int[] order = Arrays.stream(boxed).mapToInt(i -> i).toArray();
    double[] sorted = Arrays.stream(order).mapToDouble(i -> time[i]).toArray();
    NearestInTime nearest = new NearestInTime(time, new double[n], new double[n], new int[n]);
    IntStream.range(0, n).forEach(at -> nearest.find(order, sorted, at, k));
    return nearest;
  }

  private void find(int[] order, double[] sorted, int at, int k) {
    int i = order[at];
    last[i] = last(sorted, at, k);
    // Positions from..inner and innerEnd..end are as far away as the last; between are the nearer.
    int from = first(sorted, at, last[i], true);
    int inner = first(sorted, at, last[i], false);
    int innerEnd = end(sorted, at, last[i], false);
    int end = end(sorted, at, last[i], true);
    boolean apart = last[i] > 0;
    int nearer = apart ? innerEnd - inner - 1 : 0;
    int tied = end - from - 1 - nearer;
    int places = k - nearer;
    share[i] = (double) places / tied;
    IntList firsts = new IntList(2 * places + 2);
    firsts(order, sorted, from, apart ? inner : end, i, places, firsts);
    firsts(order, sorted, apart ? innerEnd : end, end, i, places, firsts);
    firsts.sort();
    lastChosen[i] = firsts.get(places - 1);
  }

  private static double last(double[] sorted, int at, int k) {
    int low = at - 1;
    int high = at + 1;
    double last = 0;
    for (int found = 0; found < k; found++) {
      double before = low < 0 ? Double.POSITIVE_INFINITY : sorted[at] - sorted[low];
      double after = high == sorted.length ? Double.POSITIVE_INFINITY : sorted[high] - sorted[at];
      last = Math.min(before, after);
      if (before <= after) {
        low--;
      } else {
        high++;
      }
    }
    return last;
  }

  /** The first position not farther before another than a time; nearer than it, without it. */
  private static int first(double[] sorted, int at, double apart, boolean with) {
    int low = 0;
    int high = at;
    while (low < high) {
      int middle = (low + high) >>> 1;
      double before = sorted[at] - sorted[middle];
      if (with ? before <= apart : before < apart) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The first position after another that is farther than a time; as far as it, without it. */
  private static int end(double[] sorted, int at, double apart, boolean with) {
    int low = at + 1;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      double after = sorted[middle] - sorted[at];
      if (with ? after <= apart : after < apart) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Adds the first so many events other than i of each time between two positions. */
  private static void firsts(
      int[] order, double[] sorted, int from, int to, int i, int places, IntList firsts) {
    int added = 0;
    for (int at = from; at < to; at++) {
      added = at > from && sorted[at] == sorted[at - 1] ? added : 0;
      if (added == places) {
        at = end(sorted, at, 0, true) - 1;
      } else if (order[at] != i) {
        firsts.add(order[at]);
        added++;
      }
    }
  }

  /** The share of a place that an event so far away in time has among the nearest of another. */
  double weight(int i, double apart) {
    return apart < last[i] ? 1 : apart == last[i] ? share[i] : 0;
  }

  /** True if j is one of the k nearest of i, of equally distant ones the first. */
  boolean chosen(int i, int j) {
    double apart = Math.abs(time[i] - time[j]);
    return apart < last[i] || (apart == last[i] && j <= lastChosen[i]);
  }
}
