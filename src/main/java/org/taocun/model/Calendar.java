package org.taocun.model;

import java.util.Arrays;

/**
 * Households that are due in a month. Each month is a chain of blocks of one common column, filled
 * and read in order, so that a month costs what is due in it and not the population. Needs 4 bytes
 * per household that is put down, and a block per month.
 */
final class Calendar {
  private static final int BLOCK = 256;
  private static final int NONE = -1;

  private final int[] first;
  private final int[] last;

  /** Number of households in the last block of a month. */
  private final int[] filled;

  private int[] slots = {};
  private int[] nextBlock = {};
  private int blocks;
  private int free = NONE;
  private int[] due = new int[BLOCK];

  /** Number of households at the beginning of {@link #due} that stay for the next month. */
  private int carried;

  Calendar(int months) {
    first = new int[months + 1];
    last = new int[months + 1];
    filled = new int[months + 1];
    Arrays.fill(first, NONE);
  }

  /** Puts a household down for a month; beyond the end of the run nothing is kept. */
  void add(int month, int household) {
    if (month < first.length) {
      if (first[month] == NONE || filled[month] == BLOCK) {
        append(month);
      }
      slots[last[month] * BLOCK + filled[month]++] = household;
    }
  }

  /**
   * Keeps the first households of {@link #due} for the month after the opened one, ahead of all
   * others put down for it, without moving them.
   *
   * @param count number of them
   */
  void carry(int count) {
    carried = count;
  }

  private void append(int month) {
    int block = free == NONE ? fresh() : free;
    free = nextBlock[block];
    nextBlock[block] = NONE;
    if (first[month] == NONE) {
      first[month] = block;
    } else {
      nextBlock[last[month]] = block;
    }
    last[month] = block;
    filled[month] = 0;
  }

  private int fresh() {
    if (blocks == nextBlock.length) {
      int capacity = blocks + blocks / 2 + 4;
      nextBlock = Arrays.copyOf(nextBlock, capacity);
      slots = Arrays.copyOf(slots, capacity * BLOCK);
    }
    nextBlock[blocks] = NONE;
    return blocks++;
  }

  /**
   * Takes the households of a month out, in the order in which they were put down. Where households
   * are carried, months are opened one after the other.
   *
   * @return number of them; they stand at the beginning of {@link #due}
   */
  int open(int month) {
    int count = carried;
    carried = 0;
    for (int block = first[month], next; block != NONE; block = next) {
      next = nextBlock[block];
      int size = next == NONE ? filled[month] : BLOCK;
      if (count + size > due.length) {
        due = Arrays.copyOf(due, Math.max(2 * due.length, count + size));
      }
      System.arraycopy(slots, block * BLOCK, due, count, size);
      count += size;
      nextBlock[block] = free;
      free = block;
    }
    first[month] = NONE;
    return count;
  }

  /**
   * The array of the opened month's households; the caller may write to it until the next opening.
   */
  int[] due() {
    return due;
  }

  /**
   * Keeps the households that are put down, or brings them back. A run that is shorter than the one
   * that was kept forgets the households that would come up later.
   */
  void keep(Archive archive) {
    int[] staying = archive.list(Arrays.copyOf(due, carried));
    carried = 0;
    int months = archive.whole(first.length);
    for (int month = 0; month < months; month++) {
      int count = month < first.length ? open(month) : 0;
      for (int household : archive.list(Arrays.copyOf(due, count))) {
        add(month, household);
      }
    }
    due = Arrays.copyOf(staying, Math.max(staying.length, BLOCK));
    carried = staying.length;
  }
}
