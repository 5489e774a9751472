package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.ExitSettings;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.IntList;

/** Sellers who stop: some for reasons outside the model, some after lasting loss. */
final class Exits {
  private final World world;
  private final Households all;
  private final ExitSettings exit;
  private final Calendar departures;
  private final WaitingTimes departureWait;
  private final IntList leaving = new IntList();

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

  /** Performs one month of exits. */
  void leave(int month) {
    if (!exit.enabled()) {
      return;
    }
    leaving.clear();
    if (exit.hazard() > 0) {
      depart(month);
    }
    int departing = leaving.size();
    if (world.scenario.market().enabled()) {
      giveUp(month);
    }
    if (leaving.size() > 0) {
      int[] who = leaving.toArray();
      world.witness.leaving(who, departing);
      world.leaveTogether(who);
    }
  }

  private void depart(int month) {
    int due = departures.open(month);
    for (int k = 0; k < due; k++) {
      int i = departures.due()[k];
      all.clear(i, Households.LEAVING);
      if (all.sells(i)) {
        if (all.since[i] < month) {
          leaving.add(i);
        } else {
          mayDepart(i, all.key[i], month);
        }
      }
    }
    leaving.sort();
  }

  private void giveUp(int month) {
    double outside = world.course.outsideIncomeYuan()[month] * exit.reservationShare();
    int[] departing = leaving.toArray();
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      boolean loss = Fen.toYuan(all.profitFen[i]) < outside * all.earning[i];
      all.lossMonths[i] = loss ? (short) (all.lossMonths[i] + 1) : 0;
      if (all.lossMonths[i] >= exit.lossMonths() && Arrays.binarySearch(departing, i) < 0) {
        leaving.add(i);
      }
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    departures.keep(archive);
  }
}
