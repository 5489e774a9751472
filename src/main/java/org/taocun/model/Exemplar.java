package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taocun.trace.Influence;

/** A seller whom a household that decides has before it, over one way or several. */
final class Exemplar {
  private final int household;
  private final int since;
  private int strong;
  private int weak;
  private boolean made;
  private int leader;
  private boolean acted;
  private int seen;
  private double seenYuan;
  private double logOdds;

  private Exemplar(int household, int since) {
    this.household = household;
    this.since = since;
  }

  /** An entry in the public order of a village, and the log odds that it added. */
  record Act(int household, int month, double logOdds) {}

  /**
   * The sellers before a household, in the order of their numbers: its alters over both layers, the
   * leaders of its village where they are heeded, and where acts are public those who entered.
   *
   * @param acts the entries of its village, where acts are public
   */
  static List<Exemplar> before(World world, int i, List<Act> acts) {
    TreeMap<Integer, Exemplar> found = new TreeMap<>();
    Households all = world.households;
    Outlooks outlooks = world.entry.outlooks();
    for (int k = world.strong.degree(i) - 1; k >= 0; k--) {
      int alter = world.strong.alter(i, k);
      if (all.sells(alter)) {
        of(found, alter, all.since[alter]).strong++;
      }
    }
    for (int k = world.weak.degree(i) - 1; k >= 0; k--) {
      int alter = world.weak.alter(i, k);
      if (all.sells(alter)) {
        Exemplar tied = of(found, alter, all.since[alter]);
        tied.weak++;
        tied.made |= world.weak.made(i, k);
      }
    }
    if (outlooks.heedsLeaders()) {
      for (int leader : sellingLeaders(world, i)) {
        of(found, leader, all.since[leader]).leader++;
      }
    }
    for (Act act : acts) {
      Exemplar actor = of(found, act.household(), act.month());
      actor.acted = true;
      actor.logOdds += act.logOdds();
    }
    outlooks.profitsBefore(
        i,
        world.month(),
        (alter, yuan) -> {
          Exemplar earner = of(found, alter, all.since[alter]);
          earner.seen++;
          earner.seenYuan += yuan;
        });
    return new ArrayList<>(found.values());
  }

  private static Exemplar of(Map<Integer, Exemplar> found, int household, int since) {
    return found.computeIfAbsent(household, h -> new Exemplar(h, since));
  }

  private static List<Integer> sellingLeaders(World world, int i) {
    List<Integer> leaders = new ArrayList<>();
    int v = world.households.village[i];
    if (world.leaders.selling(v) > 0) {
      int first = world.territory.village(v).firstHousehold();
      for (int j = first; j < first + world.territory.village(v).households(); j++) {
        if (world.households.is(j, Households.LEADER) && world.households.sells(j)) {
          leaders.add(j);
        }
      }
    }
    return leaders;
  }

  /** What the rule weighs of this seller. */
  Example example(Outlooks outlooks) {
    boolean ties = outlooks.heedsTies();
    return new Example(
        ties ? strong : 0,
        ties ? weak : 0,
        leader,
        seen,
        seenYuan,
        logOdds + (strong + weak) * outlooks.actOnTies());
  }

  int household() {
    return household;
  }

  int since() {
    return since;
  }

  boolean isSeen() {
    return seen > 0;
  }

  boolean isStrong() {
    return strong > 0;
  }

  boolean isWeak() {
    return weak > 0;
  }

  /** The ways over which the household has it before it, as in {@link Influence#over}. */
  String over() {
    List<String> ways = new ArrayList<>();
    if (strong > 0) {
      ways.add("strong");
    }
    if (weak > 0) {
      ways.add(made ? "made" : "weak");
    }
    if (leader > 0) {
      ways.add("leader");
    }
    if (acted) {
      ways.add("act");
    }
    return String.join("+", ways);
  }
}
