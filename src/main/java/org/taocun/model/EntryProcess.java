package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Decide;
import org.taocun.agents.EntrySettings.Schedule;
import org.taocun.agents.ExitSettings;
import org.taocun.agents.Outlook;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.geography.Village;

/**
 * Deliberations and decisions of the households that are due in a month: the heart of the model.
 * Synchronous: all decide on the state at the phase's start, and entrants then start together, in
 * the order of their numbers. Sequential: one decides after another in an order drawn once, each
 * reading current state.
 */
final class EntryProcess {
  /**
   * Number of households that deliberate at a time, so that their data stay in a processor's cache.
   */
  private static final int BLOCK = 2048;

  private static final byte REFUSES = EventLog.NO_MOTIVE;

  private final World world;
  private final Households all;
  private final EntrySettings settings;
  private final ExitSettings exit;
  private final EntryRule rule;
  private final Outlooks outlooks;
  private final Calendar calendar;
  private final WaitingTimes deliberation;
  private final Entrants entrants;
  private final boolean together;
  private final boolean refusalsStand;
  private final boolean once;
  private final boolean broadbandNeeded;

  private int[] due = {};
  private final int[] asks = new int[BLOCK];
  private int dueCount;

  /** Number of due households that will be asked again, and the first place that is not settled. */
  private int kept;

  private int unsettled;

  EntryProcess(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.entry();
    exit = world.scenario.exit();
    rule = world.rule;
    together = settings.schedule() == Schedule.SYNCHRONOUS;
    refusalsStand = rule.standsUntilOthersMove() && together;
    once = settings.decide() == Decide.ONCE;
    broadbandNeeded = world.scenario.barrier().stopsWithoutBroadband();
    outlooks = new Outlooks(world);
    entrants = new Entrants(world);
    calendar = new Calendar(world.scenario.months());
    deliberation =
        new WaitingTimes(
            world.draws,
            Decision.DELIBERATION,
            1 / settings.deliberationMonths(),
            world.scenario.months());
  }

  /** Puts everybody who is aware at the start down for the first deliberation. */
  void settle() {
    for (int i = 0; i < all.count; i++) {
      if (all.status[i] == Households.AWARE) {
        consider(i, 0);
      }
    }
  }

  /** The outlook of a household at this moment. */
  Outlook outlook(int i, int month) {
    return outlooks.of(i, month);
  }

  Outlooks outlooks() {
    return outlooks;
  }

  /** Puts a household that became aware down for deliberation from this month on. */
  void consider(int i, int month) {
    putDown(i, Math.max(0, month - 1));
  }

  /** Puts a household that left down for considering a return after a while. */
  void reconsider(int i) {
    if (exit.mayReturn()) {
      putDown(i, closedUntil(i));
    }
  }

  /** The last month in which a household that has left does not consider returning. */
  private int closedUntil(int i) {
    return all.since[i] + exit.returnAfterMonths();
  }

  /**
   * True if a refusal stands until somebody else moves, so that only the households that are
   * touched by a move deliberate again. Where one decides after another, moves of the same month
   * count, too, and everybody must be asked.
   */
  boolean refusalsStand() {
    return refusalsStand;
  }

  /** Has a household reconsider a standing refusal from next month on, since others have moved. */
  void wake(int i, int month) {
    boolean open =
        all.status[i] == Households.AWARE
            || (all.status[i] == Households.LAPSED && exit.mayReturn());
    if (open && refusalsStand) {
      putDown(i, month);
    }
  }

  /** Takes notice that a leader of the village started to sell, which all its households see. */
  void leaderMoved(int village) {
    if (outlooks.heed(world.leaders.selling(village))) {
      reconsider(village, world.month());
    }
  }

  /** Takes notice that entry became easier in a village this month, by a shock. */
  void eased(int village) {
    reconsider(village, world.month() - 1);
  }

  /** Has all households of a village weigh entry anew after a month. */
  private void reconsider(int village, int after) {
    Village moved = world.territory.village(village);
    int end = moved.firstHousehold() + moved.households();
    for (int i = moved.firstHousehold(); i < end; i++) {
      all.highestChance[i] = Households.UNKNOWN;
      wake(i, after);
    }
  }

  private void putDown(int i, int after) {
    if (!all.is(i, Households.DUE)) {
      all.set(i, Households.DUE);
      calendar.add(deliberation.firstAfter(all.key[i], after), i);
    }
  }

  /** Performs one month of deliberations. */
  void step(int month) {
    dueCount = calendar.open(month);
    due = calendar.due();
    all.looks++;
    if (together) {
      decideTogether(month);
    } else {
      decideInTurn(month);
    }
  }

  /** Lets all decide on the same state; only afterwards are refusals and starts to be seen. */
  private void decideTogether(int month) {
    entrants.clear();
    kept = 0;
    unsettled = 0;
    for (int from = 0; from < dueCount; from += BLOCK) {
      int asked = notRefusingAtOnce(from, Math.min(dueCount, from + BLOCK), month);
      weighEvidence(asked, month);
      decideEach(notRefusingOnEvidence(asked, month), month);
    }
    drop(dueCount);
    refuse(due, kept, month);
    entrants.sort();
    start();
  }

