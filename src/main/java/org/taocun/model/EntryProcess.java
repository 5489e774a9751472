package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.EntryRule;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.EntrySettings.Decide;
import org.taocun.agents.EntrySettings.Schedule;
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
  private final EntryRule rule;
  private final Outlooks outlooks;
  private final Calendar calendar;
  private final WaitingTimes deliberation;

  private int[] due = new int[64];
  private int dueCount;
  private long[] entrants = new long[64];
  private byte[] motive = new byte[64];
  private float[] strongShare = new float[64];
  private float[] weakShare = new float[64];
  private int entrantCount;

  EntryProcess(World world) {
    this.world = world;
    all = world.households;
    settings = world.scenario.entry();
    rule = world.rule;
    outlooks = new Outlooks(world);
    calendar = new Calendar(all.count, world.scenario.months());
    deliberation =
        new WaitingTimes(world.draws, Decision.DELIBERATION, 1 / settings.deliberationMonths());
  }

  /** Everybody who is aware at the start is put down for the first deliberation. */
  void settle() {
    for (int i = all.count - 1; i >= 0; i--) {
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
  void reconsider(int i, int month) {
    if (world.scenario.exit().mayReturn()) {
      putDown(i, month + world.scenario.exit().returnAfterMonths());
    }
  }

  /** Others have moved: a refusal that stood is reconsidered from next month on. */
  void wake(int i, int month) {
    boolean open =
        all.status[i] == Households.AWARE
            || (all.status[i] == Households.LAPSED && world.scenario.exit().mayReturn());
    if (open && rule.standsUntilOthersMove()) {
      putDown(i, month);
    }
  }

  /** A leader of the village started to sell, which all its households see. */
  void leaderMoved(int village) {
    if (rule.standsUntilOthersMove() && outlooks.heedLeaders()) {
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
    entrantCount = 0;
    if (settings.schedule() == Schedule.SYNCHRONOUS) {
      for (int k = 0; k < dueCount; k++) {
        deliberate(due[k], month);
      }
      Arrays.sort(entrants, 0, entrantCount);
      startTogether();
    } else {
      for (int i : inOrder()) {
        boolean enters = deliberate(i, month);
        startTogether();
        outlooks.observed(i, enters);
        entrantCount = 0;
      }
    }
  }

  /**
   * Those put down for this month; who was woken by others and started all the same is passed over.
   */
  private void collectDue(int month) {
    dueCount = 0;
    for (int i = calendar.first(month); i != Calendar.NOBODY; i = calendar.next(i)) {
      all.clear(i, Households.DUE);
      if (dueCount == due.length) {
        due = Arrays.copyOf(due, 2 * dueCount);
      }
      if (!all.sells(i)) {
        due[dueCount++] = i;
      }
    }
  }

  private boolean deliberate(int i, int month) {
    byte decision = decide(i, month);
    if (decision == REFUSES) {
      refuse(i, month);
      return false;
    }
    if (entrantCount == entrants.length) {
      entrants = Arrays.copyOf(entrants, 2 * entrantCount);
      motive = Arrays.copyOf(motive, 2 * entrantCount);
      strongShare = Arrays.copyOf(strongShare, 2 * entrantCount);
      weakShare = Arrays.copyOf(weakShare, 2 * entrantCount);
    }
    motive[entrantCount] = decision;
    strongShare[entrantCount] = World.share(world.strong, i);
    weakShare[entrantCount] = World.share(world.weak, i);
    entrants[entrantCount] = ((long) i << 32) | entrantCount;
    entrantCount++;
    return true;
  }

  /**
   * Enters for its own reasons, by herding (not without the others, under the same draw), or not.
   */
  private byte decide(int i, int month) {
    if (!world.connected(all.village[i])) {
      return REFUSES;
    }
    Outlook outlook = outlooks.of(i, month);
    double u = world.draws.uniform(Decision.ENTRY, all.key[i], month);
    if (!rule.enters(outlook, u)) {
      return REFUSES;
    }
    return rule.enters(outlook.withoutOthers(), u) ? EventLog.PRIVATE : EventLog.HERDING;
  }

  private void refuse(int i, int month) {
    if (settings.decide() == Decide.ONCE) {
      all.status[i] = Households.REFUSED;
    } else if (!rule.standsUntilOthersMove()) {
      all.set(i, Households.DUE);
      calendar.add(deliberation.after(all.key[i], month), i);
    }
  }

  private void startTogether() {
    for (int k = 0; k < entrantCount; k++) {
      int position = (int) entrants[k];
      int i = (int) (entrants[k] >>> 32);
      world.enter(i, motive[position], strongShare[position], weakShare[position]);
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
