package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.agents.Outlook;
import org.taocun.analysis.SimpleGame;

/**
 * An entry as a game of the sellers whom the entrant had before it: some of them win if it would
 * have entered with their example alone, under the same draw and with everything else as it was.
 */
final class EntryGame {
  private static final int UNHEEDED = -1;

  private final World world;
  private final Outlooks outlooks;
  private final int household;
  private final Outlook whole;
  private final double u;
  private final List<Exemplar> sellers;

  /** The kind of each seller; {@link #UNHEEDED} for those that the rule does not weigh. */
  private final int[] kind;

  private final List<Example> example = new ArrayList<>();
  private final int[] players;
  private final Example all;

  /**
   * The game of a household that enters by herding.
   *
   * @param whole its outlook with all sellers
   * @param u its draw
   */
  EntryGame(World world, int household, Outlook whole, double u, List<Exemplar> sellers) {
    this.world = world;
    this.outlooks = world.entry.outlooks();
    this.household = household;
    this.whole = whole;
    this.u = u;
    this.sellers = sellers;
    kind = new int[sellers.size()];
    Map<Example, Integer> kinds = new HashMap<>();
    Example sum = Example.NONE;
    for (int k = 0; k < kind.length; k++) {
      Example one = sellers.get(k).example(outlooks);
      kind[k] = one.equals(Example.NONE) ? UNHEEDED : kinds.computeIfAbsent(one, this::added);
      sum = sum.plus(1, one);
    }
    all = sum;
    players = new int[example.size()];
    Arrays.stream(kind).filter(one -> one != UNHEEDED).forEach(one -> players[one]++);
  }

  private int added(Example one) {
    example.add(one);
    return example.size() - 1;
  }

  private boolean wins(Example some) {
    Outlook outlook = outlooks.of(household, whole, some, all.logOdds() - some.logOdds());
    return world.rule.enters(outlook, u);
  }

  private boolean wins(int[] coalition) {
    Example some = Example.NONE;
    for (int k = 0; k < coalition.length; k++) {
      some = some.plus(coalition[k], example.get(k));
    }
    return wins(some);
  }

  private SimpleGame game() {
    return new SimpleGame(players, this::wins);
  }

  /** True, for each seller, if the household would not have entered without this one. */
  boolean[] pivotal() {
    boolean[] ofKind = game().pivotal();
    boolean[] pivotal = new boolean[kind.length];
    for (int k = 0; k < kind.length; k++) {
      pivotal[k] = kind[k] != UNHEEDED && ofKind[kind[k]];
    }
    return pivotal;
  }

  /** Each seller's Shapley value, in sum 1; NaN where there are too many coalitions. */
  double[] credit() {
    Optional<double[]> ofKind = game().shapley();
    double[] credit = new double[kind.length];
    for (int k = 0; k < kind.length; k++) {
      int one = kind[k];
      credit[k] = one == UNHEEDED ? 0 : ofKind.map(value -> value[one]).orElse(Double.NaN);
    }
    return credit;
  }

  /**
   * The first month such that those who began to sell by its end would have been enough. Cost
   * O(months in which sellers began · sellers).
   */
  int enoughSince() {
    int[] months = sellers.stream().mapToInt(Exemplar::since).sorted().distinct().toArray();
    for (int m = 0; m < months.length - 1; m++) {
      Example early = Example.NONE;
      for (int k = 0; k < kind.length; k++) {
        if (kind[k] != UNHEEDED && sellers.get(k).since() <= months[m]) {
          early = early.plus(1, example.get(kind[k]));
        }
      }
      if (wins(early)) {
        return months[m];
      }
    }
    return months[months.length - 1];
  }
}
