package org.taocun.model;

import java.util.Arrays;
import org.taocun.geography.Range;
import org.taocun.geography.Village;
import org.taocun.market.Flows;

/**
 * The latest month's parcels of villages, townships and counties: those that leave and, where
 * stations count, those that came down the month before.
 */
final class Volumes {
  private final State state;
  private final boolean bothWays;
  private final double[] down;
  private final double[] village;
  private final double[] township;
  private final double[] county;

  Volumes(State state) {
    this.state = state;
    bothWays = state.scenario.logistics().stations().enabled();
    down = new double[state.book.villages];
    village = new double[state.book.villages];
    township = new double[state.territory.townships().size()];
    county = new double[state.territory.counties().size()];
  }

  /** Counts the month's parcels. */
  void count() {
    Arrays.fill(township, 0);
    Arrays.fill(county, 0);
    for (int v = 0; v < village.length; v++) {
      Village place = state.territory.village(v);
      village[v] = state.book.parcels[v] + down[v];
      township[place.townshipIndex()] += village[v];
      county[place.countyIndex()] += village[v];
    }
  }

  /** Takes notice that the month's purchases have come down. */
  void arrive() {
    if (bothWays) {
      System.arraycopy(state.book.parcelsDown, 0, down, 0, down.length);
    }
  }

  /** Parcels around a village. */
  Flows around(int v) {
    Village place = state.territory.village(v);
    return new Flows(village[v], township[place.townshipIndex()], county[place.countyIndex()]);
  }

  /** Parcels of villages, by position. */
  double[] of(Range villages) {
    return Arrays.copyOfRange(village, villages.start(), villages.end());
  }

  double ofTownship(int t) {
    return township[t];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("logistics");
    archive.columns(new double[][] {down, village, township, county});
  }
}