  /**
   * Finds the households whose draw is below the highest chance, or for which it is not known: a
   * first look, which is all that most deliberations take. A short loop over few columns, on
   * purpose.
   *
   * @return number of them; their places among those due stand in {@link #asks}
   */
  private int notRefusingAtOnce(int from, int to, int month) {
    int asked = 0;
    for (int k = from; k < to; k++) {
      int i = due[k];
      asks[asked] = k;
      if (Draws.uniform(all.entryLuck[i], month) < all.highestChance[i]) {
        asked++;
      }
    }
    return asked;
  }

  /**
   * Works out, at a second look, the highest chance of households that are aware, unless it was 1
   * and the evidence has not changed since.
   */
  private void weighEvidence(int asked, int month) {
    for (int k = 0; k < asked; k++) {
      int i = due[asks[k]];
      if (all.highestChance[i] != 1 && all.status[i] == Households.AWARE && connected(i)) {
        all.highestChance[i] =
            roundedUp(
                rule.highestChance(
                    outlooks.social(i), outlooks.threshold(i), outlooks.mostGainYuan(i, month)));
      }
    }
  }

  /** Drops from {@link #asks} the households whose draw is not below what the second look found. */
  private int notRefusingOnEvidence(int asked, int month) {
    int left = 0;
    for (int k = 0; k < asked; k++) {
      int i = due[asks[k]];
      asks[left] = asks[k];
      if (Draws.uniform(all.entryLuck[i], month) < all.highestChance[i]) {
        left++;
      }
    }
    return left;
  }

  private void decideEach(int asked, int month) {
    for (int k = 0; k < asked; k++) {
      int i = due[asks[k]];
      boolean decides = decides(i, month);
      byte decision = decides ? decide(i, month) : REFUSES;
      if (decision != REFUSES) {
        entrants.add(i, decision);
      }
      if (!decides || decision != REFUSES) {
        drop(asks[k]);
      }
    }
  }

  /** Takes the household at a place out of those due, and keeps all before it. */
  private void drop(int place) {
    System.arraycopy(due, unsettled, due, kept, place - unsettled);
    kept += place - unsettled;
    unsettled = place + 1;
  }

  private static float roundedUp(double chance) {
    float rounded = (float) chance;
    return rounded < chance ? Math.nextUp(rounded) : rounded;
  }

  private void decideInTurn(int month) {
    int[] single = new int[1];
    dueCount = keepDeciding(month);
    for (int i : inOrder()) {
      entrants.clear();
      byte decision = decide(i, month);
      if (decision == REFUSES) {
        single[0] = i;
        refuse(single, 1, month);
      } else {
        entrants.add(i, decision);
        start();
      }
      outlooks.observed(i, decision != REFUSES);
    }
  }

  /**
   * True if a household that was put down decides this month. One that e-commerce cannot reach or
   * that could not run a shop waits for its next time. One that sells (put down, then moved by
   * others or as a pioneer) is passed over; one that left since it was put down waits for its time.
   */
  private boolean decides(int i, int month) {
    if (all.status[i] != Households.AWARE && !mayDecide(i, month)) {
      return false;
    }
    if (!connected(i)) {
      calendar.add(deliberation.after(all.key[i], month), i);
      return false;
    }
    return true;
  }

  private boolean connected(int i) {
    return (!broadbandNeeded || world.book.broadband[all.village[i]]) && world.talent.atHand(i);
  }

  private boolean mayDecide(int i, int month) {
    if (all.status[i] == Households.LAPSED && exit.mayReturn() && month > closedUntil(i)) {
      return true;
    }
    all.clear(i, Households.DUE);
    if (all.status[i] == Households.LAPSED) {
      reconsider(i);
    }
    return false;
  }

  /**
   * Enters for the household's own reasons, by herding (not without the others, under the same
   * draw), or not.
   */
  private byte decide(int i, int month) {
    double u = Draws.uniform(all.entryLuck[i], month);
    Outlook outlook = outlooks.of(i, month);
    if (!rule.enters(outlook, u)) {
      return REFUSES;
    }
    return rule.enters(outlook.withoutOthers(), u) ? EventLog.PRIVATE : EventLog.HERDING;
  }

  private void start() {
    world.startTogether(entrants);
    for (int k = 0; k < entrants.count(); k++) {
      all.clear(entrants.household(k), Households.DUE);
    }
  }

  /**
   * Puts households that refuse down for their next time, or leaves them until others move, or for
   * good.
   */
  private void refuse(int[] who, int count, int month) {
    if (!once && !refusalsStand) {
      again(who, count, month);
      return;
    }
    for (int k = 0; k < count; k++) {
      all.clear(who[k], Households.DUE);
      if (once) {
        all.status[who[k]] = Households.REFUSED;
      }
    }
  }

  private void again(int[] who, int count, int month) {
    if (deliberation.everyMonth() && together) {
      calendar.carry(count);
      return;
    }
    for (int k = 0; k < count; k++) {
      calendar.add(deliberation.after(all.key[who[k]], month), who[k]);
    }
  }

  private int keepDeciding(int month) {
    int deciding = 0;
    for (int k = 0; k < dueCount; k++) {
      if (decides(due[k], month)) {
        due[deciding++] = due[k];
      }
    }
    return deciding;
  }

  /** The due households, in the order drawn once for the whole run. */
  private int[] inOrder() {
    long[] ranked = new long[dueCount];
    for (int k = 0; k < dueCount; k++) {
      long luck = world.draws.bits(Decision.ORDER, all.key[due[k]], 0) >>> 33;
      ranked[k] = (luck << 32) | due[k];
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(r -> (int) r).toArray();
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("entry");
    calendar.keep(archive);
    outlooks.keep(archive);
  }
}
