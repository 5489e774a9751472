package org.taocun.model;

import java.util.Arrays;
import org.taocun.agents.AwarenessSettings;
import org.taocun.agents.Barrier;
import org.taocun.agents.ExitSettings;
import org.taocun.agents.LearningSettings;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.network.Gravity;
import org.taocun.network.TieModel;

/** All households as one population: they hear, learn, leave and make ties. */
final class Farmers implements Exposure.Touch {
  private final World world;
  private final Households all;
  private final AwarenessSettings awareness;
  private final LearningSettings learning;
  private final ExitSettings exit;
  private final Calendar media;
  private final Calendar departures;
  private final WaitingTimes mediaWait;
  private final WaitingTimes departureWait;
  private final Gravity gravity;
  private final boolean teaching;
  private final double[] lessonsLeave;

  private int[] exposed = new int[64];
  private int exposedCount;
  private int[] leaving = new int[64];
  private int leavingCount;

  Farmers(World world) {
    this.world = world;
    all = world.households;
    awareness = world.scenario.awareness();
    learning = world.scenario.learning();
    exit = world.scenario.exit();
    int months = world.scenario.months();
    media = new Calendar(months);
    mediaWait = new WaitingTimes(world.draws, Decision.MEDIA, awareness.mediaReach(), months);
    departures = new Calendar(months);
    departureWait = new WaitingTimes(world.draws, Decision.DEPARTURE, exit.hazard(), months);
    gravity = new Gravity(world.scenario.weak(), Land.places(world.territory), world.draws);
    teaching = world.scenario.entry().verification() > 0 && world.scenario.barrier().enabled();
    lessonsLeave = new double[2 * months + 3];
    double kept = 1;
    for (int k = 0; k < lessonsLeave.length; k++) {
      lessonsLeave[k] = kept;
      kept *= 1 - world.scenario.entry().verification();
    }
  }

  /** Who is aware at the start, and when the media will reach the others. */
  void settle() {
    boolean leadersAware = world.scenario.entry().leaders().aware();
    for (int i = 0; i < all.count; i++) {
      boolean aware =
          !awareness.enabled()
              || (leadersAware && all.is(i, Households.LEADER))
              || world.uniform(Decision.AWARE_AT_START, i) < awareness.initialShare();
      if (aware) {
        all.status[i] = Households.AWARE;
      } else {
        world.book.unaware[all.village[i]]++;
        if (awareness.mediaReach() > 0) {
          media.add(mediaWait.after(all.key[i], 0), i);
        }
      }
    }
  }

  /** Awareness: media first, then word of mouth among those with selling alters. */
  void hear(int month) {
    if (!awareness.enabled()) {
      return;
    }
    int reached = media.open(month);
    for (int k = 0; k < reached; k++) {
      int i = media.due()[k];
      if (all.status[i] == Households.UNAWARE) {
        world.becomeAware(i);
      }
    }
    int kept = 0;
    for (int k = 0; k < exposedCount; k++) {
      int i = exposed[k];
      if (staysUnaware(i)) {
        exposed[kept++] = i;
      } else {
        all.clear(i, Households.EXPOSED);
      }
    }
    exposedCount = kept;
  }

  /** Whether a household is unaware and exposed still, after this month's word of mouth. */
  private boolean staysUnaware(int i) {
    int strong = world.strong.selling(i);
    int weak = world.weak.selling(i);
    if (all.status[i] != Households.UNAWARE || strong + weak == 0) {
      return false;
    }
    double deaf = power(1 - awareness.betaStrong(), strong) * power(1 - awareness.betaWeak(), weak);
    if (world.uniform(Decision.WORD_OF_MOUTH, i) < 1 - deaf) {
      world.becomeAware(i);
      return false;
    }
    return true;
  }

  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int bits = exponent; bits > 0; bits >>= 1) {
      if ((bits & 1) == 1) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }

  /** Whom entries must tell: nobody where all are aware and no refusal waits for others. */
  Exposure.Touch touch() {
    return awareness.enabled() || world.entry.refusalsStand() ? this : NOBODY;
  }

  @Override
  public void touched(int i) {
    if (all.status[i] == Households.UNAWARE) {
      if (!all.is(i, Households.EXPOSED)) {
        all.set(i, Households.EXPOSED);
        if (exposedCount == exposed.length) {
          exposed = Arrays.copyOf(exposed, 2 * exposedCount);
        }
        exposed[exposedCount++] = i;
      }
    } else {
      world.entry.wake(i, world.month());
    }
  }

  /** Months so far in which selling strong alters, and leaders, could be learnt from. */
  int lessonMonths(int i, int month) {
    if (!teaching) {
      return 0;
    }
    return world.strong.exposedMonths(i, month)
        + world.leaders.exampleMonths(all.village[i], month);
  }

  /** The skill gap that remains after what the household has seen: gap·(1−κ)^months. */
  double skillGap(int i, int month) {
    double required = world.scenario.barrier().requiredSkill();
    double gap = Barrier.skillGap(required, all.skill[i]);
    return gap == 0 ? 0 : gap * lessonsLeave[lessonMonths(i, month) - all.lessons[i]];
  }

  /** Writes what a household has learnt by example into its skill. */
  void materialiseSkill(int i, int month) {
    if (!teaching) {
      return;
    }
    double required = world.scenario.barrier().requiredSkill();
    double gap = skillGap(i, month);
    if (gap > 0) {
      all.skill[i] = (float) (required * (1 - gap));
    }
    all.lessons[i] = (short) lessonMonths(i, month);
  }

  /** Sellers learn by selling and put part of their profit aside. */
  void learn() {
    if (!learning.enabled()) {
      return;
    }
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      double gain = learning.bySelling() * (1 - all.skill[i]);
      world.book.skill[all.village[i]] -= all.skill[i];
      all.skill[i] = (float) (all.skill[i] + gain);
      world.book.skill[all.village[i]] += all.skill[i];
      long profit = all.profitFen[i];
      all.capitalFen[i] +=
          profit > 0 ? Fen.ofYuan(learning.savingShare() * Fen.toYuan(profit)) : profit;
    }
  }

  /** Puts a new seller down for the next departure for outside reasons. */
  void mayDepart(int i, int month) {
    if (exit.enabled() && exit.hazard() > 0 && !all.is(i, Households.LEAVING)) {
      all.set(i, Households.LEAVING);
      departures.add(departureWait.firstAfter(all.key[i], month), i);
    }
  }

  /** Exit: outside reasons, and lasting loss. */
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
          mayDepart(i, month);
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

  /** Sellers make weak ties, by the gravity rule of {@link Gravity}. */
  void makeTies(int month) {
    double monthly = world.scenario.weak().madeBySellers();
    boolean none = world.scenario.weak().model() == TieModel.NONE;
    if (monthly == 0 || none || !(world.weak instanceof LinkExposure links)) {
      return;
    }
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      if (world.uniform(Decision.NEW_TIE, i) >= monthly) {
        continue;
      }
      int partner = gravity.partner(i, Decision.NEW_TIE_PARTNER, month);
      if (partner >= 0 && links.tie(i, partner, month, touch())) {
        world.book.newTies[all.village[i]]++;
      }
    }
  }
}
