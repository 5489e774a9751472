package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.ExitSettings;
import org.taocun.base.Decision;
import org.taocun.base.Fen;

/** Who stops selling: some for reasons outside the model, some after lasting loss. */
final class Exits {
  private final World world;
  private final Households all;
  private final ExitSettings exit;
  private final Calendar departures;
  private final WaitingTimes departureWait;
  private int[] leaving = new int[64];
  private int leavingCount;

  Exits(World world) {
    this.world = world;
    all = world.households;
    exit = world.scenario.exit();
    int months = world.scenario.months();
    departures = new Calendar(months);
    departureWait = new WaitingTimes(world.draws, Decision.DEPARTURE, exit.hazard(), months);
  }

  /** Puts new sellers down for their next departures for outside reasons. */
  void mayDepart(int[] who, int count, int month) {
    if (!exit.enabled() || exit.hazard() == 0) {
      return;
    }
    long[] keys = all.keys(who, count);
    for (int k = 0; k < count; k++) {
      if (!all.is(who[k], Households.LEAVING)) {
        mayDepart(who[k], keys[k], month);
      }
    }
  }

  private void mayDepart(int i, long key, int month) {
    all.set(i, Households.LEAVING);
    departures.add(departureWait.firstAfter(key, month), i);
  }

  /** One month of exits. */
  void leave(int month) {
    if (!exit.enabled()) {
      return;
    }
    leavingCount = 0;
    if (exit.hazard() > 0) {
      depart(month);
    }
    if (world.scenario.market().enabled()) {
      giveUp(month);
    }
    if (leavingCount > 0) {
      world.leaveTogether(leaving, leavingCount);
    }
  }

  private void depart(int month) {
    int due = departures.open(month);
    for (int k = 0; k < due; k++) {
      int i = departures.due()[k];
      all.clear(i, Households.LEAVING);
      if (all.sells(i)) {
        if (all.since[i] < month) {
          addLeaving(i);
        } else {
          mayDepart(i, all.key[i], month);
        }
      }
    }
    Arrays.sort(leaving, 0, leavingCount);
  }

  private void giveUp(int month) {
    double outside = world.course.outsideIncomeYuan()[month] * exit.reservationShare();
    int departing = leavingCount;
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      boolean loss = Fen.toYuan(all.profitFen[i]) < outside * all.earning[i];
      all.lossMonths[i] = loss ? (short) (all.lossMonths[i] + 1) : 0;
      if (all.lossMonths[i] >= exit.lossMonths()
          && Arrays.binarySearch(leaving, 0, departing, i) < 0) {
        addLeaving(i);
      }
    }
  }

  private void addLeaving(int i) {
    if (leavingCount == leaving.length) {
      leaving = Arrays.copyOf(leaving, 2 * leavingCount);
    }
    leaving[leavingCount++] = i;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    departures.keep(archive);
  }
}
