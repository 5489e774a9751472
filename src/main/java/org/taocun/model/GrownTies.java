package org.taocun.model;

import java.util.Arrays;

/**
 * Ties that are made during a run: linked lists over growing columns, nothing where none can grow.
 */
final class GrownTies {
  private static final int NONE = -1;

  private final int[] first;
  private final short[] degree;
  private int[] other = new int[16];
  private int[] next = new int[16];
  private int ends;

  /**
   * @param households 0 where no ties can grow
   */
  GrownTies(int households) {
    first = new int[households];
    degree = new short[households];
    Arrays.fill(first, NONE);
  }

  int degree(int household) {
    return first.length == 0 ? 0 : degree[household];
  }

  /** The k-th grown alter, the latest first. Cost O(k). */
  int alter(int household, int k) {
    int end = first[household];
    for (int skip = 0; skip < k; skip++) {
      end = next[end];
    }
    return other[end];
  }

  void add(int one, int another) {
    end(one, another);
    end(another, one);
  }

  private void end(int household, int alter) {
    if (ends == other.length) {
      other = Arrays.copyOf(other, 2 * ends);
      next = Arrays.copyOf(next, 2 * ends);
    }
    other[ends] = alter;
    next[ends] = first[household];
    first[household] = ends++;
    degree[household]++;
  }
}
