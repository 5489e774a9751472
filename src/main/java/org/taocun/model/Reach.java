package org.taocun.model;

/** How many households of each village have at least one selling strong alter. */
final class Reach {
  private final int[] households;

  Reach(int villages) {
    households = new int[villages];
  }

  void add(int village, int change) {
    households[village] += change;
  }

  int of(int village) {
    return households[village];
  }
}
