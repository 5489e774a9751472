package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.taocun.agents.DatedPush;
import org.taocun.agents.EntryShocks;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Say;
import org.taocun.geography.Territory;
import org.taocun.market.Months;
import org.taocun.scenario.Scenario;

/**
 * Shocks to entry in single villages: the amount by which θ of all households of a village is lower
 * in a month. A function of the draws and of dates, so that no state is kept.
 */
final class VillageShocks {
  private final EntryShocks settings;
  private final Territory territory;
  private final Draws draws;
  private final List<Dated> dated = new ArrayList<>();
  private final double[] push;

  /** A shock to a village from a month to another. */
  private record Dated(int village, int from, int until, double push) {}

  VillageShocks(State state) {
    Scenario scenario = state.scenario;
    settings = scenario.entry().shocks();
    territory = state.territory;
    draws = state.draws;
    push = new double[territory.villages().size()];
    for (DatedPush shock : settings.dated()) {
      int from = Months.monthOf(scenario.start(), shock.from());
      int until = Months.monthOf(scenario.start(), shock.until());
      territory
          .find(shock.village())
          .ifPresent(v -> dated.add(new Dated(v, from, until, shock.push())));
    }
  }

  /** Problems of the settings in this land; empty if there are none. */
  static List<String> problems(EntryShocks settings, Territory territory) {
    List<String> problems = new ArrayList<>();
    for (int k = 0; k < settings.dated().size(); k++) {
      String village = settings.dated().get(k).village();
      if (territory.find(village).isEmpty()) {
        problems.add(
            Say.of(
                "entry.shocks.dated[{0}].village: no village '{1}'; names are such as '{2}'",
                k, village, territory.village(0).id()));
      }
    }
    return problems;
  }

  /**
   * Opens a month.
   *
   * @param eased told of every village in which θ is lower than in the month before
   */
  void openMonth(int month, IntConsumer eased) {
    if (settings.chance() == 0 && dated.isEmpty()) {
      return;
    }
    for (int v = 0; v < push.length; v++) {
      push[v] = push(v, month);
      if (push[v] > push(v, month - 1)) {
        eased.accept(v);
      }
    }
  }

  /** The amount by which θ is lower in a village this month. */
  double push(int village) {
    return push[village];
  }

  private double push(int village, int month) {
    double sum = struck(village, month) ? settings.push() : 0;
    for (Dated shock : dated) {
      boolean lasts = month >= Math.max(1, shock.from()) && month <= shock.until();
      sum += shock.village() == village && lasts ? shock.push() : 0;
    }
    return sum;
  }

  /** True if a village was struck this month or not too long before, from the first month on. */
  private boolean struck(int village, int month) {
    long key = territory.village(village).key();
    for (int m = month; m >= 1 && m > month - settings.months(); m--) {
      if (draws.uniform(Decision.VILLAGE_SHOCK, key, m) < settings.chance()) {
        return true;
      }
    }
    return false;
  }
}
