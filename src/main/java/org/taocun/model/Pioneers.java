package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.agents.FirstSellers;
import org.taocun.base.Decision;
import org.taocun.base.Say;
import org.taocun.geography.Village;

/** The households that sell at the start. The parts of {@code entry.initial} add up. */
final class Pioneers {
  private final State state;
  private final FirstSellers initial;
  private final BitSet chosen = new BitSet();

  Pioneers(State state) {
    this.state = state;
    initial = state.scenario.entry().initial();
  }

  /** Problems of the settings in this land; empty if there are none. */
  static List<String> problems(FirstSellers initial, Land land) {
    List<String> problems = new ArrayList<>();
    int all = land.territory().households();
    if (initial.count() > all) {
      problems.add(
          Say.of(
              "entry.initial.count: must be at most the {0} {0|household|households} of the world,"
                  + " was '{1}'",
              all, initial.count()));
    }
    int first = land.territory().village(0).households();
    if (initial.block() > first) {
      problems.add(
          Say.of(
              "entry.initial.block: must be at most the {0} {0|household|households} of the first"
                  + " village, was '{1}'",
              first, initial.block()));
    }
    for (int k = 0; k < initial.list().size(); k++) {
      String name = initial.list().get(k);
      if (land.names().position(name) == HouseholdNames.UNKNOWN) {
        problems.add(
            Say.of(
                "entry.initial.list[{0}]: no household '{1}'; names are village/number such as"
                    + " '{2}'",
                k, name, land.names().of(0)));
      }
    }
    return problems;
  }

  /** The pioneers' positions, ascending. */
  int[] choose() {
    Households all = state.households;
    byCount();
    byShare();
    for (int i = 0; initial.leaders() && i < all.count; i++) {
      if (all.is(i, Households.LEADER)) {
        chosen.set(i);
      }
    }
    chosen.set(0, initial.block());
    initial.list().forEach(name -> chosen.set(state.position(name)));
    return chosen.stream().toArray();
  }

  private void byShare() {
    if (initial.share() == 0) {
      return;
    }
    PioneerFactors factors = new PioneerFactors(state);
    for (Village village : state.territory.villages()) {
      double chance = initial.share() * factors.of(village);
      int first = village.firstHousehold();
      for (int i = first; i < first + village.households(); i++) {
        if (state.uniform(Decision.PIONEER_SHARE, i) < chance) {
          chosen.set(i);
        }
      }
    }
  }

  /**
   * Chooses the households with the smallest draws, so that a larger count keeps its earlier
   * members.
   */
  private void byCount() {
    int n = state.households.count;
    if (initial.count() == 0) {
      return;
    }
    double[] luck = new double[n];
    Arrays.setAll(luck, i -> state.uniform(Decision.PIONEER_COUNT, i));
    double[] sorted = luck.clone();
    Arrays.sort(sorted);
    double limit = sorted[initial.count() - 1];
    IntStream.range(0, n)
        .filter(i -> luck[i] <= limit)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> luck[i]))
        .limit(initial.count())
        .forEach(chosen::set);
  }
}
