package org.taocun.model;

/**
 * Pairs of a non-seller and a selling alter, and ties of non-sellers, counted as households enter
 * and leave: entering turns deg − m pairs on and m pairs off, m being the number of selling alters.
 */
final class Pairs {
  private long selling;
  private long ties;

  Pairs(long ties) {
    this.ties = ties;
  }

  /**
   * Takes notice that households start to sell together. Where two of them are tied, the first
   * turns a pair on and the second turns it off, so that of the selling alters of all of them
   * before and after, the mean counts.
   *
   * @param degrees number of their alters, in sum
   * @param seen number of their selling alters, in sum, before they start and once more after
   */
  void enter(long degrees, long seen) {
    selling += degrees - seen;
    ties -= degrees;
  }

  /** Takes notice that households stop together, as {@link #enter}. */
  void leave(long degrees, long seen) {
    selling -= degrees - seen;
    ties += degrees;
  }

  /** Takes notice of a new tie between two households. */
  void tie(boolean oneSells, boolean otherSells) {
    selling += oneSells != otherSells ? 1 : 0;
    ties += (oneSells ? 0 : 1) + (otherSells ? 0 : 1);
  }

  long selling() {
    return selling;
  }

  long ties() {
    return ties;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    selling = archive.whole(selling);
    ties = archive.whole(ties);
  }
}
