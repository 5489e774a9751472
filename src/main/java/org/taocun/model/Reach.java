package org.taocun.model;

/** How many households of each village have at least one selling strong alter. */
final class Reach {
  private final int[] households;

  Reach(int villages) {
    households = new int[villages];
  }

  /** For a layer of which nobody asks the reach. */
  static Reach none() {
    return new Reach(0);
  }

  /** Whether anybody asks. */
  boolean isKept() {
    return households.length > 0;
  }

  void add(int village, int change) {
    households[village] += change;
  }

  int of(int village) {
    return households[village];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.column(households);
  }
}
