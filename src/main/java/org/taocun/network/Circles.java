package org.taocun.network;

import java.util.Arrays;

/**
 * Circles: a partition of households into contiguous ranges; all members of a circle know each
 * other. Needs 4 bytes per circle and a quarter of a byte per household, whatever the number of
 * ties.
 */
public final class Circles implements Layer {
  private static final int BLOCK = 4;

  private final int[] starts;
  private final int[] circleOfBlock;

  private Circles(int[] starts) {
    this.starts = starts;
    circleOfBlock = new int[(households() >> BLOCK) + 1];
    int circle = 0;
    for (int block = 0; block << BLOCK < households(); block++) {
      while (starts[circle + 1] <= block << BLOCK) {
        circle++;
      }
      circleOfBlock[block] = circle;
    }
  }

  /**
   * Circles given by their first households.
   *
   * @param starts strictly ascending from 0; the last number, which closes the last circle, is the
   *     number of households
   */
  public static Circles of(int[] starts) {
    if (starts.length == 0 || starts[0] != 0) {
      throw new IllegalArgumentException("circles must start at household 0");
    }
    for (int c = 1; c < starts.length; c++) {
      if (starts[c] <= starts[c - 1]) {
        throw new IllegalArgumentException("circle " + (c - 1) + " has no members");
      }
    }
    return new Circles(Arrays.copyOf(starts, starts.length));
  }

  public int circles() {
    return starts.length - 1;
  }

  /** The circle of a household. Cost O(1): at most 16 steps from its block's first circle. */
  public int circleOf(int household) {
    int circle = circleOfBlock[household >> BLOCK];
    while (starts[circle + 1] <= household) {
      circle++;
    }
    return circle;
  }

  /** The first member of a circle; for {@code circles()} the number of households. */
  public int circleStart(int circle) {
    return starts[circle];
  }

  /** The number of members of a circle. */
  public int size(int circle) {
    return starts[circle + 1] - starts[circle];
  }

  @Override
  public int households() {
    return starts[starts.length - 1];
  }

  @Override
  public int degree(int household) {
    return size(circleOf(household)) - 1;
  }

  @Override
  public int alter(int household, int k) {
    int member = starts[circleOf(household)] + k;
    return member < household ? member : member + 1;
  }

  @Override
  public boolean isGrouped() {
    return true;
  }

  /** {@inheritDoc} Cost O(circles). */
  @Override
  public long ties() {
    long ties = 0;
    for (int c = 0; c < circles(); c++) {
      ties += (long) size(c) * (size(c) - 1) / 2;
    }
    return ties;
  }
}
