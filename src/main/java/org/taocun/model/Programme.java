package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Fen;
import org.taocun.base.ScenarioException;
import org.taocun.geography.Village;
import org.taocun.market.Months;
import org.taocun.policy.Instrument;
import org.taocun.policy.PolicySettings;
import org.taocun.trace.PolicySpending;

/**
 * One policy at work. It reaches households (broadband: villages) in an order drawn once, as many a
 * month as its fund pays for, so a larger budget reaches the same ones earlier and then more.
 */
final class Programme {
  private final World world;
  private final Government government;
  private final PolicySettings policy;
  private final String path;
  private final String name;

  /** What its luck is keyed by: its name, never its place in the list. */
  private final long identity;

  private final int firstMonth;
  private final int lastMonth;
  private final long yearFen;
  private final long unitFen;

  private final int[] villages;

  private long fundFen;
  private int[] waiting = new int[0];
  private int reached;

  /**
   * @param path the policy's place in the scenario, for messages
   * @param namesakes policies of the same name before it
   */
  Programme(World world, Government government, PolicySettings policy, String path, int namesakes) {
    this.world = world;
    this.government = government;
    this.policy = policy;
    this.path = path;
    name = name(policy);
    identity = Decision.fnv1a64(name) + namesakes;
    firstMonth = Months.monthOf(world.scenario.start(), policy.from());
    lastMonth = Months.monthOf(world.scenario.start(), policy.until());
    yearFen = Fen.ofYuan(policy.budgetYuanPerYear());
    unitFen = Math.max(1, Fen.ofYuan(policy.unitCostYuan()));
    villages = villages();
  }

  /** Spends what the fund allows this month. */
  void spend(int month) {
    if (month < firstMonth || month > lastMonth) {
      return;
    }
    int k = Math.floorMod(month - firstMonth, 12);
    fundFen += yearFen * (k + 1) / 12 - yearFen * k / 12;
    if (fundFen < unitFen) {
      return;
    }
    if (waiting.length == 0) {
      waiting = drawOrder();
    }
    long[] units = new long[world.book.villages];
    while (reached < waiting.length && fundFen >= unitFen) {
      int next = waiting[reached++];
      if (needs(next)) {
        give(next);
        fundFen -= unitFen;
        units[village(next)]++;
      }
    }
    bookUnits(month, units);
  }

  private void bookUnits(int month, long[] units) {
    String instrument = policy.kind().name().toLowerCase(Locale.ROOT);
    for (int v = 0; v < units.length; v++) {
      if (units[v] > 0) {
        String id = world.territory.village(v).id();
        government.book(
            new PolicySpending(month, name, instrument, id, units[v], units[v] * unitFen), v);
      }
    }
  }

  /** A policy's name; its kind when it has none. */
  static String name(PolicySettings policy) {
    return policy.name().isEmpty() ? policy.kind().name().toLowerCase(Locale.ROOT) : policy.name();
  }

  private boolean ofVillages() {
    return policy.kind() == Instrument.BROADBAND;
  }

  private int village(int target) {
    return ofVillages() ? target : world.households.village[target];
  }

  private boolean needs(int target) {
    return ofVillages() ? !world.book.broadband[target] : !world.households.sells(target);
  }

  private void give(int target) {
    switch (policy.kind()) {
      case TRAINING -> train(target);
      case CREDIT -> government.giveCredit(target, policy.effect());
      case BROADBAND -> world.book.broadband[target] = true;
    }
  }

  private void train(int i) {
    Households all = world.households;
    world.farmers.materialiseSkill(i, world.month());
    double gap = Math.max(0, world.scenario.barrier().requiredSkill() - all.skill[i]);
    all.skill[i] = (float) (all.skill[i] + Math.min(1, policy.effect()) * gap);
    if (all.status[i] == Households.UNAWARE) {
      world.becomeAware(i);
    }
  }

  /** All that the policy may reach, in the order of one draw each. */
  private int[] drawOrder() {
    int[] targets = Arrays.stream(villages).flatMap(this::targetsOf).toArray();
    long[] ranked = new long[targets.length];
    for (int k = 0; k < targets.length; k++) {
      long key =
          ofVillages()
              ? world.territory.village(targets[k]).key()
              : world.households.key[targets[k]];
      long luck = world.draws.bits(Decision.POLICY_TARGET, Draws.entity(key, identity), 0) >>> 33;
      ranked[k] = (luck << 32) | targets[k];
    }
    Arrays.sort(ranked);
    return Arrays.stream(ranked).mapToInt(r -> (int) r).toArray();
  }

  private IntStream targetsOf(int v) {
    Village village = world.territory.village(v);
    return ofVillages()
        ? IntStream.of(v)
        : IntStream.range(
            village.firstHousehold(), village.firstHousehold() + village.households());
  }

  private int[] villages() {
    List<String> ids = policy.villages();
    return ids.isEmpty()
        ? IntStream.range(0, world.book.villages).toArray()
        : ids.stream().mapToInt(this::position).sorted().distinct().toArray();
  }

  private int position(String id) {
    OptionalInt position = world.territory.find(id);
    return position.orElseThrow(
        () -> new ScenarioException(path + ".villages: no village '" + id + "'"));
  }
}
