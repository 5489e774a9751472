package org.taocun.network;

import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The small world of Newman and Watts (1999, "Renormalization group analysis of the small-world
 * network model", Physics Letters A 263, 341-346): a ring lattice of K neighbours, and for each of
 * its links with probability p a shortcut between two households drawn uniformly; no link is taken
 * away. A shortcut that repeats a link, or joins a household to itself, is dropped. Mean degree
 * about K(1 + p).
 *
 * <p>A household added at the block's end moves the links across the ring's seam and the shortcuts
 * redrawn to it. Cost O(nK).
 */
record NewmanWatts(Block block, int neighbours, double shortcuts) implements TieSource {
  @Override
  public void sendTo(TieSink sink) {
    RingLattice ring = new RingLattice(block, neighbours);
    ring.sendTo(sink);
    if (ring.complete() || shortcuts == 0) {
      return;
    }
    for (int lap = 1; lap <= neighbours / 2; lap++) {
      int month = block.rewiringMonth(lap);
      block.forEach(
          (household, entity) -> {
            if (block.draws().uniform(Decision.REWIRING, entity, month, 0) < shortcuts) {
              sink.tie(end(entity, month, 1), end(entity, month, 2));
            }
          });
    }
  }

  private int end(long entity, int month, int index) {
    long bits = block.draws().bits(Decision.REWIRING, entity, month, index);
    return block.from() + Draws.stableIndex(bits, block.size());
  }
}
