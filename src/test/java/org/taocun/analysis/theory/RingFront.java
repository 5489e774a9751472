package org.taocun.analysis.theory;

import java.util.OptionalInt;

/**
 * Contagion on a ring lattice where everybody knows the K nearest nodes and acts if at least a of
 * them act (Centola and Macy 2007, "Complex contagions and the weakness of long ties", American
 * Journal of Sociology 113(3), 702-734).
 *
 * @param nodes N
 * @param neighbours K, even
 * @param threshold a, number of acting neighbours needed, 1 or more
 */
public record RingFront(int nodes, int neighbours, int threshold) {
  /** Checks that K is even, 0 < K < N/2 and a >= 1. */
  public RingFront {
    if (neighbours % 2 != 0 || neighbours <= 0 || nodes <= 2 * neighbours || threshold < 1) {
      throw new IllegalArgumentException(
          "needs an even number of neighbours below half the nodes and a threshold >= 1, was "
              + nodes
              + ", "
              + neighbours
              + ", "
              + threshold);
    }
  }

  /**
   * The number of nodes that each of the two fronts gains in a step: K/2 − a + 1, 0 when a > K/2.
   */
  public int speed() {
    return Math.max(0, neighbours / 2 - threshold + 1);
  }

  /**
   * The number of synchronous steps until all act, from a contiguous block of s >= a; empty if the
   * front does not move. About (N − s)/(2 · speed); exact, because the last gap is closed from both
   * sides at once: a node at distance j from the left end of a gap g sees K/2 − j + 1 actors on the
   * left and K/2 − (g − j) on the right.
   */
  public OptionalInt stepsToAll(int block) {
    if (block < threshold) {
      throw new IllegalArgumentException("the block must reach the threshold, was " + block);
    }
    int gap = nodes - block;
    if (gap > 0 && speed() == 0) {
      return OptionalInt.empty();
    }
    int steps = 0;
    for (; gap > 0; steps++) {
      gap = remaining(gap, nodes - gap);
    }
    return OptionalInt.of(steps);
  }

  private int remaining(int gap, int acting) {
    int idle = 0;
    for (int j = 1; j <= gap; j++) {
      int left = Math.max(0, neighbours / 2 - j + 1);
      int right = Math.max(0, neighbours / 2 - (gap - j));
      int seen = Math.min(left, acting) + Math.min(right, acting);
      idle += seen < threshold ? 1 : 0;
    }
    return idle;
  }
}
