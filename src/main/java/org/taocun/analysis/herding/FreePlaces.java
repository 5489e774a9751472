package org.taocun.analysis.herding;

import java.util.Arrays;

/** Places of which each is taken once, with the nearest free one found fast. */
final class FreePlaces {
  private final int[] up;
  private final int[] down;

  FreePlaces(int count) {
    up = new int[count + 1];
    down = new int[count + 1];
    Arrays.setAll(up, k -> k);
    Arrays.setAll(down, k -> k);
  }

  /** Takes a place; up holds the next free place, down one more than the one before. */
  void take(int place) {
    up[place] = place + 1;
    down[place + 1] = place;
  }

  /** The free place whose value is nearest; -1 if none is free. */
  int nearest(double[] sorted, double value) {
    int found = Arrays.binarySearch(sorted, value);
    int place = found >= 0 ? found : -found - 1;
    int above = end(up, place);
    int below = end(down, place) - 1;
    if (above == sorted.length) {
      return below;
    }
    if (below < 0) {
      return above;
    }
    return sorted[above] - value <= value - sorted[below] ? above : below;
  }

  private static int end(int[] next, int from) {
    int end = from;
    while (next[end] != end) {
      end = next[end];
    }
    int walk = from;
    while (next[walk] != end) {
      int then = next[walk];
      next[walk] = end;
      walk = then;
    }
    return end;
  }
}
