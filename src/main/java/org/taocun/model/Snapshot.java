package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.trace.NetworkSnapshot;
import org.taocun.trace.NetworkSnapshot.Tie;

/** The network of a world, written down as it is. */
final class Snapshot {
  private final State state;

  Snapshot(State state) {
    this.state = state;
  }

  NetworkSnapshot network() {
    int n = state.households.count;
    List<String> names = new ArrayList<>(n);
    List<String> status = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      names.add(state.name(i));
      status.add(state.households.statusName(i));
    }
    return new NetworkSnapshot(
        List.copyOf(names), List.copyOf(status), ties(state.strong, n), ties(state.weak, n));
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
