package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.BarrierSettings;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Decide;
import org.taocun.agents.EntrySettings.Schedule;
import org.taocun.agents.ExitSettings;
import org.taocun.agents.Outlook;
import org.taocun.base.Decision;
import org.taocun.geography.Village;

/**
 * The heart of the model: households that are due this month deliberate and decide. Synchronous:
 * all on the state at the phase's start, entrants then start together, in the order of their
 * numbers. Sequential: one after another in an order drawn once, each reading current state.
 */
final class EntryProcess {
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
  private final boolean refusalsStand;
  private final boolean once;
  private final boolean broadbandNeeded;

  private int[] due = {};
  private int dueCount;

  EntryProcess(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.entry();
    exit = world.scenario.exit();
    rule = world.rule;
    refusalsStand = rule.standsUntilOthersMove() && settings.schedule() == Schedule.SYNCHRONOUS;
    once = settings.decide() == Decide.ONCE;
    BarrierSettings barrier = world.scenario.barrier();
    broadbandNeeded = barrier.enabled() && barrier.broadbandNeeded();
    outlooks = new Outlooks(world);
    entrants = new Entrants(world);
    calendar = new Calendar(world.scenario.months());
    deliberation =
        new WaitingTimes(world.draws, Decision.DELIBERATION, 1 / settings.deliberationMonths());
  }

  /** Everybody who is aware at the start is put down for the first deliberation. */
  void settle() {
    for (int i = 0; i < all.count; i++) {
      if (all.status[i] == Households.AWARE) {
        consider(i, 0);
      }
    }
  }

  /** A household that became aware deliberates from this month on. */
  void consider(int i, int month) {
    putDown(i, Math.max(0, month - 1));
  }

  /** A household that left considers returning after a while. */
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
   * Whether a refusal stands until somebody else moves, so that only those who are touched by a
   * move deliberate again. Where one decides after another, moves of the same month count, too, and
   * everybody must be asked.
   */
  boolean refusalsStand() {
    return refusalsStand;
  }

  /** Others have moved: a refusal that stood is reconsidered from next month on. */
  void wake(int i, int month) {
    boolean open =
        all.status[i] == Households.AWARE
            || (all.status[i] == Households.LAPSED && exit.mayReturn());
    if (open && refusalsStand) {
      putDown(i, month);
    }
  }

  /** A leader of the village started to sell, which all its households see. */
  void leaderMoved(int village) {
    if (refusalsStand && outlooks.heedLeaders()) {
      Village moved = world.territory.village(village);
      for (int k = 0; k < moved.households(); k++) {
        wake(moved.firstHousehold() + k, world.month());
      }
    }
  }

  private void putDown(int i, int after) {
    if (!all.is(i, Households.DUE)) {
      all.set(i, Households.DUE);
      calendar.add(deliberation.firstAfter(all.key[i], after), i);
    }
  }

  /** One month of deliberations. */
  void step(int month) {
    collectDue(month);
    if (settings.schedule() == Schedule.SYNCHRONOUS) {
      decideTogether(month);
    } else {
      decideInTurn(month);
    }
  }

  /** All decide on the same state; only then are refusals and starts to be seen. */
  private void decideTogether(int month) {
    entrants.clear();
    int refusing = 0;
    for (int k = 0; k < dueCount; k++) {
      int i = due[k];
      byte decision = decide(i, month);
      if (decision == REFUSES) {
        due[refusing++] = i;
      } else {
        entrants.add(i, decision);
      }
    }
    refuse(due, refusing, month);
    entrants.sort();
    start();
  }

  private void decideInTurn(int month) {
    int[] single = new int[1];
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
   * Those put down for this month. Who cannot be reached by e-commerce decides nothing and waits
   * for its next time. Passed over is who sells (put down, then moved by others or as a pioneer);
   * who left since it was put down waits for its time.
   */
  private void collectDue(int month) {
    int count = calendar.open(month);
    due = calendar.due();
    dueCount = 0;
    for (int k = 0; k < count; k++) {
      int i = due[k];
      if (all.status[i] != Households.AWARE && !mayDecide(i, month)) {
        continue;
      }
      if (broadbandNeeded && !world.book.broadband[all.village[i]]) {
        calendar.add(deliberation.after(all.key[i], month), i);
      } else {
        due[dueCount++] = i;
      }
    }
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
   * Enters for its own reasons, by herding (not without the others, under the same draw), or not.
   */
  private byte decide(int i, int month) {
    double u = world.draws.uniform(Decision.ENTRY, all.key[i], month);
    if (rule.refuses(outlooks.social(i), all.threshold[i], u)) {
      return REFUSES;
    }
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

  /** Who refuses deliberates again when its time comes, or when others move, or never. */
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
    if (deliberation.everyMonth()) {
      calendar.addAll(month + 1, who, count);
      return;
    }
    for (int k = 0; k < count; k++) {
      calendar.add(deliberation.after(all.key[who[k]], month), who[k]);
    }
  }

  /** Those due, in the order drawn once for the whole run. */
  private int[] inOrder() {
    long[] ranked = new long[dueCount];
    for (int k = 0; k < dueCount; k++) {
      long luck = world.draws.bits(Decision.ORDER, all.key[due[k]], 0) >>> 33;
      ranked[k] = (luck << 32) | due[k];
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(r -> (int) r).toArray();
  }
}
