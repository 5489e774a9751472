package org.taocun.model;

import java.util.Arrays;

/**
 * Ties that are made during a run: a growing row per household that has any, in the order of
 * making; no rows where no ties can grow.
 */
final class GrownTies {
  private static final int[] NOBODY = {};

  private final int[][] rows;
  private final int[] degree;

  /**
   * @param households number of households; 0 if no ties can grow
   */
  GrownTies(int households) {
    rows = new int[households][];
    degree = new int[households];
    Arrays.fill(rows, NOBODY);
  }

  /** True if ties can grow. */
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

  /** All rows, one after another. */
  private int[] ends() {
    int[] ends = new int[Arrays.stream(degree).sum()];
    int at = 0;
    for (int i = 0; i < degree.length; i++) {
      if (degree[i] > 0) {
        System.arraycopy(rows[i], 0, ends, at, degree[i]);
        at += degree[i];
      }
    }
    return ends;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("ties");
    int[] degrees = archive.list(degree);
    int[] ends = archive.list(ends());
    int at = 0;
    for (int i = 0; i < Math.min(degrees.length, degree.length); i++) {
      if (degrees[i] > 0) {
        degree[i] = degrees[i];
        rows[i] = Arrays.copyOfRange(ends, at, at + degrees[i]);
        at += degrees[i];
      }
    }
  }
}
