package org.taocun.network;

import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The small world of Watts and Strogatz (1998, "Collective dynamics of 'small-world' networks",
 * Nature 393, 440-442): a ring lattice of K neighbours; lap by lap (the nearest neighbours first)
 * and round the ring, the link from i to i + j is rewired with probability p to a household drawn
 * uniformly, without links to oneself and without duplicates. The number of links stays nK/2. The
 * paper considers n ≫ K ≫ ln n ≫ 1: sparse, yet with a connected random graph at p = 1.
 *
 * <p>Draws are keyed by household and lap. A household added at the block's end moves the links
 * across the ring's seam and those redrawn to the newcomer. Cost O(nK) for K small against n.
 */
record WattsStrogatz(Block block, int neighbours, double rewiring) implements TieSource {
  private static final int TRIES = 30;

  @Override
  public void sendTo(TieSink sink) {
    RingLattice ring = new RingLattice(block, neighbours);
    if (ring.complete() || rewiring == 0) {
      ring.sendTo(sink);
      return;
    }
    int reach = neighbours / 2;
    int[] ends = rewired(reach);
    for (int k = 0; k < ends.length; k++) {
      sink.tie(block.from() + k / reach, block.from() + ends[k]);
    }
  }

  /** The far ends of links: entry i·reach + j − 1 belongs to household i's j-th link. */
  private int[] rewired(int reach) {
    int n = block.size();
    int[] ends = new int[n * reach];
    for (int k = 0; k < ends.length; k++) {
      ends[k] = RingLattice.wrapped(k / reach, k % reach + 1, n);
    }
    for (int lap = 1; lap <= reach; lap++) {
      int month = block.rewiringMonth(lap);
      int slot = lap - 1;
      block.forEach(
          (household, entity) -> {
            if (block.draws().uniform(Decision.REWIRING, entity, month, 0) < rewiring) {
              int i = household - block.from();
              ends[i * reach + slot] = target(ends, reach, i, entity, month, slot);
            }
          });
    }
    return ends;
  }

  private int target(int[] ends, int reach, int i, long entity, int month, int slot) {
    for (int k = 1; k <= TRIES; k++) {
      long bits = block.draws().bits(Decision.REWIRING, entity, month, k);
      int candidate = Draws.stableIndex(bits, block.size());
      if (free(ends, reach, i, candidate)) {
        return candidate;
      }
    }
    return enumerated(ends, reach, i, entity, month, slot);
  }

  /**
   * One of the households that are free in a nearly complete network, or the old end if none is.
   */
  private int enumerated(int[] ends, int reach, int i, long entity, int month, int slot) {
    int free = 0;
    for (int candidate = 0; candidate < block.size(); candidate++) {
      free += free(ends, reach, i, candidate) ? 1 : 0;
    }
    if (free == 0) {
      return ends[i * reach + slot];
    }
    long bits = block.draws().bits(Decision.REWIRING, entity, month, TRIES + 1);
    int left = Draws.stableIndex(bits, free);
    int candidate = -1;
    while (left >= 0) {
      candidate++;
      left -= free(ends, reach, i, candidate) ? 1 : 0;
    }
    return candidate;
  }

  private static boolean free(int[] ends, int reach, int i, int candidate) {
    return candidate != i
        && !holds(ends, i * reach, reach, candidate)
        && !holds(ends, candidate * reach, reach, i);
  }

  private static boolean holds(int[] ends, int from, int reach, int wanted) {
    for (int k = from; k < from + reach; k++) {
      if (ends[k] == wanted) {
        return true;
      }
    }
    return false;
  }
}
