package org.taocun.model;

/** Selling leaders of each village, and the number of months in which at least one has sold. */
final class Leaders {
  private final int[] selling;
  private final short[] since;
  private final short[] months;

  Leaders(int villages) {
    selling = new int[villages];
    since = new short[villages];
    months = new short[villages];
  }

  void enter(int village, int month) {
    if (selling[village]++ == 0) {
      since[village] = (short) month;
    }
  }

  void leave(int village, int month) {
    if (--selling[village] == 0) {
      months[village] += (short) (month - since[village]);
    }
  }

  int selling(int village) {
    return selling[village];
  }

  int exampleMonths(int village, int month) {
    return months[village] + (selling[village] > 0 ? month - since[village] : 0);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("leaders");
    archive.column(selling);
    archive.column(since);
    archive.column(months);
  }
}
