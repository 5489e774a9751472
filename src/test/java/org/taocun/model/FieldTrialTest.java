package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ScenarioException;
import org.taocun.policy.Target;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PolicySpending;
import org.taocun.trace.RunRecord;

/** Field trials: the lottery, whom the policy reaches, and what the surveys say of it. */
class FieldTrialTest {
  /**
   * Two counties of 40 villages in which nobody sells and 30 households of each village buy for 40
   * yuan a month, for 10 where there is no station.
   */
  private static final List<String> STATIONS =
      List.of(
          "geography.counties=2",
          "geography.townshipsPerCounty=4",
          "geography.villagesPerTownship=10",
          "geography.householdsPerVillage=30",
          "geography.broadbandShare=1",
          "households.earning=1",
          "entry.initial.count=0",
          "entry.rule=bass",
          "entry.bass={p: 0, q: 0}",
          "downlink={spendingYuan: 40, growth: 0, incomeElasticity: 0}",
          "logistics.stations={enabled: true, villageShare: 0.4, purchasesWithout: 0.25}",
          "months=16");

  private static final int[] ALL = IntStream.range(0, 80).toArray();

  private static Scenario scenario(String lottery, String... sets) {
    String policy =
        "government.policies=[{kind: stations, from: 2006-03, budgetYuanPerYear: 1e8,"
            + " target: lottery, %s}]";
    return Scenarios.of(
        Stream.of(STATIONS.stream(), Stream.of(policy.formatted(lottery)), Stream.of(sets))
            .flatMap(settings -> settings)
            .toArray(String[]::new));
  }

  private static final String PARTLY =
      "treated: 20, control: 12, treatedOpened: 13, controlOpened: 2, halted: 3";

  @Test
  void aLotteryIsSpreadOverTheCounties() {
    World world = Scenarios.born(scenario(PARTLY));
    Target.Lottery terms = (Target.Lottery) world.scenario.government().policies().get(0).target();
    Lottery lottery = new Lottery(world, terms, ALL);
    Set<Integer> served =
        new HashSet<>(Arrays.stream(ALL).filter(v -> v % 4 == 0).boxed().toList());
    lottery.draw(served);
    List<Integer> part = Arrays.stream(lottery.villages()).boxed().toList();
    assertThat(part).doesNotHaveDuplicates().hasSize(32);
    for (int county = 0; county < 2; county++) {
      int c = county;
      List<Integer> own =
          part.stream().filter(v -> world.territory.village(v).countyIndex() == c).toList();
      assertThat(own).hasSize(16);
      assertThat(own.stream().filter(lottery::treated)).hasSize(10);
      double inAll = own.stream().filter(served::contains).count() / 16.0;
      double early = own.stream().filter(lottery::treated).filter(served::contains).count() / 10.0;
      assertThat(early)
          .as("served before, of those with early access")
          .isCloseTo(inAll, within(.1));
    }
    assertThat(part.stream().filter(lottery::treated).filter(lottery::opens)).hasSize(13);
    assertThat(part.stream().filter(v -> !lottery.treated(v)).filter(lottery::opens)).hasSize(2);
    assertThat(part.stream().filter(lottery::halted)).hasSize(3);
  }

