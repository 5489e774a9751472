package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.NetworkSnapshot.Tie;
import org.taocun.trace.NetworkSnapshot.Trait;

/** The network of a world, written down as it is. */
final class Snapshot {
  private final State state;

  Snapshot(State state) {
    this.state = state;
  }

  NetworkSnapshot network() {
    int n = state.households.count;
    List<String> names = new ArrayList<>(n);
    List<String> villages = new ArrayList<>(n);
    List<String> status = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      names.add(state.name(i));
      villages.add(state.territory.village(state.households.village[i]).id());
      status.add(state.households.statusName(i));
    }
    return new NetworkSnapshot(
        List.copyOf(names),
        List.copyOf(villages),
        List.copyOf(status),
        traits(n),
        ties(state.strong, n),
        ties(state.weak, n));
  }

  /** Earning power, and inclination where it can be observed. */
  private List<Trait> traits(int households) {
    List<Trait> traits = new ArrayList<>();
    traits.add(trait("earning", households, i -> state.households.earning[i]));
    if (state.inclinations.shown()) {
      traits.add(trait("inclination", households, state.inclinations::of));
    }
    return List.copyOf(traits);
  }

  private static Trait trait(String name, int households, IntToDoubleFunction value) {
    return new Trait(name, IntStream.range(0, households).mapToDouble(value).boxed().toList());
  }

  private static List<Tie> ties(Exposure layer, int households) {
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < households; i++) {
      for (int k = 0; k < layer.degree(i); k++) {
        int j = layer.alter(i, k);
        if (i < j) {
          ties.add(new Tie(i, j));
        }
      }
    }
    return List.copyOf(ties);
  }
}
