package org.taocun.model;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.taocun.base.Fen;
import org.taocun.base.Word;
import org.taocun.geography.Village;
import org.taocun.policy.Instrument;
import org.taocun.policy.PolicySettings;
import org.taocun.trace.PolicySpending;

/**
 * One policy at work in one county, or in a whole province. It reaches households or villages in an
 * order fixed in its first month, as many a month as its fund pays for, so a larger budget reaches
 * the same ones earlier and then more.
 */
final class Programme {
  private final State state;
  private final PolicySettings policy;
  private final long identity;
  private final Instrument.Terms terms;
  private final long unitFen;
  private final int[] villages;
  private final Targeting targeting;
  private final Fund fund;
  private final Delivery delivery;

  /** Units and fen of the month by village. */
  private final Map<Integer, long[]> paid = new TreeMap<>();

  private int[] order = {};
  private boolean ordered;
  private int reached;

  /**
   * @param identity key of its luck: its name, never its place in the list
   * @param villages villages in which it may spend
   * @param maker maker of the delivery of its instrument
   */
  Programme(
      State state,
      PolicySettings policy,
      long identity,
      int[] villages,
      Targeting targeting,
      Function<Programme, Delivery> maker) {
    this.state = state;
    this.policy = policy;
    this.identity = identity;
    this.villages = villages.clone();
    this.targeting = targeting;
    terms = policy.kind().terms();
    unitFen = Math.max(1, Fen.ofYuan(policy.kind().unitCostYuan()));
    fund = new Fund(state.scenario, policy);
    delivery = maker.apply(this);
  }

  PolicySettings policy() {
    return policy;
  }

  Instrument instrument() {
    return policy.kind();
  }

  Delivery delivery() {
    return delivery;
  }

  Fund fund() {
    return fund;
  }

  long unitFen() {
    return unitFen;
  }

  long identity() {
    return identity;
  }

  /** The county of its villages, which are of one county unless a province governs. */
  int county() {
    return state.territory.village(villages[0]).countyIndex();
  }

  /** The targets that it reaches, first to last; none before its first month with money. */
  int[] order() {
    return order;
  }

  /** True of one of its villages in which its target has anybody. */
  boolean mayReach(int village) {
    return Arrays.stream(villages).anyMatch(v -> v == village) && targeting.mayReach(village);
  }

  /** Fixes the order as soon as there is money, before any policy spends this month's. */
  void open(int month) {
    delivery.open(month);
    if (!ordered && fund.inForce(month) && fund.holds(1)) {
      ordered = true;
      order = targeting.order(villages, month);
    }
  }

  /** Spends what the fund allows this month. */
  void spend(int month) {
    if (!fund.inForce(month)) {
      return;
    }
    while (reached < order.length && fund.holds(unitFen)) {
      int next = order[reached++];
      if (delivery.needs(next)) {
        fund.take(unitFen);
        delivery.give(next, month);
        if (delivery.paysAtOnce()) {
          book(village(next), 1, unitFen);
        }
      }
    }
    delivery.repeat(month);
  }

  private int village(int target) {
    return terms.reachesVillages() ? target : state.households.village[target];
  }

  /** Books a payment of this month. */
  void book(int village, long units, long fen) {
    long[] line = paid.computeIfAbsent(village, v -> new long[2]);
    line[0] += units;
    line[1] = Fen.plus(line[1], fen);
    state.book.publicFen[village] = Fen.plus(state.book.publicFen[village], fen);
    long[] received = state.book.publicToFen[terms.receiver().ordinal()];
    received[village] = Fen.plus(received[village], fen);
  }

  /** Writes the month's payments to the ledger, a line per village. */
  void close(int month, Ledger ledger) {
    paid.forEach(
        (v, line) -> {
          Village village = state.territory.village(v);
          ledger.add(
              new PolicySpending(
                  month,
                  name(policy),
                  Word.of(instrument().getClass()),
                  village.county(),
                  village.township(),
                  village.id(),
                  terms.receiver().word(),
                  line[0],
                  line[1]));
        });
    paid.clear();
  }

  /** The name of a policy, or of its instrument if it has none. */
  static String name(PolicySettings policy) {
    return policy.name().isEmpty() ? Word.of(policy.kind().getClass()) : policy.name();
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("policy " + name(policy));
    fund.keep(archive);
    order = archive.list(order);
    ordered = archive.flag(ordered);
    reached = archive.whole(reached);
    delivery.keep(archive);
  }
}
