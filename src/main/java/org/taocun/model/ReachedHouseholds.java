package org.taocun.model;

/** The number of households in each village with at least one selling strong alter. */
final class ReachedHouseholds {
  private final int[] households;

  ReachedHouseholds(int villages) {
    households = new int[villages];
  }

  /** No numbers, for a layer of which nobody asks them. */
  static ReachedHouseholds none() {
    return new ReachedHouseholds(0);
  }

  /** True if the numbers are kept, since somebody asks for them. */
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
