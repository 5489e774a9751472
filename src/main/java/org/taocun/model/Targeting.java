package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Fen;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Village;
import org.taocun.policy.PolicySettings;
import org.taocun.policy.Target;

/**
 * The order in which a policy reaches households, or villages: by its target's rule, equals by a
 * draw of the policy's own.
 */
final class Targeting {
  private final State state;
  private final PolicySettings policy;
  private final long identity;
  private final boolean ofVillages;
  private final List<Integer> listed;
  private final Closeness closeness;
  private final IntPredicate opens;

  /** The closeness of households to entering in a month. */
  @FunctionalInterface
  interface Closeness {
    double of(int household, int month);
  }

  /**
   * @param path the policy's place in the scenario, for messages
   * @param identity key of its luck
   * @param closeness closeness to entering, for targets that reach the nearest first
   * @param opens true of villages that open in a field trial
   * @throws ScenarioException if a listed household or village does not exist
   */
  Targeting(
      State state,
      PolicySettings policy,
      String path,
      long identity,
      Closeness closeness,
      IntPredicate opens) {
    this.state = state;
    this.policy = policy;
    this.identity = identity;
    this.closeness = closeness;
    this.opens = opens;
    ofVillages = policy.kind().terms().reachesVillages();
    listed = listed(path);
  }

  private List<Integer> listed(String path) {
    if (!(policy.target() instanceof Target.Listed list)) {
      return List.of();
    }
    Set<Integer> found = new LinkedHashSet<>();
    for (String id : list.ids()) {
      OptionalInt village = state.territory.find(id);
      int position = ofVillages ? village.orElse(HouseholdNames.UNKNOWN) : state.position(id);
      if (position == HouseholdNames.UNKNOWN) {
        String what = ofVillages ? Say.of("village") : Say.of("household");
        throw new ScenarioException(Message.of("{0}.ids: no {1} '{2}'", path, what, id));
      }
      found.add(position);
    }
    return List.copyOf(found);
  }

  /** All targets of the policy in these villages, first to last, on the present state. */
  int[] order(int[] villages, int month) {
    Target target = policy.target();
    if (target instanceof Target.Listed) {
      return listedIn(villages);
    }
    if (target instanceof Target.Lottery) {
      return byLuck(Arrays.stream(villages).filter(opens).flatMap(this::targetsOf).toArray());
    }
    int[] all = Arrays.stream(villages).flatMap(this::targetsOf).toArray();
    if (target instanceof Target.Leaders) {
      return byLuck(Arrays.stream(all).filter(this::leads).toArray());
    }
    return target instanceof Target.Random ? byLuck(all) : byRank(all, month);
  }

  /** True of a village in which the target has anybody, on the present state. */
  boolean mayReach(int village) {
    Target target = policy.target();
    if (target instanceof Target.Listed) {
      return listedIn(new int[] {village}).length > 0;
    }
    if (target instanceof Target.Lottery) {
      return opens.test(village);
    }
    return !(target instanceof Target.Leaders) || targetsOf(village).anyMatch(this::leads);
  }

  private int[] listedIn(int[] villages) {
    Set<Integer> inside = new HashSet<>();
    Arrays.stream(villages).forEach(inside::add);
    List<Integer> order = new ArrayList<>();
    for (int position : listed) {
      if (inside.contains(ofVillages ? position : state.households.village[position])) {
        order.add(position);
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private IntStream targetsOf(int v) {
    return ofVillages ? IntStream.of(v) : householdsOf(v);
  }

  private IntStream householdsOf(int v) {
    Village village = state.territory.village(v);
    return IntStream.range(
        village.firstHousehold(), village.firstHousehold() + village.households());
  }

  private boolean leads(int target) {
    IntStream households = ofVillages ? householdsOf(target) : IntStream.of(target);
    return households.anyMatch(i -> state.households.is(i, Households.LEADER));
  }

  private long luck(int target) {
    long key = ofVillages ? state.territory.village(target).key() : state.households.key[target];
    return state.draws.bits(Decision.POLICY_TARGET, Draws.entity(key, identity), 0) >>> 33;
  }

  private int[] byLuck(int[] targets) {
    long[] ranked = Arrays.stream(targets).mapToLong(t -> (luck(t) << 32) | t).toArray();
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(r -> (int) r).toArray();
  }

  private record Ranked(double rank, long luck, int target) {}

  private int[] byRank(int[] targets, int month) {
    IntToDoubleFunction rank = ofVillages ? v -> mean(v, month) : i -> rank(i, month);
    return Arrays.stream(targets)
        .mapToObj(t -> new Ranked(rank.applyAsDouble(t), luck(t), t))
        .sorted(
            Comparator.comparingDouble(Ranked::rank)
                .thenComparingLong(Ranked::luck)
                .thenComparingInt(Ranked::target))
        .mapToInt(Ranked::target)
        .toArray();
  }

  private double mean(int v, int month) {
    double[] ranks = householdsOf(v).mapToDouble(i -> rank(i, month)).toArray();
    return ranks.length == 0 ? 0 : Arrays.stream(ranks).reduce(0, Double::sum) / ranks.length;
  }

  /** Rank of a household: the lower, the earlier. */
  private double rank(int i, int month) {
    Target target = policy.target();
    if (target instanceof Target.Poorest poorest) {
      return switch (poorest.by()) {
        case CAPITAL -> Fen.toYuan(state.households.capitalFen[i]);
        case INCOME -> incomeYuan(i, month);
      };
    }
    if (target instanceof Target.Connected) {
      return -(double) (state.strong.degree(i) + state.weak.degree(i));
    }
    if (target instanceof Target.Nearest) {
      return -closeness.of(i, month);
    }
    throw new IllegalStateException("nothing ranks by " + target);
  }

  private double incomeYuan(int i, int month) {
    Households all = state.households;
    return all.sells(i)
        ? Fen.toYuan(all.profitFen[i])
        : state.course.outsideIncomeYuan()[month] * all.earning[i];
  }
}
