package org.taocun.model;

import java.util.Arrays;

/** Households that start to sell together, with their motives, in the order of their numbers. */
final class Entrants {
  private final State state;

  /** A household and its place in the other columns, so that sorting needs one column only. */
  private long[] order = new long[64];

  private byte[] motive = new byte[64];
  private float[] strongShare = new float[64];
  private float[] weakShare = new float[64];
  private int count;

  Entrants(State state) {
    this.state = state;
  }

  void clear() {
    count = 0;
  }

  /** Notes a household, its motive, and the selling shares that it sees at this moment. */
  void add(int household, byte why) {
    if (count == order.length) {
      order = Arrays.copyOf(order, 2 * count);
      motive = Arrays.copyOf(motive, 2 * count);
      strongShare = Arrays.copyOf(strongShare, 2 * count);
      weakShare = Arrays.copyOf(weakShare, 2 * count);
    }
    order[count] = ((long) household << 32) | count;
    motive[count] = why;
    strongShare[count] = state.strong.share(household);
    weakShare[count] = state.weak.share(household);
    count++;
  }

  void sort() {
    Arrays.sort(order, 0, count);
  }

  int count() {
    return count;
  }

  /** The households, in their order, at the beginning of an array. */
  int[] households() {
    int[] households = new int[count];
    for (int k = 0; k < count; k++) {
      households[k] = household(k);
    }
    return households;
  }

  int household(int k) {
    return (int) (order[k] >>> 32);
  }

  byte motive(int k) {
    return motive[(int) order[k]];
  }

  float strongShare(int k) {
    return strongShare[(int) order[k]];
  }

  float weakShare(int k) {
    return weakShare[(int) order[k]];
  }
}
