package org.taocun.base;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** A growing list of whole numbers, without an object for each of them. */
public final class IntList {
  private int[] values;
  private int size;

  public IntList() {
    this(64);
  }

  /**
   * An empty list.
   *
   * @param room for so many numbers before it grows
   */
  public IntList(int room) {
    values = new int[room];
  }

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size + size / 2 + 8);
    }
    values[size++] = value;
  }

  /** The number at a position. */
  public int get(int position) {
    return values[position];
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
  }

  /** Drops the numbers for which a condition holds and keeps the order of the others. */
  public void removeIf(IntPredicate condition) {
    int kept = 0;
    for (int k = 0; k < size; k++) {
      int value = values[k];
      if (!condition.test(value)) {
        values[kept++] = value;
      }
    }
    size = kept;
  }

  /** Puts the numbers in ascending order. */
  public void sort() {
    Arrays.sort(values, 0, size);
  }

  /** A copy of the numbers. */
  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
