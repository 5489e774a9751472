package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.geography.Territory;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.SeriesTable;

/** Read-only view of a running world, for windows and tests. */
public final class Watch {
  private final World world;
  private final Observer observer;

  Watch(World world, Observer observer) {
    this.world = world;
    this.observer = observer;
  }

  /** The scenario of the run. */
  public Scenario scenario() {
    return world.scenario;
  }

  /** The last month simulated, 0 before the first. */
  public int month() {
    return world.month();
  }

  /** The territory of the villages. */
  public Territory territory() {
    return world.territory;
  }

  /** True of a village in which a policy of the scenario may reach somebody, as things stand. */
  public boolean mayReach(PolicySettings policy, int village) {
    return world.government.mayReach(policy, village);
  }

  /** Number of households. */
  public int households() {
    return world.households.count;
  }

  /** A household by its number. */
  public Farmer farmer(int household) {
    return new Farmer(world, household);
  }

  /** The words for households' statuses, in the order of their numbers in {@link #statuses}. */
  public static List<String> statusWords() {
    return Households.STATUS;
  }

  /** The status of every household, as a number of {@link #statusWords}: a copy. */
  public byte[] statuses() {
    return world.households.status.clone();
  }

  /** For each household, true if it is a leader: a copy. Cost O(households). */
  public boolean[] leaders() {
    boolean[] leaders = new boolean[world.households.count];
    for (int i = 0; i < leaders.length; i++) {
      leaders[i] = world.households.is(i, Households.LEADER);
    }
    return leaders;
  }

  /** Number of households of a village that sell. */
  public int sellers(int village) {
    return world.book.sellers[village];
  }

  /** True if a village is a Taobao village. */
  public boolean taobaoVillage(int village) {
    return world.book.taobao[village];
  }

  /** True if a village lies in a cluster of adjacent Taobao villages. */
  public boolean inCluster(int village) {
    return observer.clusters().contains(village);
  }

  /** A village's stage: none, individual, network or cluster. */
  public String stage(int village) {
    return Stage.of(world, village).text();
  }

  /** Turnover of a village in the last twelve months, in yuan. */
  public double yearlySalesYuan(int village) {
    return world.book.yearlyFen(village) / 100.0;
  }

  /** The category of goods that a village sells. */
  public String category(int village) {
    return world.goods.of(village).name();
  }

  /** Number of active shops of a village. */
  public int shops(int village) {
    return world.book.shops[village];
  }

  /** Goods up: payments of buyers to a village's sellers this month, in yuan. */
  public double salesYuan(int village) {
    return world.book.turnoverFen[village] / 100.0;
  }

  /** Goods down: online purchases of a village this month, in yuan. */
  public double purchasesYuan(int village) {
    return world.book.purchasesFen[village] / 100.0;
  }

  /** The events so far, in order. Cost O(events). */
  public List<Event> events() {
    return List.copyOf(world.events.table());
  }

  /** Payments of policies so far, in the order of booking: a copy. Cost O(payments). */
  public List<PolicySpending> ledger() {
    return world.government.ledger();
  }

  /** The columns of the series. */
  public List<SeriesTable.Variable> variables() {
    return Observer.variables();
  }

  /** The run-wide variables of a month already simulated, in their order: a copy. */
  public double[] series(int month) {
    return observer.run(month);
  }

  /** A run-wide variable in a month already simulated. */
  public double series(int month, String variable) {
    return observer.run(month, variable);
  }

  /** Strong alters of a household. */
  public List<Integer> strongAlters(int household) {
    return alters(world.strong, household);
  }

  /** Weak alters of a household, those made during the run included. */
  public List<Integer> weakAlters(int household) {
    return alters(world.weak, household);
  }

  /** Weak alters of a household at the start of the run. */
  public List<Integer> firstWeakAlters(int household) {
    return IntStream.range(0, world.weak.degree(household))
        .filter(k -> !world.weak.made(household, k))
        .mapToObj(k -> world.weak.alter(household, k))
        .toList();
  }

  /** Strong ties, each once: the two households of the first tie, then those of the second, ... */
  public int[] strongTies() {
    return ties(world.strong);
  }

  /** Weak ties in the same form, those made during the run included. */
  public int[] weakTies() {
    return ties(world.weak);
  }

  private int[] ties(Exposure layer) {
    return IntStream.range(0, world.households.count)
        .flatMap(
            i ->
                IntStream.range(0, layer.degree(i))
                    .map(k -> layer.alter(i, k))
                    .filter(alter -> alter > i)
                    .flatMap(alter -> IntStream.of(i, alter)))
        .toArray();
  }

  private static List<Integer> alters(Exposure layer, int household) {
    List<Integer> alters = new ArrayList<>();
    for (int k = 0; k < layer.degree(household); k++) {
      alters.add(layer.alter(household, k));
    }
    return List.copyOf(alters);
  }
}
