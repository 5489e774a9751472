package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.analysis.Interval;
import org.taocun.experiment.PossibleValues;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Invariants of every world, with every mechanism and every instrument at once. */
class EverythingTest {
  private static final String[] MECHANISMS = {
    "geography.townshipsPerCounty=2",
    "geography.broadbandShare=0.7",
    "market.mix=[{category: fruit, weight: 2}, {category: tea}, {category: furniture}]",
    "market.complements=[{category: fruit, with: tea}]",
    "market.rentYuan=150",
    "market.shops.reviewMonths=1",
    "platform.live={enabled: true, from: 2007-01, costYuan: 20}",
    "platform.ratingEffect=0.5",
    "rivals=[{name: cheap, opens: 2007-03, entryCost: 0.3, commission: 0.2},"
        + " {name: new, opens: 2008-01, traffic: 3, live: {enabled: true, from: 2008-01}}]",
    "logistics.stations={enabled: true, villageShare: 0.3, carrierParcels: 100}",
    "logistics.spoilage.enabled=true",
    "firms={enabled: true, months: 2, kinds: [{kind: express, fixedCostYuan: 50}, {kind: packaging,"
        + " fixedCostYuan: 50}, {kind: training, fixedCostYuan: 50, feeYuan: 5}]}",
    "organisations=[{name: cooperative, founding: {sellers: 3}, services: {unitCostSaving: 0.05,"
        + " control: 0.5}, shop: {shops: 1, joining: 0.5}, sharing: {runningCostYuan: 500}}, {name:"
        + " enterprise, partner: cooperative, founding: {reach: township, sellers: 0, from:"
        + " 2007-01}, services: {guidance: 0.2, fee: 0.001}, shop: {shops: 3}, sharing:"
        + " {runningCostYuan: 100, priceFloor: 0.05, farmersShare: 0.3}, contract: {spotSpread:"
        + " 0.4, deposit: 0.05, court: 0.3, scruple: 0.3, barredMonths: 2}}]",
    "trust={enabled: true, chance: 0.5, thinMargin: 1, brandGrowth: 0.02, brandLoss: 0.3}",
    "migration={enabled: true, leaving: 0.02}",
    "associations={enabled: true, sellers: 5}",
    "ability.enabled=true",
    "learning.fromAlters=0.1",
    "weak.madeBySellers=0.1",
    "shocks=[{from: 2008-06, until: 2008-09, demandFactor: 0.5, reputationLoss: 0.2}]",
    "government.ambition=0.4",
    "government.budgetYuanPerYear=100000"
  };
  private static final String NOTHING = "{kind: training, name: nothing, budgetYuanPerYear: 0}";

  /** The world with all instruments, and further policies. */
  static Scenario everything(long seed, String policy, String... sets) {
    List<String> all = new ArrayList<>(List.of(MECHANISMS));
    String instruments =
        MinimallyDifferentWorldTest.instruments().stream()
            .map("{kind: %s, budgetYuanPerYear: 20000, unitCostYuan: 500}"::formatted)
            .collect(Collectors.joining(", "));
    all.add("government.policies=[" + instruments + (policy.isEmpty() ? "" : ", " + policy) + "]");
    all.add("seed=" + seed);
    all.addAll(Arrays.asList(sets));
    return Scenarios.lively(all.toArray(new String[0]));
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void moneyBalancesAndEverybodyIsPaid(long seed) {
    Scenario scenario = everything(seed, "");
    MoneyTest.assertBalanced(scenario);
    RunRecord run = run(scenario);
    for (Payee payee : Payee.values()) {
      double[] paid = run.series().series(0, payee.column());
      assertThat(Arrays.stream(paid).sum()).as(payee.name()).isPositive();
    }
    long spent = run.ledger().stream().map(line -> line.policy()).distinct().count();
    assertThat(spent).isGreaterThan(10);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void everyHeadlineFigureLiesAmongItsPossibleValues(long seed) {
    Scenario scenario = everything(seed, "");
    RunRecord run = run(scenario);
    assertThat(run.headline("villages")).isEqualTo(run.villages().size());
    PossibleValues possible =
        PossibleValues.of(
            run.headlines().stream()
                .collect(Collectors.toMap(Headline::name, one -> List.of(one.value()))),
            scenario.months());
    for (Headline one : run.headlines()) {
      Interval range = possible.of(one.name(), one.unit());
      assertThat(Double.isNaN(one.value()) || range.contains(one.value()))
          .as(one.name() + " = " + one.value() + " in " + range)
          .isTrue();
    }
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void manyThreadsAndASecondRunGiveTheSame(long seed) {
    Scenario scenario = everything(seed, "");
    List<Trace> alone = new ArrayList<>();
    for (int replication = 0; replication < 4; replication++) {
      alone.add(Trace.of(new Simulation(scenario, replication).run()));
    }
    List<Trace> together =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(r -> Trace.of(new Simulation(scenario, r).run()))
            .toList();
    assertThat(together).isEqualTo(alone);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void aPolicyWithoutMoneyChangesNothing(long seed) {
    String budgetOfTheirOwn = "government.budgetYuanPerYear=0";
    assertThat(trace(everything(seed, NOTHING, budgetOfTheirOwn)))
        .isEqualTo(trace(everything(seed, "", budgetOfTheirOwn)));
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void aPolicyThatStartsLaterLeavesTheMonthsBeforeIdentical(long seed) {
    String late =
        "{kind: entrySubsidy, name: late, from: 2008-09, budgetYuanPerYear: 300000,"
            + " unitCostYuan: 1000}";
    RunRecord with = run(everything(seed, late, "government.budgetYuanPerYear=0"));
    RunRecord without = run(everything(seed, "", "government.budgetYuanPerYear=0"));
    for (int scope = 0; scope < with.series().scopes().size(); scope++) {
      for (int month = 0; month <= 32; month++) {
        assertThat(with.series().rows()[scope][month])
            .isEqualTo(without.series().rows()[scope][month]);
      }
    }
    assertThat(with.series().rows()[0][60]).isNotEqualTo(without.series().rows()[0][60]);
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void aLongerRunBeginsAsTheShorterOneAndWatchingChangesNothing(long seed) {
    RunRecord shorter = run(everything(seed, "", "months=30"));
    RunRecord longer = new Simulation(everything(seed, ""), 0, row -> {}, true).run();
    for (int month = 0; month <= 30; month++) {
      assertThat(longer.series().rows()[0][month]).isEqualTo(shorter.series().rows()[0][month]);
    }
  }

  /** Easy criteria, and mechanisms that the world with everything lacks. */
  private static final String[] CLUSTERS = {
    "geography.counties=2",
    "cluster={salesYuan: 1, shops: 1, clusterVillages: 2, largeVillages: 3, superLargeVillages: 3}",
    "logistics.stations={enabled: true, townshipShare: 0.5, countyShare: 1}",
    "firms={enabled: true, months: 2, kinds: [{kind: manufacturing, fixedCostYuan: 50, feeYuan:"
        + " 1}]}"
  };

  /** A sum to which nothing is added would be a column of zeros. */
  @Test
  void everySeriesSaysSomething() {
    Set<String> empty = new TreeSet<>(empty(run(everything(1, "")).series()));
    empty.retainAll(empty(run(everything(1, "", CLUSTERS)).series()));
    assertThat(empty).as("series that are 0 or undefined in every month of both worlds").isEmpty();
  }

  private static List<String> empty(SeriesTable series) {
    return series.variables().stream()
        .map(variable -> variable.name())
        .filter(name -> Arrays.stream(series.series(0, name)).allMatch(x -> !(x > 0 || x < 0)))
        .toList();
  }
}
