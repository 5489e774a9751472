package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.panel;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.trace;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.Exhaustive;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Word;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;

/** Mechanisms, each of which changes results when it is switched and keeps its invariants. */
class MechanismTest {
  private static final List<String> LIVELY_ACTS = acts(lively());

  /** Starts and stops with their months: no column that merely repeats a setting. */
  private static List<String> acts(Scenario scenario) {
    return run(scenario).events().stream()
        .map(e -> e.month() + " " + e.kind() + " " + e.household())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "awareness.enabled=false",
        "awareness.betaStrong=0.6",
        "awareness.betaWeak=0.6",
        "awareness.mediaReach=0",
        "barrier.enabled=false",
        "barrier.skillGap=false",
        "barrier.logisticsHandicap=false",
        "barrier.creditYuan=5000",
        "barrier.startupCostYuan=6000",
        "geography.broadbandShare=0",
        "market.enabled=false",
        "market.competition=0",
        "market.industrialSaving=0",
        "geography.industrialBase=0.9",
        "geography.countySpread=1",
        "geography.townshipSpread=1",
        "market.industrialEffect=1",
        "market.skillEffect=0",
        "market.shopSpread=0",
        "market.monthlyNoise=0",
        "market.category=fruit",
        "market.mix=[{category: tea}, {category: nuts}]",
        "market.rentYuan=300",
        "market.shops.enabled=false",
        "market.shops.attention=0.9",
        "market.shops.most=2",
        "market.shops.horizonMonths=60",
        "market.shops.reviewMonths=1",
        "market.shops.openingCost=0",
        "market.season=[2,1,1,1,1,1,1,1,1,1,1,0.5]",
        "platform.commission=0.2",
        "platform.entryCostGrowth=0.6",
        "platform.ratingEffect=2",
        "platform.live={enabled: true, from: 2007-01, costYuan: 50}",
        "rivals=[{opens: 2007-06, traffic: 2}]",
        "rivals=[{entryCost: 0.2, traffic: 0.5}]",
        "logistics.lastMileYuanPerKm=3",
        "logistics.halfParcels=50",
        "logistics.lineHaulAlone=1",
        "logistics.lineHaulHalfParcels=100",
        "logistics.stations.enabled=true",
        "learning.enabled=false",
        "learning.bySelling=0.2",
        "learning.fromAlters=0.3",
        "trust={enabled: true, chance: 1, thinMargin: 1}",
        "trust={enabled: true, chance: 0, brandGrowth: 0.1, brandParcels: 10}",
        "shocks=[{from: 2007-01, reputationLoss: 0.8}]",
        "ability.enabled=true",
        "migration.enabled=true",
        "migration={enabled: true, awayShare: 0, leaving: 0.05}",
        "associations={enabled: true, sellers: 3, tieFactor: 20}",
        "firms={enabled: true, months: 1, kinds: [{kind: packaging, fixedCostYuan: 100}]}",
        "organisations=[{name: provider, founding: {sellers: 0}, services: {startupSaving: 0.5}}]",
        "organisations=[{name: cooperative, founding: {sellers: 3}, shop: {shops: 5}}]",
        "exit.enabled=false",
        "exit.hazard=0",
        "exit.lossMonths=40",
        "exit.mayReturn=false",
        "weak.madeBySellers=0.3",
        "weak.model=none",
        "strong.model=none",
        "strong.model=erdosRenyi",
        "entry.combine=pooled",
        "entry.combine=separate",
        "entry.schedule=sequential",
        "entry.decide=once",
        "entry.leaderWeight=1",
        "entry.leaders.share=0.2",
        "entry.visibility=0",
        "entry.verification=0",
        "entry.socialLearning=0",
        "entry.attention=1",
        "outside.growth=0.3",
        "outside.series=[{from: 2007-01, value: 2000}]",
        "shocks=[{from: 2007-01, outsideIncomeFactor: 0.1}]",
        "shocks=[{from: 2007-01, demandFactor: 3}]",
        "government.policies=[{kind: training, budgetYuanPerYear: 100000, unitCostYuan: 500,"
            + " gapClosed: 0.9}]",
        "government.policies=[{kind: credit, budgetYuanPerYear: 100000, unitCostYuan: 100,"
            + " creditYuan: 9000}]"
      })
  void switchingAMechanismChangesWhatHouseholdsDo(String set) {
    assertThat(acts(lively(set))).isNotEqualTo(LIVELY_ACTS);
  }

  @ParameterizedTest
  @EnumSource(names = "COMPOSITE", mode = EnumSource.Mode.EXCLUDE)
  void anotherRuleChangesWhatHouseholdsDo(RuleKind rule) {
    assertThat(acts(lively("entry.rule=" + Word.of(rule)))).isNotEqualTo(LIVELY_ACTS);
  }

  /**
   * Rules that weigh money refuse households that cannot pay, so the gap counts under the others.
   */
  @Test
  void theFinancingGapCountsWhereNobodyIsRefusedForLackOfMoney() {
    String[] rule = {"entry.rule=threshold", "entry.threshold.barrierWeight=0.2"};
    assertThat(trace(lively(rule[0], rule[1], "barrier.financingGap=false")))
        .isNotEqualTo(trace(lively(rule)));
  }

  @Test
  void broadbandIsNeededAndPoliciesBringIt() {
    RunRecord offline = run(lively("geography.broadbandShare=0"));
    RunRecord connected =
        run(
            lively(
                "geography.broadbandShare=0",
                "government.policies=[{kind: broadband, from: 2007-01, budgetYuanPerYear: 120000,"
                    + " unitCostYuan: 20000}]"));
    assertThat(offline.headline("entries")).isZero();
    assertThat(connected.headline("entries")).isPositive();
    assertThat(connected.ledger()).hasSize(3);
    assertThat(connected.ledger()).allMatch(line -> line.fen() == 2_000_000);
  }

  @Test
  void everythingHappensInTheLivelyWorld() {
    RunRecord run = run(lively());
    assertThat(run.headline("entries")).isGreaterThan(20);
    assertThat(run.headline("exits")).isPositive();
    assertThat(sum(run, "returns")).isPositive();
    assertThat(sum(run, "newWeakTies")).isPositive();
    assertThat(sum(run, "herdingEntries")).isPositive();
    assertThat(sum(run, "privateEntries")).isPositive();
  }

  @ParameterizedTest
  @Exhaustive(after = 1)
  @ValueSource(longs = {1, 2, 3})
  void pushedCountsEqualCountsByLooking(long seed) {
    Simulation simulation =
        new Simulation(lively("seed=" + seed, "weak.madeBySellers=0.2", "exit.hazard=0.05"), 0);
    simulation.start();
    for (int month = 0; month < 60; month++) {
      simulation.schedule.step(simulation);
      assertCountsAreRight(simulation.watch());
    }
  }

  private static void assertCountsAreRight(Watch watch) {
    for (int i = 0; i < watch.households(); i++) {
      Farmer farmer = watch.farmer(i);
      assertThat(farmer.strongSelling()).isEqualTo(selling(watch, watch.strongAlters(i)));
      assertThat(farmer.weakSelling()).isEqualTo(selling(watch, watch.weakAlters(i)));
    }
  }

  private static int selling(Watch watch, List<Integer> alters) {
    return (int) alters.stream().filter(j -> watch.farmer(j).sells()).count();
  }

  @Test
  void seriesAgreeWithThePanelAndTheEvents() {
    RunRecord run = run(lively());
    List<PanelRow> rows = panel(lively());
    double[] sellers = run.series().series(0, "sellers");
    double[] aware = run.series().series(0, "aware");
    double[] strong = run.series().series(0, "strongShare");
    for (int month = 0; month <= 60; month++) {
      int m = month;
      List<PanelRow> now = rows.stream().filter(row -> row.month() == m).toList();
      List<PanelRow> others = now.stream().filter(row -> !row.status().equals("seller")).toList();
      assertThat(sellers[m]).isEqualTo(now.size() - others.size());
      assertThat((long) aware[m])
          .isEqualTo(now.stream().filter(row -> !row.status().equals("unaware")).count());
      double selling = others.stream().mapToInt(PanelRow::strongSelling).sum();
      double ties = others.stream().mapToInt(PanelRow::strongAlters).sum();
      assertThat(strong[m]).isEqualTo(selling / ties);
    }
    long entries =
        run.events().stream()
            .filter(e -> e.kind() == Event.Kind.ENTRY && !e.motive().equals("pioneer"))
            .count();
    assertThat((long) run.headline("entries")).isEqualTo(entries);
  }

  @Test
  void theIndependentRuleIsThePlacebo() {
    RunRecord run = run(lively("entry.rule=independent"));
    assertThat(run.headline("entries")).isPositive();
    assertThat(run.headline("directHerdingShare")).isZero();
  }

  @Test
  void aVillageQualifiesByShopsAndSalesTogether() {
    String[] crowd = {
      "geography.villagesPerTownship=1",
      "geography.householdsPerVillage=200",
      "entry.initial={count: 150}",
      "exit.enabled=false",
      "months=14"
    };
    String[] easy = {crowd[0], crowd[1], crowd[2], crowd[3], crowd[4], "cluster.salesYuan=1000"};
    String[] hard = {crowd[0], crowd[1], crowd[2], crowd[3], crowd[4], "cluster.salesYuan=1e12"};
    assertThat(run(lively(easy)).headline("firstTaobaoMonth")).isEqualTo(1);
    assertThat(run(lively(easy)).villages().get(0).stage()).isEqualTo("cluster");
    assertThat(run(lively(hard)).headline("firstTaobaoMonth")).isNaN();
    assertThat(run(lively(hard)).villages().get(0).stage()).isEqualTo("network");
  }

  private static double sum(RunRecord run, String variable) {
    return Arrays.stream(run.series().series(0, variable)).sum();
  }
}