  @Test
  void everyVillageHasTheSameChanceOfEarlyAccess() {
    int[] early = new int[80];
    int luck = 400;
    for (int seed = 1; seed <= luck; seed++) {
      World world = Scenarios.born(scenario(PARTLY, "seed=" + seed));
      Lottery lottery =
          new Lottery(
              world, (Target.Lottery) world.scenario.government().policies().get(0).target(), ALL);
      lottery.draw(Set.of(1, 2, 50));
      Arrays.stream(lottery.villages()).filter(lottery::treated).forEach(v -> early[v]++);
    }
    double squares =
        Arrays.stream(early).mapToDouble(n -> Math.pow(n - luck * .25, 2) / (luck * .25)).sum();
    assertThat(squares).as("about chi-square of 78, times .75").isBetween(30.0, 100.0);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "3, true"})
  void villagesOfATrialKeepTheirDistance(double spacing, boolean apart) {
    World world = Scenarios.born(scenario("treated: 12, control: 8, spacingKm: " + spacing));
    Target.Lottery terms = (Target.Lottery) world.scenario.government().policies().get(0).target();
    Lottery lottery = new Lottery(world, terms, ALL);
    int[] villages = lottery.villages();
    assertThat(villages).hasSize(20);
    boolean allApart =
        Arrays.stream(villages)
            .allMatch(v -> Arrays.stream(villages).allMatch(w -> v == w || lottery.km(v, w) >= 3));
    assertThat(allApart).isEqualTo(apart);
  }

  /** Stations are built at once where a village opens and has none, and nowhere else. */
  @Test
  void onlyVillagesThatOpenAreReached() {
    Replication run = Scenarios.replication(scenario(PARTLY));
    while (run.step()) {}
    RunRecord record = run.record(false);
    Set<String> built =
        record.ledger().stream()
            .filter(line -> line.units() > 0)
            .map(PolicySpending::village)
            .collect(Collectors.toSet());
    assertThat(built).hasSizeBetween(1, 15);
    assertThat(record.ledger().stream().filter(line -> line.units() > 0))
        .allMatch(line -> line.month() == 3);
  }

  /**
   * A station raises purchases by 30 yuan where there was none. Instrumented by the lottery, that
   * is found to the fen although not everybody complies; and nobody's income moves.
   */
  @Test
  void theInstrumentFindsWhatOpeningDoes() {
    String unserved = "logistics.stations.villageShare=0";
    RunRecord partly = Scenarios.run(scenario(PARTLY, unserved));
    assertThat(partly.headline("trialVillages")).isEqualTo(29);
    assertThat(partly.headline("trialHouseholds")).isEqualTo(29 * 20);
    assertThat(partly.headline("trialPurchasesOpened")).isCloseTo(30, within(1e-9));
    assertThat(partly.headline("trialPurchasesOpenedError")).isCloseTo(0, within(1e-9));
    assertThat(partly.headline("trialPurchasesAssigned"))
        .isCloseTo(30 * partly.headline("trialFirstStage"), within(1e-9));
    assertThat(partly.headline("trialPurchasesAssignedError")).isBetween(2.0, 8.0);
    assertThat(partly.headline("trialIncomeAssigned")).isCloseTo(0, within(1e-9));
    assertThat(partly.headline("trialSellingAssigned")).isZero();
    assertThat(partly.headline("trialPurchasesServed")).isNaN();
  }

  @Test
  void aStationBesideAnotherDoesNothing() {
    String everybody = "treated: 20, control: 12, treatedOpened: 20, askedAgain: 0.5";
    RunRecord run = Scenarios.run(scenario(everybody));
    assertThat(run.headline("trialFirstStage")).isEqualTo(1);
    assertThat(run.headline("trialPurchasesUnserved")).isCloseTo(30, within(1e-9));
    assertThat(run.headline("trialPurchasesServed")).isCloseTo(0, within(1e-9));
    assertThat(run.headline("trialHouseholds")).isBetween(32 * 10 - 60.0, 32 * 10 + 60.0);
  }

  /** Before the second survey nothing is estimated; a month later it would be. */
  @Test
  void figuresAreOfTheSecondSurvey() {
    Replication run = Scenarios.replication(scenario(PARTLY + ", endlineMonths: 13"));
    for (int month = 1; month <= 14; month++) {
      run.step();
    }
    assertThat(run.record(false).headline("trialPurchasesAssigned")).isNaN();
    run.step();
    assertThat(run.record(false).headline("trialPurchasesAssigned")).isPositive();
  }

  @Test
  void householdsOfVillagesThatOpenAreReachedByOtherInstruments() {
    String training =
        "government.policies=[{kind: training, from: 2006-03, budgetYuanPerYear: 1e8, target:"
            + " lottery, treated: 20, control: 12, treatedOpened: 1}]";
    RunRecord run =
        Scenarios.run(
            Scenarios.of(
                Stream.concat(STATIONS.stream(), Stream.of(training)).toArray(String[]::new)));
    assertThat(run.ledger().stream().map(PolicySpending::village).distinct()).hasSize(1);
    assertThat(run.ledger().stream().mapToLong(PolicySpending::units).sum()).isEqualTo(30);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "treated: 5, treatedOpened: 6 | must be at most treated, 5, was '6'",
        "control: 5, controlOpened: 6 | must be at most control, 5, was '6'",
        "halted: 21 | must be at most treated and control, 20, was '21'",
        "nearKm: 5, farKm: 4 | must not be below nearKm",
        "treated: 71 | 41 villages of county"
      })
  void aLotteryThatCannotBeHeldIsRefused(String lottery, String message) {
    assertThatThrownBy(() -> Simulation.check(scenario(lottery)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"14, 0", "15, 1"})
  void aSecondSurveyAfterTheRunIsNoted(int months, int notes) {
    ScenarioReader.Result read =
        ScenarioReader.read(
            "scenario",
            "",
            Path.of(""),
            List.of(
                "months=16",
                "logistics.stations.enabled=true",
                "government.policies=[{kind: stations, from: 2006-03, budgetYuanPerYear: 1, target:"
                    + " lottery, endlineMonths: %d}]".formatted(months)));
    assertThat(read.notes().stream().filter(note -> note.contains("the second survey")))
        .hasSize(notes);
  }

  @Test
  void twoLotteriesOrOneBeforeTheStartAreRefused() {
    String one = "{kind: stations, target: lottery, from: %s}";
    assertThatThrownBy(
            () ->
                Scenarios.of(
                    "government.policies=["
                        + String.join(", ", Collections.nCopies(2, one.formatted("2006-03")))
                        + "]"))
        .hasMessageContaining("only one policy has a lottery");
    assertThatThrownBy(() -> Scenarios.of("government.policies=[" + one.formatted("2005-12") + "]"))
        .hasMessageContaining("must not be before start, 2006-01");
  }
}
