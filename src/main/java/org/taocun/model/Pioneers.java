package org.taocun.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.taocun.agents.EntrySettings;
import org.taocun.base.Decision;
import org.taocun.base.ScenarioException;

/** Who sells at the start. The parts of {@code entry.initial} add up. */
final class Pioneers {
  private final World world;
  private final EntrySettings.Initial initial;
  private final BitSet chosen = new BitSet();

  Pioneers(World world) {
    this.world = world;
    initial = world.scenario.entry().initial();
  }

  /** Their positions, ascending. */
  int[] choose() {
    Households all = world.households;
    byCount();
    for (int i = 0; i < all.count; i++) {
      boolean drawn =
          initial.share() > 0 && world.uniform(Decision.PIONEER_SHARE, i) < initial.share();
      if (drawn || (initial.leaders() && all.is(i, Households.LEADER))) {
        chosen.set(i);
      }
    }
    int firstVillage = world.territory.villages().get(0).households();
    if (initial.block() > firstVillage) {
      throw new ScenarioException(
          "entry.initial.block must be at most the "
              + firstVillage
              + " households of the first"
              + " village, was '"
              + initial.block()
              + "'");
    }
    chosen.set(0, initial.block());
    for (String name : initial.list()) {
      int position = world.position(name);
      if (position == HouseholdNames.UNKNOWN) {
        throw new ScenarioException(
            "entry.initial.list: no household '"
                + name
                + "'; names are village/number such as '"
                + world.name(0)
                + "'");
      }
      chosen.set(position);
    }
    return chosen.stream().toArray();
  }

  /** The households with the smallest draws, so that a larger count keeps its earlier members. */
  private void byCount() {
    int n = world.households.count;
    if (initial.count() == 0) {
      return;
    }
    if (initial.count() > n) {
      throw new ScenarioException(
          "entry.initial.count must be at most the "
              + n
              + " households of the world, was '"
              + initial.count()
              + "'");
    }
    double[] luck = new double[n];
    Arrays.setAll(luck, i -> world.uniform(Decision.PIONEER_COUNT, i));
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
