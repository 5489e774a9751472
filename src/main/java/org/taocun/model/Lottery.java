package org.taocun.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Say;
import org.taocun.geography.Territory;
import org.taocun.geography.Village;
import org.taocun.policy.Target;

/**
 * The lottery of a field trial: which villages take part, which of them are given early access,
 * which open, and in which nobody is asked again. All of it is drawn by village, so that other
 * numbers of villages keep most of those drawn before.
 *
 * <p>In every county villages are taken in random order, those at least spacingKm from all taken
 * before first. Sorted by whether parcels are delivered there and by households, villages at equal
 * steps from a random start are control villages: arms are alike in both without strata.
 */
final class Lottery {
  private static final int TAKING_PART = 0;
  private static final int START = 1;
  private static final int OPENING = 2;
  private static final int HALTING = 3;

  private final State state;
  private final Target.Lottery terms;
  private final List<int[]> counties = new ArrayList<>();
  private final int[] villages;
  private final Set<Integer> treated = new HashSet<>();
  private final Set<Integer> opened = new HashSet<>();
  private final Set<Integer> halted;

  /**
   * A lottery whose villages are known, but not yet their arms.
   *
   * @param pool villages that may take part; see {@link #problems}
   */
  Lottery(State state, Target.Lottery terms, int[] pool) {
    this.state = state;
    this.terms = terms;
    List<List<Integer>> pools = byCounty(state.territory, pool);
    for (int c = 0; c < pools.size(); c++) {
      counties.add(chosen(pools.get(c), wanted(terms, c, pools.size())));
    }
    villages = counties.stream().flatMapToInt(Arrays::stream).toArray();
    List<Integer> all = Arrays.stream(villages).boxed().toList();
    halted = first(all, terms.halted(), HALTING);
  }

  /** The reasons why villages are too few for a lottery. */
  static List<String> problems(Target.Lottery terms, String path, Territory land, int[] pool) {
    List<List<Integer>> pools = byCounty(land, pool);
    List<String> problems = new ArrayList<>();
    for (int c = 0; c < pools.size(); c++) {
      int wanted = wanted(terms, c, pools.size());
      int there = pools.get(c).size();
      if (there < wanted) {
        problems.add(
            Say.of(
                "{0}treated: with control, {1} villages of county '{2}' take part, but the policy"
                    + " may reach only {3}",
                path, wanted, land.village(pools.get(c).get(0)).county(), there));
      }
    }
    return problems;
  }

  private static List<List<Integer>> byCounty(Territory land, int[] pool) {
    Map<Integer, List<Integer>> pools = new TreeMap<>();
    for (int v : pool) {
      pools.computeIfAbsent(land.village(v).countyIndex(), c -> new ArrayList<>()).add(v);
    }
    return List.copyOf(pools.values());
  }

  private static int wanted(Target.Lottery terms, int c, int counties) {
    return part(terms.treated(), c, counties) + part(terms.control(), c, counties);
  }

  /** The part of the c-th of several counties in a number that is spread evenly over them. */
  private static int part(int number, int c, int counties) {
    return (int) ((c + 1L) * number / counties - (long) c * number / counties);
  }

  private int[] chosen(List<Integer> pool, int wanted) {
    List<Integer> taken = new ArrayList<>();
    List<Integer> close = new ArrayList<>();
    for (int v : byLuck(pool, TAKING_PART)) {
      boolean apart = taken.stream().noneMatch(other -> km(v, other) < terms.spacingKm());
      (apart && taken.size() < wanted ? taken : close).add(v);
    }
    close.stream().limit(wanted - taken.size()).forEach(taken::add);
    Collections.sort(taken);
    return taken.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Distance between two villages. */
  double km(int v, int w) {
    Village one = state.territory.village(v);
    Village other = state.territory.village(w);
    return FastMath.hypot(one.xKm() - other.xKm(), one.yKm() - other.yKm());
  }

  /** Draws the arms, and who opens. */
  void draw(Set<Integer> served) {
    treated.clear();
    opened.clear();
    for (int c = 0; c < counties.size(); c++) {
      treated.addAll(treated(counties.get(c), part(terms.control(), c, counties.size()), served));
    }
    List<Integer> early = new ArrayList<>();
    List<Integer> late = new ArrayList<>();
    Arrays.stream(villages).forEach(v -> (treated.contains(v) ? early : late).add(v));
    opened.addAll(first(early, terms.treatedOpened(), OPENING));
    opened.addAll(first(late, terms.controlOpened(), OPENING));
  }

  private Set<Integer> treated(int[] county, int controls, Set<Integer> served) {
    List<Integer> sorted = new ArrayList<>(Arrays.stream(county).boxed().toList());
    sorted.sort(
        Comparator.comparing((Integer v) -> served.contains(v))
            .thenComparing(v -> state.territory.village(v).households()));
    Set<Integer> early = new HashSet<>(sorted);
    if (controls > 0) {
      double start = state.draws.uniform(Decision.TRIAL_VILLAGE, key(county[0]), 0, START);
      for (int k = 0; k < controls; k++) {
        early.remove(sorted.get((int) ((start + k) * county.length / controls)));
      }
    }
    return early;
  }

  /** The first so many by luck. */
  private Set<Integer> first(List<Integer> some, int number, int part) {
    return new HashSet<>(byLuck(some, part).stream().limit(number).toList());
  }

  private List<Integer> byLuck(List<Integer> some, int part) {
    List<Integer> sorted = new ArrayList<>(some);
    sorted.sort(
        Comparator.comparingDouble(
            v -> state.draws.uniform(Decision.TRIAL_VILLAGE, key(v), 0, part)));
    return sorted;
  }

  private long key(int v) {
    return state.territory.village(v).key();
  }

  /** The villages that take part, county by county. */
  int[] villages() {
    return villages.clone();
  }

  /** True of a village with early access. */
  boolean treated(int v) {
    return treated.contains(v);
  }

  /** True of a village that opens. */
  boolean opens(int v) {
    return opened.contains(v);
  }

  /** True of a village in which nobody is asked again. */
  boolean halted(int v) {
    return halted.contains(v);
  }
}
