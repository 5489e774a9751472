package org.taocun.experiment.design;

import java.util.Comparator;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** A random order of numbers. */
final class Shuffle {
  private Shuffle() {}

  /**
   * 0..n−1 in the order of their draws (equal draws in the order of the numbers): every order is
   * equally likely. Cost O(n log n).
   *
   * @param bits 64 uniform bits for each number
   */
  static int[] of(int n, IntToLongFunction bits) {
    return IntStream.range(0, n)
        .boxed()
        .sorted(Comparator.comparingLong(bits::applyAsLong).thenComparingInt(k -> k))
        .mapToInt(k -> k)
        .toArray();
  }
}
