package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.run;
import static org.taocun.model.Scenarios.step;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;

/** Processes against values worked out by hand. */
class HandValuesTest {
  /** A world of one thing at a time: all aware, no barrier, nothing random in the market. */
  private static Scenario plain(String... sets) {
    return Scenarios.still(
        Stream.concat(Stream.of("entry.deliberationMonths=1"), Stream.of(sets))
            .toArray(String[]::new));
  }

  private static List<Integer> months(RunRecord run, Event.Kind kind) {
    return run.events().stream().filter(e -> e.kind() == kind).map(Event::month).toList();
  }

  @Test
  void aShopClosesAfterItsMonthsOfLossAndReopensAfterItsPause() {
    RunRecord run =
        run(
            plain(
                "geography.householdsPerVillage=1",
                "entry.initial.count=1",
                "entry.threshold.value=0",
                "market.ordersPerShop=0",
                "exit={enabled: true, hazard: 0, lossMonths: 3, returnAfterMonths: 4}",
                "months=12"));
    assertThat(months(run, Event.Kind.EXIT)).containsExactly(3, 10);
    assertThat(months(run, Event.Kind.ENTRY)).containsExactly(0, 8);
  }

  @Test
  void theReservationShareIsWhatALossIsMeasuredAgainst() {
    Scenario scenario = plain("exit={enabled: true, hazard: 0, lossMonths: 1, mayReturn: false}");
    double profit = run(scenario).series().series(0, "meanProfitYuan")[1];
    String outside = "outside={incomeYuan: " + profit * 2 + ", growth: 0}";
    String exit = "exit={enabled: true, hazard: 0, lossMonths: 1, reservationShare: %s}";
    String equal = "households.earning=1";
    assertThat(run(plain(outside, equal, exit.formatted("0.49"))).headline("exits")).isZero();
    assertThat(run(plain(outside, equal, exit.formatted("0.51"))).headline("exits"))
        .isGreaterThanOrEqualTo(10);
  }

  @Test
  void salesOfTwelveMonthsCountAndRollOff() {
    double month = run(plain()).series().series(0, "turnoverYuan")[1];
    RunRecord run =
        run(
            plain(
                "cluster.salesYuan=" + 11.5 * month, "shocks=[{from: 2007-03, demandFactor: 0}]"));
    assertThat(months(run, Event.Kind.QUALIFIES)).containsExactly(12);
    assertThat(months(run, Event.Kind.LOSES)).containsExactly(15);
  }

  /** Three selling alters of each: 1 − 0.8³; a mean of 1,997 trials, within 4 standard errors. */
  @Test
  void threeSellingAltersMakeAwareByTheFormula() {
    RunRecord run =
        run(
            plain(
                "geography.householdsPerVillage=2000",
                "strong.model=complete",
                "entry.initial.count=3",
                "entry.deliberationMonths=1200",
                "awareness={enabled: true, initialShare: 0, betaStrong: 0.2, mediaReach: 0}",
                "months=1"));
    double p = 1 - Math.pow(0.8, 3);
    double share = (run.series().series(0, "aware")[1] - 3) / 1997;
    assertThat(share).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / 1997)));
  }

  @Test
  void eachMonthOfExampleClosesAShareOfTheSkillGap() {
    Scenario scenario =
        plain(
            "barrier={enabled: true, requiredSkill: 0.5, startupCostYuan: 0, broadbandNeeded:"
                + " false}",
            "households.skill=0.1",
            "entry.leaders.share=0",
            "entry.verification=0.25",
            "strong.circleSize=10",
            "entry.initial={count: 0, block: 1}");
    World world = Scenarios.born(scenario);
    for (int month = 1; month <= 5; month++) {
      assertThat(world.skills.gap(9, month)).isCloseTo(0.8 * Math.pow(0.75, month), within(1e-6));
      step(world, month);
    }
    world.skills.materialise(9, 5);
    assertThat(world.households.skill[9])
        .isCloseTo((float) (0.5 * (1 - 0.8 * Math.pow(0.75, 5))), within(1e-6f));
    assertThat(world.skills.gap(9, 5)).isCloseTo(0.8 * Math.pow(0.75, 5), within(1e-6));
  }

  @Test
  void retainedProfitBecomesCapitalAndLossesAreBorneInFull() {
    String[] learning = {"learning={enabled: true, bySelling: 0, savingShare: 0.3}", "months=1"};
    World gains = Scenarios.born(plain(learning));
    World losses = Scenarios.born(plain(learning[0], learning[1], "market.ordersPerShop=0"));
    for (World world : List.of(gains, losses)) {
      long before = world.households.capitalFen[0];
      step(world, 1);
      long profit = world.households.profitFen[0];
      long kept = profit > 0 ? Math.round(0.3 * profit) : profit;
      assertThat(world.households.capitalFen[0] - before).isEqualTo(kept);
    }
    assertThat(gains.households.profitFen[0]).isPositive();
    assertThat(losses.households.profitFen[0]).isEqualTo(-20_000);
  }

  /**
   * A household that cannot be reached has decided nothing: it is free to enter once broadband
   * arrives.
   */
  @Test
  void broadbandThatArrivesLaterFindsEverybodyWilling() {
    for (String decide : List.of("repeatedly", "once")) {
      for (String schedule : List.of("synchronous", "sequential")) {
        RunRecord run =
            run(
                plain(
                    "barrier={enabled: true, startupCostYuan: 0}",
                    "geography.broadbandShare=0",
                    "entry.initial.count=0",
                    "entry.threshold.value=0",
                    "entry.decide=" + decide,
                    "entry.schedule=" + schedule,
                    "government.policies=[{kind: broadband, from: 2006-06,"
                        + " budgetYuanPerYear: 1200000, unitCostYuan: 100000}]"));
        assertThat(months(run, Event.Kind.ENTRY)).hasSize(10).containsOnly(6);
      }
    }
  }

  @Test
  void bassImitatesSharesWhateverTheThresholdsUnit() {
    String[] bass = {"entry.rule=bass", "geography.householdsPerVillage=200"};
    RunRecord shares = run(plain(bass));
    RunRecord counts = run(plain(bass[0], bass[1], "entry.threshold.unit=count"));
    assertThat(counts.headlines()).isEqualTo(shares.headlines());
  }

  @Test
  void aWeakLayerOfNoneStaysNone() {
    RunRecord run = run(plain("weak.madeBySellers=1"));
    assertThat(run.series().series(0, "newWeakTies")).containsOnly(0);
  }
}
