package org.taocun.model;

import java.util.Arrays;

/**
 * Households that are due in a month: a linked list per month over one column, so that a month
 * costs what is due in it and not the population. A household stands in at most one month.
 */
final class Calendar {
  static final int NOBODY = -1;

  private final int[] first;
  private final int[] next;

  Calendar(int households, int months) {
    first = new int[months + 1];
    next = new int[households];
    Arrays.fill(first, NOBODY);
  }

  /** Puts a household down for a month; beyond the end of the run nothing is kept. */
  void add(int month, int household) {
    if (month < first.length) {
      next[household] = first[month];
      first[month] = household;
    }
  }

  /** The first household of a month, or {@link #NOBODY}. */
  int first(int month) {
    return first[month];
  }

  /** The household after this one in its month, or {@link #NOBODY}. */
  int next(int household) {
    return next[household];
  }
}
