package org.taocun.network;

/**
 * A ring lattice: household i of n knows the K/2 next on either side of a circle. With n <= K
 * everybody knows everybody.
 */
record RingLattice(Block block, int neighbours) implements TieSource {
  @Override
  public void sendTo(TieSink sink) {
    int n = block.size();
    int reach = complete() ? n - 1 : neighbours / 2;
    for (int i = 0; i < n; i++) {
      int last = complete() ? n - 1 - i : reach;
      for (int j = 1; j <= last; j++) {
        sink.tie(block.from() + i, block.from() + wrapped(i, j, n));
      }
    }
  }

  /** True if the ring is so short that everybody is linked to everybody. */
  boolean complete() {
    return neighbours >= block.size();
  }

  /** The position j steps after i on a ring of n. */
  static int wrapped(int i, int j, int n) {
    int end = i + j;
    return end < n ? end : end - n;
  }
}
