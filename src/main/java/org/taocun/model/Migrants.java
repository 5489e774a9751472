package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.MigrationSettings;
import org.taocun.base.Decision;
import org.taocun.base.Fen;

/**
 * Households whose working members are away. On occasions that come up by keyed waiting times they
 * consider coming home, and those at home may leave; so a month costs the occasions of the month.
 */
final class Migrants {
  private final World world;
  private final Households all;
  private final MigrationSettings settings;
  private final Calendar considering;
  private final Calendar departing;
  private final WaitingTimes homeward;
  private final WaitingTimes outward;
  private final double[] invited;

  /** Number of households with working members away, by village. */
  final int[] away;

  /** Number of households whose members came home in the month, by village. */
  final int[] cameHome;

  /** Number of households whose members left in the month, by village. */
  final int[] left;

  Migrants(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.migration();
    int months = world.scenario.months();
    considering = new Calendar(months);
    departing = new Calendar(months);
    homeward =
        new WaitingTimes(world.draws, Decision.HOMEWARD, 1 / settings.considerMonths(), months);
    outward = new WaitingTimes(world.draws, Decision.OUTWARD, settings.leaving(), months);
    int villages = world.book.villages;
    invited = new double[villages];
    away = new int[villages];
    cameHome = new int[villages];
    left = new int[villages];
  }

  /** Sets the households that are away at the start. */
  void settle() {
    if (!settings.enabled()) {
      return;
    }
    for (int i = 0; i < all.count; i++) {
      if (world.uniform(Decision.AWAY_AT_START, i) < settings.awayShare()) {
        goAway(i, 0);
      } else {
        mayLeave(i, 0);
      }
    }
  }

  /**
   * Invites a village's migrants for a talent programme.
   *
   * @param chance the invitation's part in the chance to come home
   */
  void invite(int village, double chance) {
    invited[village] = Math.max(invited[village], chance);
  }

  /** Part of an invitation in the chance to come home; 0 without one. */
  double invited(int village) {
    return invited[village];
  }

  /** Performs one month of homecomings and departures, on the state at the end of the last. */
  void step(int month) {
    if (!settings.enabled()) {
      return;
    }
    Arrays.fill(cameHome, 0);
    Arrays.fill(left, 0);
    int homecoming = considering.open(month);
    for (int k = 0; k < homecoming; k++) {
      consider(considering.due()[k], month);
    }
    int leaving = departing.open(month);
    for (int k = 0; k < leaving; k++) {
      depart(departing.due()[k], month);
    }
  }

  private void consider(int i, int month) {
    if (!all.is(i, Households.AWAY)) {
      mayLeave(i, month);
    } else if (world.uniform(Decision.HOMECOMING, i) < chance(i)) {
      comeHome(i, month);
    } else {
      considering.add(homeward.after(all.key[i], month), i);
    }
  }

  /** Chance that migrants who consider it come home. */
  double chance(int i) {
    int v = all.village[i];
    double sellers = world.book.sellers[v] / (double) world.territory.village(v).households();
    return settings.comesHome(world.strong.selling(i), sellers, invited[v]);
  }

  private void comeHome(int i, int month) {
    fetch(i);
    all.set(i, Households.RETURNED);
    cameHome[all.village[i]]++;
    bring(i, month);
    mayLeave(i, month);
    world.events.home(month, i);
    if (all.status[i] == Households.UNAWARE) {
      if (world.uniform(Decision.AWARE_ON_RETURN, i) < settings.awareShare()) {
        world.becomeAware(i);
      }
    } else {
      world.entry.wake(i, month);
    }
  }

  /** Adds experience, savings, and with some luck a name. */
  private void bring(int i, int month) {
    world.skills.materialise(i, month);
    all.skill[i] = (float) (all.skill[i] + settings.skillGain() * (1 - all.skill[i]));
    all.capitalFen[i] = Fen.plus(all.capitalFen[i], Fen.ofYuan(settings.savingsYuan()));
    if (world.uniform(Decision.LEADER_ON_RETURN, i) < settings.leaderShare()) {
      all.makeLeader(i, world.scenario.entry().leaders().skill());
    }
  }

  private void depart(int i, int month) {
    boolean kept =
        world.strong.selling(i) > 0 && world.uniform(Decision.STAYING, i) < settings.stay();
    if (kept || all.sells(i)) {
      departing.add(outward.after(all.key[i], month), i);
    } else {
      goAway(i, month);
      left[all.village[i]]++;
    }
  }

  private void goAway(int i, int month) {
    all.set(i, Households.AWAY);
    all.clear(i, Households.RETURNED);
    all.highestChance[i] = Households.UNKNOWN;
    away[all.village[i]]++;
    considering.add(homeward.firstAfter(all.key[i], month), i);
  }

  private void mayLeave(int i, int month) {
    if (settings.leaving() > 0) {
      departing.add(outward.firstAfter(all.key[i], month), i);
    }
  }

  /** Has somebody at home after all, as in a household that sells from the start. */
  void fetch(int i) {
    if (all.is(i, Households.AWAY)) {
      all.clear(i, Households.AWAY);
      all.highestChance[i] = Households.UNKNOWN;
      away[all.village[i]]--;
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("migrants");
    considering.keep(archive);
    departing.keep(archive);
    archive.column(invited);
    archive.column(away);
    archive.column(cameHome);
    archive.column(left);
  }
}
