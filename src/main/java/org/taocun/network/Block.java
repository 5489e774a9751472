package org.taocun.network;

import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * A contiguous range of households among which a generator makes ties: a village in the strong
 * layer, the world in the weak one.
 *
 * @param places the villages of the households
 * @param from the first household
 * @param to one after the last
 * @param draws the run's random numbers
 * @param kind the layer that is made, so that the two never share a draw
 */
record Block(Places places, int from, int to, Draws draws, Kind kind) {
  /** The layer of ties that a generator makes. */
  enum Kind {
    STRONG("strong", Decision.STRONG_LINK, 0),
    WEAK("weak", Decision.WEAK_LINK, Decision.WEAK_LINK.salt());

    /** The key of the layer's section in a scenario. */
    final String section;

    /** The decision that draws the layer's links. */
    final Decision link;

    /**
     * A number combined with a village's key for drawing circles, so that the two layers differ.
     */
    final long circles;

    Kind(String section, Decision link, long circles) {
      this.section = section;
      this.link = link;
      this.circles = circles;
    }
  }

  int size() {
    return to - from;
  }

  /** The month that addresses the rewiring draws of lap j, different in the two layers. */
  int rewiringMonth(int lap) {
    return 2 * lap + kind.ordinal();
  }

  /** Passes every household with its address to the visitor, in order. */
  void forEach(Places.Visitor visitor) {
    places.forEach(from, to, visitor);
  }
}
