package org.taocun.base;

import java.util.Arrays;

/**
 * Pairs of neighbouring places, in compressed rows: the neighbours of place i stand at starts[i] to
 * starts[i + 1] − 1 of the list, in ascending order. The relation is symmetric, no place is its own
 * neighbour, and no pair stands twice. Needs 4 bytes per place and 8 per pair.
 */
public final class Neighbours {
  private final int[] starts;
  private final int[] list;

  private Neighbours(int[] starts, int[] list) {
    this.starts = starts;
    this.list = list;
  }

  /**
   * Neighbours by pairs, which may come in any order and repeat; a pair of a place with itself is
   * dropped. Cost O(places + pairs log neighbours).
   *
   * @param places number of places
   * @param from one end of each pair, 0 to places − 1
   * @param to the other end
   * @throws IllegalArgumentException for a place that does not exist
   */
  public static Neighbours ofPairs(int places, int[] from, int[] to) {
    if (from.length != to.length) {
      throw new IllegalArgumentException("as many ends as beginnings needed");
    }
    int[] starts = new int[places + 1];
    for (int k = 0; k < from.length; k++) {
      if (Math.min(from[k], to[k]) < 0 || Math.max(from[k], to[k]) >= places) {
        throw new IllegalArgumentException("no place at one end of pair " + k);
      }
      if (from[k] != to[k]) {
        starts[from[k] + 1]++;
        starts[to[k] + 1]++;
      }
    }
    for (int i = 0; i < places; i++) {
      starts[i + 1] += starts[i];
    }
    int[] list = new int[starts[places]];
    int[] next = Arrays.copyOf(starts, places);
    for (int k = 0; k < from.length; k++) {
      if (from[k] != to[k]) {
        list[next[from[k]]++] = to[k];
        list[next[to[k]]++] = from[k];
      }
    }
    return sortedWithoutRepetitions(starts, list);
  }

  private static Neighbours sortedWithoutRepetitions(int[] starts, int[] list) {
    int kept = 0;
    for (int i = 0; i + 1 < starts.length; i++) {
      int from = starts[i];
      int to = starts[i + 1];
      Arrays.sort(list, from, to);
      starts[i] = kept;
      for (int k = from; k < to; k++) {
        if (k == from || list[k] != list[k - 1]) {
          list[kept++] = list[k];
        }
      }
    }
    starts[starts.length - 1] = kept;
    return new Neighbours(starts, Arrays.copyOf(list, kept));
  }

  /** Places without any neighbours. */
  public static Neighbours none(int places) {
    return new Neighbours(new int[places + 1], new int[0]);
  }

  /** The number of places. */
  public int places() {
    return starts.length - 1;
  }

  /** The number of pairs of neighbours. */
  public int pairs() {
    return list.length / 2;
  }

  /** The number of neighbours of a place. */
  public int degree(int place) {
    return starts[place + 1] - starts[place];
  }

  /** The k-th neighbour of a place, k from 0 to its degree − 1, in ascending order. */
  public int neighbour(int place, int k) {
    return list[starts[place] + k];
  }

  /**
   * The neighbours among the places from {@code from} to {@code to} − 1 alone, numbered from 0.
   * Cost O(places + pairs) of the part.
   */
  public Neighbours within(int from, int to) {
    int[] partStarts = new int[to - from + 1];
    int[] part = new int[starts[to] - starts[from]];
    int size = 0;
    for (int i = from; i < to; i++) {
      for (int k = starts[i]; k < starts[i + 1]; k++) {
        if (list[k] >= from && list[k] < to) {
          part[size++] = list[k] - from;
        }
      }
      partStarts[i - from + 1] = size;
    }
    return new Neighbours(partStarts, Arrays.copyOf(part, size));
  }
}
