package org.taocun.model;

/**
 * Counts of each household's selling alters in one layer. Counts are pushed when a household enters
 * or leaves; nobody counts its neighbours each month.
 */
interface Exposure {
  /** Number of alters. */
  int degree(int household);

  /** Number of selling alters. */
  int selling(int household);

  /** Share of alters that sell; 0 without alters. */
  default float share(int household) {
    int degree = degree(household);
    return degree == 0 ? 0 : (float) selling(household) / degree;
  }

  /** The k-th alter, k from 0. */
  int alter(int household, int k);

  /** True if the tie to the k-th alter was made during the run. */
  default boolean made(int household, int k) {
    return false;
  }

  /**
   * Takes notice that households, not yet sellers by their status, start to sell.
   *
   * @param who different households, at the beginning of the array
   * @param count number of them
   */
  void enter(int[] who, int count, int month, Touch touch);

  /** Takes notice that households, still sellers by their status, stop. */
  void leave(int[] who, int count, int month);

  /** Number of months so far in which the household had a selling alter. */
  int exposedMonths(int household, int month);

  /** Number of pairs of a non-seller and a selling alter. */
  long sellingPairs();

  /** Number of pairs of a non-seller of a village and a selling alter. */
  long sellingPairs(int village);

  /**
   * Takes notice that a household's status has become or is no longer that of a seller, after its
   * layer was told by {@link #enter} or {@link #leave}.
   */
  void attribute(int household);

  /** Number of ties of non-sellers. */
  long tiesOfNonSellers();

  /** Keeps its state, or brings it back. */
  void keep(Archive archive);

  /** Listener that is told of every household whose count may have risen. */
  @FunctionalInterface
  interface Touch {
    /** Listener of worlds in which nobody needs to be told. */
    Touch NOBODY = household -> {};

    void touched(int household);
  }
}
