package org.taocun.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.geography.Village;

/**
 * Pioneers who begin to sell after the start, each in a month drawn for life: geometric with the
 * monthly chance 1 − (1 − p)^(1/12), p = {@code entry.initial.yearlyShare} times the factors of
 * county and township. Those who sell by then are passed over, and so are households in a village
 * without broadband where it is needed.
 */
final class LaterPioneers {
  private final World world;
  private final boolean broadbandNeeded;
  private final Entrants beginners;

  /**
   * Months and households, months first, ascending; no state, so it is neither kept nor restored.
   */
  private final long[] order;

  LaterPioneers(World world) {
    this.world = world;
    broadbandNeeded = world.scenario.barrier().stopsWithoutBroadband();
    beginners = new Entrants(world);
    order = drawn();
  }

  private long[] drawn() {
    double share = world.scenario.entry().initial().yearlyShare();
    if (share == 0) {
      return new long[0];
    }
    int months = world.scenario.months();
    PioneerFactors factors = new PioneerFactors(world);
    long[] found = new long[64];
    int count = 0;
    for (Village village : world.territory.villages()) {
      double yearly = Math.min(1, share * factors.of(village));
      double never = FastMath.pow(1 - yearly, months / 12.0);
      int first = village.firstHousehold();
      for (int i = first; i < first + village.households(); i++) {
        double luck = world.uniform(Decision.PIONEER_LATER, i);
        if (luck < 1 - never) {
          if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
          }
          found[count++] = ((long) month(luck, yearly) << 32) | i;
        }
      }
    }
    long[] all = Arrays.copyOf(found, count);
    Arrays.sort(all);
    return all;
  }

  /** The month, from 1, by whose end the share {@code luck} of households has begun. */
  private static int month(double luck, double yearly) {
    return yearly == 1 ? 1 : 1 + (int) (12 * FastMath.log(1 - luck) / FastMath.log(1 - yearly));
  }

  /** Lets the pioneers of a month begin together. */
  void step(int month) {
    int k = Arrays.binarySearch(order, (long) month << 32);
    beginners.clear();
    for (int at = k < 0 ? -k - 1 : k; at < order.length && order[at] >>> 32 == month; at++) {
      int i = (int) order[at];
      if (!world.households.sells(i) && reached(i)) {
        beginners.add(i, EventLog.PIONEER);
      }
    }
    if (beginners.count() > 0) {
      world.startTogether(beginners);
    }
  }

  private boolean reached(int i) {
    return !broadbandNeeded || world.book.broadband[world.households.village[i]];
  }
}
