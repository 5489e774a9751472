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

  void enter(int degree, int sellingAlters) {
    selling += degree - 2L * sellingAlters;
    ties -= degree;
  }

  void leave(int degree, int sellingAlters) {
    selling -= degree - 2L * sellingAlters;
    ties += degree;
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
