package org.taocun.model;

import java.util.Arrays;

/**
 * Ties that are made during a run: a growing row per household that has any, in the order in which
 * they were made; nothing where none can grow.
 */
final class GrownTies {
  private static final int[] NOBODY = {};

  private final int[][] rows;
  private final int[] degree;

  /**
   * @param households 0 where no ties can grow
   */
  GrownTies(int households) {
    rows = new int[households][];
    degree = new int[households];
    Arrays.fill(rows, NOBODY);
  }

  /** Whether ties can grow at all. */
  boolean possible() {
    return rows.length > 0;
  }

  int degree(int household) {
    return degree[household];
  }

  /** The k-th grown alter, the oldest first. */
  int alter(int household, int k) {
    return rows[household][k];
  }

  void add(int one, int another) {
    end(one, another);
    end(another, one);
  }

  private void end(int household, int alter) {
    int[] row = rows[household];
    if (degree[household] == row.length) {
      row = Arrays.copyOf(row, Math.max(4, 2 * row.length));
      rows[household] = row;
    }
    row[degree[household]++] = alter;
  }
}
