package org.taocun.model;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/** Scenarios for tests: a small lively world and variations of it. */
final class Scenarios {
  /**
   * One township of three villages in which everything happens: entries, losses, exits, returns.
   */
  private static final List<String> LIVELY =
      List.of(
          "months=60",
          "geography.villagesPerTownship=3",
          "geography.householdsPerVillage=120",
          "geography.broadbandShare=1",
          "entry.initial.count=4",
          "entry.threshold.value=normal(0.3, 0.3)",
          "entry.deliberationMonths=3",
          "awareness.mediaReach=0.02",
          "market.fixedCostYuan=600",
          "market.halfShops=60",
          "exit.lossMonths=3",
          "exit.hazard=0.01",
          "exit.returnAfterMonths=4",
          "households.capitalYuan=lognormal(2500, 0.8)",
          "outside.incomeYuan=500");

  /** One village of ten sellers, of whom all hear, with nothing random and no growth. */
  private static final List<String> STILL =
      List.of(
          "geography.householdsPerVillage=10",
          "awareness.enabled=false",
          "barrier.enabled=false",
          "learning.enabled=false",
          "entry.rule=threshold",
          "entry.threshold.value=2",
          "entry.leaderWeight=0",
          "entry.initial.count=10",
          "exit.enabled=false",
          "weak.model=none",
          "market.shops.enabled=false",
          "market.shopSpread=0",
          "market.monthlyNoise=0",
          "market.skillEffect=0",
          "platform.demandGrowth=0",
          "platform.shopGrowth=0",
          "months=24");

  /** One village in which no household matters to another. */
  private static final List<String> ALONE =
      List.of(
          "strong.model=none",
          "weak.model=none",
          "entry.leaderWeight=0",
          "entry.verification=0",
          "market.enabled=false",
          "market.fixedProfitYuan=900",
          "geography.villagesPerTownship=1",
          "entry.initial={count: 0, share: 0.05}");

  /** The lively world's trace, worked out once. */
  static final Trace LIVELY_TRACE = trace(lively());

  private Scenarios() {}

  static Scenario lively(String... sets) {
    return with(Stream.concat(LIVELY.stream(), Stream.of(sets)).toList());
  }

  /** A still world of ten households, all of them selling, with other settings behind. */
  static Scenario still(String... sets) {
    return with(Stream.concat(STILL.stream(), Stream.of(sets)).toList());
  }

  /** The lively world without ties and competition. */
  static Scenario alone(String... sets) {
    return lively(Stream.concat(ALONE.stream(), Stream.of(sets)).toArray(String[]::new));
  }

  static Scenario of(String... sets) {
    return with(List.of(sets));
  }

  private static Scenario with(List<String> sets) {
    return ScenarioReader.read("scenario", "", Path.of(""), sets).scenario();
  }

  /** A world at month 0. */
  static World born(Scenario scenario) {
    return World.born(scenario, InputReader.read(scenario), 0);
  }

  /** A replication of a scenario with its observer. */
  static Replication replication(Scenario scenario) {
    return new Replication(scenario, InputReader.read(scenario), 0, PanelSink.NONE);
  }

  /** A month of a world that nobody watches. */
  static void step(World world, int month) {
    for (Phase phase : Phase.values()) {
      step(world, phase, month);
    }
  }

  /** A phase of a month of a world that nobody watches. */
  static void step(World world, Phase phase, int month) {
    phase.step(world, end -> {}, month);
  }

  static RunRecord run(Scenario scenario) {
    return new Simulation(scenario, 0).run();
  }

  /** All that a run leaves behind, panel and network included. */
  static Trace trace(Scenario scenario) {
    List<PanelRow> panel = new ArrayList<>();
    return Trace.of(new Simulation(scenario, 0, panel::add, true).run(), panel);
  }

  /** The panel, one row per household and month. */
  static List<PanelRow> panel(Scenario scenario) {
    List<PanelRow> rows = new ArrayList<>();
    new Simulation(scenario, 0, rows::add, false).run();
    return rows;
  }
}
