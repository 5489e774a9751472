package org.taocun.model;

import org.taocun.agents.Barrier;
import org.taocun.agents.LearningSettings;
import org.taocun.base.Fen;
import org.taocun.market.Saving;

/** Skills of households: lessons by example before they sell, experience and advice afterwards. */
final class Skills {
  private final World world;
  private final Households all;
  private final LearningSettings learning;
  private final double required;
  private final boolean teaching;
  private final double[] lessonsLeave;
  private double[] advice = {};

  Skills(World world) {
    this.world = world;
    all = world.households;
    learning = world.scenario.learning();
    required = world.scenario.barrier().requiredSkill();
    double verification = world.scenario.entry().verification();
    teaching = verification > 0 && world.scenario.barrier().enabled();
    lessonsLeave = new double[2 * world.scenario.months() + 3];
    double kept = 1;
    for (int k = 0; k < lessonsLeave.length; k++) {
      lessonsLeave[k] = kept;
      kept *= 1 - verification;
    }
  }

  /** Number of months so far in which selling strong alters, and leaders, could be learnt from. */
  int lessonMonths(int i, int month) {
    if (!teaching) {
      return 0;
    }
    return world.strong.exposedMonths(i, month)
        + world.leaders.exampleMonths(all.village[i], month);
  }

  /** Skill gap that remains after what the household has seen: gap·(1−κ)^months. */
  double gap(int i, int month) {
    double gap = Barrier.skillGap(required, all.skill[i]);
    return gap == 0 ? 0 : gap * lessonsLeave[lessonMonths(i, month) - all.lessons[i]];
  }

  /** Writes a household's lessons by example into its skill. */
  void materialise(int i, int month) {
    if (!teaching) {
      return;
    }
    double gap = gap(i, month);
    if (gap > 0) {
      all.skill[i] = (float) (required * (1 - gap));
    }
    all.lessons[i] = (short) lessonMonths(i, month);
  }

  /** Lets sellers learn by selling and from each other, and put part of their profit aside. */
  void learn() {
    if (!learning.enabled()) {
      return;
    }
    takeAdvice();
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      double lesson = world.services.of(all.village[i]).off(Saving.IGNORANCE);
      double gain = Math.min(1, learning.bySelling() + lesson) * (1 - all.skill[i]);
      if (learning.fromAlters() > 0) {
        gain = Math.min(1 - all.skill[i], gain + advice[k]);
      }
      world.book.skill[all.village[i]] -= all.skill[i];
      all.skill[i] = (float) (all.skill[i] + gain);
      world.book.skill[all.village[i]] += all.skill[i];
      long profit = all.profitFen[i];
      long kept = profit > 0 ? Fen.ofYuan(learning.savingShare() * Fen.toYuan(profit)) : profit;
      all.capitalFen[i] = Fen.plus(all.capitalFen[i], kept);
    }
  }

  /**
   * Works out sellers' gains by their most skilled selling strong alter, before anybody has gained.
   */
  private void takeAdvice() {
    if (learning.fromAlters() == 0) {
      return;
    }
    int sellers = world.roster.size();
    if (advice.length < sellers) {
      advice = new double[2 * sellers];
    }
    for (int k = 0; k < sellers; k++) {
      int i = world.roster.get(k);
      advice[k] = learning.fromAlters() * Math.max(0, bestAround(i) - all.skill[i]);
    }
  }

  private double bestAround(int i) {
    double best = 0;
    if (world.strong.selling(i) > 0) {
      for (int k = world.strong.degree(i) - 1; k >= 0; k--) {
        int alter = world.strong.alter(i, k);
        best = all.sells(alter) ? Math.max(best, all.skill[alter]) : best;
      }
    }
    return best;
  }
}
