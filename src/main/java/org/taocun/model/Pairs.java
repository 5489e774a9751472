package org.taocun.model;

/**
 * Counts pairs of a non-seller and a selling alter, and the ties of non-sellers, as households
 * enter and leave: entering turns deg − m pairs on and m pairs off, m being its selling alters.
 */
final class Pairs {
  private long selling;
  private long ties;

  Pairs(long ties) {
    this.ties = ties;
  }

  /**
   * Households start to sell together. Where two of them are tied, the first turns a pair on and
   * the second turns it off, so that of the selling alters of all of them before and after, the
   * mean counts.
   *
   * @param degrees their alters, summed
   * @param seen their selling alters, summed, before they start and once more after
   */
  void enter(long degrees, long seen) {
    selling += degrees - seen;
    ties -= degrees;
  }

  /** Households stop together; as {@link #enter}. */
  void leave(long degrees, long seen) {
    selling -= degrees - seen;
    ties += degrees;
  }

  /** A new tie between two households. */
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
