package org.taocun.network;

/**
 * One layer of undirected ties over households 0..n−1: circles (everybody in a circle knows
 * everybody else in it) or single links. Immutable, so it may be read by any number of threads.
 */
public sealed interface Layer permits Circles, Links {
  int households();

  /** The number of a household's alters. */
  int degree(int household);

  /**
   * An alter of a household, never the household itself; alters ascend with k.
   *
   * @param k 0 to degree − 1
   */
  int alter(int household, int k);

  /** True if the layer consists of circles. */
  boolean isGrouped();

  /** The number of ties, each counted once. Cost O(households). */
  default long ties() {
    long ends = 0;
    for (int h = 0; h < households(); h++) {
      ends += degree(h);
    }
    return ends / 2;
  }
}
