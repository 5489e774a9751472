package org.taocun.model;

import org.taocun.base.IntList;

/** The households that sell, in the order in which they started. */
final class Roster {
  private final boolean kept;
  private final IntList sellers = new IntList();

  /**
   * @param kept false if nothing goes through the sellers month by month; it then stays empty
   */
  Roster(boolean kept) {
    this.kept = kept;
  }

  void add(int household) {
    if (kept) {
      sellers.add(household);
    }
  }

  int size() {
    return sellers.size();
  }

  int get(int position) {
    return sellers.get(position);
  }

  /** Drops households that no longer sell, keeping the order. */
  void tidy(Households households) {
    sellers.removeIf(i -> !households.sells(i));
  }

  void keep(Archive archive) {
    archive.chapter("roster");
    archive.list(sellers);
  }
}
