package org.taocun.analysis.herding;

import org.taocun.analysis.Shuffles;

/** Ties of which those that go one way only are turned at random. */
final class TurnedTies {
  private final Ties ties;
  private final int[] from;
  private final boolean[] oneWay;
  private final int count;

  TurnedTies(Ties ties) {
    this.ties = ties;
    from = Rewiring.sources(ties);
    oneWay = new boolean[from.length];
    int found = 0;
    for (int k = 0; k < from.length; k++) {
      oneWay[k] = Rewiring.place(ties, ties.to()[k], from[k]) < 0;
      found += oneWay[k] ? 1 : 0;
    }
    count = found;
  }

  /** Number of ties that go one way only. */
  int oneWay() {
    return count;
  }

  Ties turned(Shuffles.Luck luck) {
    int[] starts = from.clone();
    int[] ends = ties.to().clone();
    for (int k = 0; k < starts.length; k++) {
      if (oneWay[k] && luck.bits() < 0) {
        starts[k] = ties.to()[k];
        ends[k] = from[k];
      }
    }
    return Ties.of(ties.name(), ties.people(), starts, ends, ties.weight());
  }
}
