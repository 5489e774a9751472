package org.taocun.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.taocun.market.Months;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * The workload on which engine and twins are compared: one village whose households copy each
 * other, each with about 8 strong and 2 weak ties, for 50 months.
 */
final class Workload {
  private static final String COPYING =
      """
      months: 50
      geography: {broadbandShare: 1}
      strong: {model: wattsStrogatz, neighbours: 8, rewiring: 0.05}
      weak: {perHousehold: 1, ownVillageShare: 1, townshipShare: 0, countyShare: 0,
             madeBySellers: 0}
      awareness: {enabled: false}
      entry:
        combine: weighted
        strongWeight: 0.7
        weakWeight: 0.3
        deliberationMonths: 1
        threshold: {value: "normal(0.45, 0.1)"}
        composite: {profitWeight: 0, barrierWeight: 0, noise: 0.055}
        leaderWeight: 0
        leaders: {share: 0}
        initial: {share: 0.01}
      barrier: {enabled: false}
      market: {enabled: false}
      learning: {enabled: false}
      exit: {hazard: 0.01, mayReturn: true, returnAfterMonths: 0}
      """;

  private Workload() {}

  /** The workload with changes of the form path=value. */
  static Scenario copying(int households, String... changes) {
    Scenario base = read(COPYING, "geography.householdsPerVillage=" + households);
    return changes.length == 0 ? base : changed(households, changes);
  }

  private static Scenario changed(int households, String... changes) {
    String[] all = new String[changes.length + 1];
    all[0] = "geography.householdsPerVillage=" + households;
    System.arraycopy(changes, 0, all, 1, changes.length);
    return read(COPYING, all);
  }

  static Scenario read(String yaml, String... changes) {
    return ScenarioReader.read("workload.yaml", yaml, Path.of(""), List.of(changes)).scenario();
  }

  /** Prices and incomes of a scenario, month by month. */
  static Months course(Scenario scenario) {
    return Months.of(
        scenario.start(),
        scenario.months(),
        scenario.platforms(),
        scenario.outside(),
        0,
        scenario.shocks());
  }
}
