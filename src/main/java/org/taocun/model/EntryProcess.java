package org.taocun.model;

import java.util.Arrays;
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
    exit = world.scenario.exit();
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
    return rule.standsUntilOthersMove() && settings.schedule() == Schedule.SYNCHRONOUS;
  }

  /** Others have moved: a refusal that stood is reconsidered from next month on. */
  void wake(int i, int month) {
    boolean open =
        all.status[i] == Households.AWARE
            || (all.status[i] == Households.LAPSED && exit.mayReturn());
    if (open && refusalsStand()) {
      putDown(i, month);
    }
  }

  /** A leader of the village started to sell, which all its households see. */
  void leaderMoved(int village) {
    if (refusalsStand() && outlooks.heedLeaders()) {
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
      decideTogether(month);
    } else {
      for (int i : inOrder()) {
        boolean enters = deliberate(i, month);
        if (!enters) {
          refuse(i, month);
        }
        startTogether();
        outlooks.observed(i, enters);
        entrantCount = 0;
      }
    }
  }

  /** All decide on the same state; only then are refusals and starts to be seen. */
  private void decideTogether(int month) {
    int refusing = 0;
    for (int k = 0; k < dueCount; k++) {
      if (!deliberate(due[k], month)) {
        due[refusing++] = due[k];
      }
    }
    for (int k = 0; k < refusing; k++) {
      refuse(due[k], month);
    }
    Arrays.sort(entrants, 0, entrantCount);
    startTogether();
  }

  /**
   * Those put down for this month. Passed over is who sells (put down, then moved by others or as a
   * pioneer); who left since it was put down waits for its time.
   */
  private void collectDue(int month) {
    dueCount = 0;
    for (int i = calendar.first(month), next; i != Calendar.NOBODY; i = next) {
      next = calendar.next(i);
      all.clear(i, Households.DUE);
      if (all.status[i] == Households.LAPSED && (!exit.mayReturn() || month <= closedUntil(i))) {
        reconsider(i);
      } else if (!all.sells(i)) {
        addDue(i);
      }
    }
  }

  private void addDue(int i) {
    if (dueCount == due.length) {
      due = Arrays.copyOf(due, 2 * dueCount);
    }
    due[dueCount++] = i;
  }

  private boolean deliberate(int i, int month) {
    byte decision = decide(i, month);
    if (decision == REFUSES) {
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
    double u = world.draws.uniform(Decision.ENTRY, all.key[i], month);
    return rule.enters(outlooks.of(i, month), u) ? motive(i, month, u) : REFUSES;
  }

  /** Looks once more, so that the many refusals above need not keep what they saw. */
  private byte motive(int i, int month, double u) {
    Outlook alone = outlooks.of(i, month).withoutOthers();
    return rule.enters(alone, u) ? EventLog.PRIVATE : EventLog.HERDING;
  }

  private void refuse(int i, int month) {
    if (settings.decide() == Decide.ONCE) {
      all.status[i] = Households.REFUSED;
    } else if (!refusalsStand()) {
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
