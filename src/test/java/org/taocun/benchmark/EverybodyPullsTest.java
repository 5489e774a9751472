package org.taocun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.agents.EntrySettings;
import org.taocun.base.Word;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** The engine, which only follows changes, against the slow twin in which everybody looks. */
class EverybodyPullsTest {
  private static final List<String> RULES =
      Stream.of(EntrySettings.RuleKind.values()).map(Word::of).toList();

  static IntStream worlds() {
    return IntStream.range(0, 90);
  }

  @ParameterizedTest
  @MethodSource("worlds")
  void theEngineGivesTheNumbersOfTheSlowTwinExactly(int number) {
    Scenario scenario = scenario(number);
    RunRecord run = new Simulation(scenario, number).run();
    EverybodyPulls twin = new EverybodyPulls(scenario, number).run();

    assertThat(months(run.series())).isEqualTo(twin.months());
    assertThat(lines(run.events())).isEqualTo(twin.events());
  }

  /** A small world in which rule, ties and all that the twin knows are drawn. */
  private static Scenario scenario(int number) {
    Random random = new Random(number);
    String rule = RULES.get(number % RULES.size());
    return Workload.read(
        """
        months: 40
        geography:
          {townshipsPerCounty: 2, villagesPerTownship: 2, householdsPerVillage: "uniform(5, 50)"}
        learning: {enabled: false}
        barrier: {enabled: false}
        """,
        "seed=" + random.nextInt(1000),
        "strong.model=" + any(random, "circles", "wattsStrogatz", "erdosRenyi", "complete", "none"),
        "strong.circleSize=" + any(random, "9", "uniform(1, 20)"),
        "weak.model=" + any(random, "gravity", "gravity", "erdosRenyi", "circles", "complete"),
        "weak.perHousehold=" + any(random, "0", "0.5", "1", "3"),
        "weak.madeBySellers=0",
        "awareness.enabled=" + random.nextBoolean(),
        "awareness.mediaReach=" + any(random, "0", "0.01", "0.1"),
        "awareness.initialShare=" + any(random, "0", "0.2"),
        "entry.rule=" + rule,
        "entry.combine=" + any(random, "weighted", "pooled", "separate"),
        "entry.strongWeight=" + any(random, "0.7", "1", "2/3"),
        "entry.schedule=" + any(random, "synchronous", "synchronous", "sequential"),
        "entry.decide=" + any(random, "repeatedly", "repeatedly", "once"),
        "entry.deliberationMonths=" + any(random, "1", "1.5", "4"),
        "entry.attention=" + any(random, "3", "50"),
        "entry.leaders.share=" + any(random, "0", "0.1"),
        "entry.leaders.aware=" + random.nextBoolean(),
        "entry.initial.leaders=" + random.nextBoolean(),
        "entry.initial.share=" + any(random, "0", "0.1"),
        "entry.initial.count=" + any(random, "2", "5"),
        "entry.initial.block=" + any(random, "0", "3"),
        "entry.threshold.unit="
            + (rule.equals("threshold") ? any(random, "share", "count") : "share"),
        "entry.threshold.value=" + any(random, "1/8", "0.25", "normal(0.2, 0.2)", "[0, 1, 2, 0.3]"),
        "entry.composite.noise=" + any(random, "0", "0.05", "0.1"),
        "entry.composite.profitWeight=" + any(random, "0", "0.3"),
        "entry.cascade.pays=" + any(random, "yes", "no", "drawn"),
        "entry.cascade.tie=" + any(random, "flip", "own", "enter", "refuse"),
        "entry.cascade.refusalsObserved=" + random.nextBoolean(),
        "entry.bass.p=0.02",
        "entry.beliefYuan=normal(800, 800)",
        "market.enabled=false",
        "market.fixedProfitYuan=1200",
        "exit.enabled=" + any(random, "true", "true", "false"),
        "exit.hazard=" + any(random, "0", "0.05", "0.2"),
        "exit.mayReturn=" + any(random, "true", "true", "false"),
        "exit.returnAfterMonths=" + any(random, "0", "1", "6"),
        "households.inclination.spread=" + any(random, "0", "0.1", "0.3"),
        "households.inclination.circleShare=" + any(random, "0", "0.5", "1"),
        "entry.shocks.chance=" + any(random, "0", "0.03", "0.2"),
        "entry.shocks.push=" + any(random, "0.1", "0.4", "-0.2"),
        "entry.shocks.months=" + any(random, "1", "4"));
  }

  private static String any(Random random, String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private static List<EverybodyPulls.Month> months(SeriesTable series) {
    List<EverybodyPulls.Month> months = new ArrayList<>();
    for (double[] row : series.rows()[0]) {
      months.add(
          new EverybodyPulls.Month(
              (int) row[series.indexOf("sellers")],
              (int) row[series.indexOf("aware")],
              (int) row[series.indexOf("entries")],
              (int) row[series.indexOf("exits")],
              (int) row[series.indexOf("returns")],
              (int) row[series.indexOf("herdingEntries")],
              (int) row[series.indexOf("privateEntries")],
              row[series.indexOf("reachedShare")],
              row[series.indexOf("strongShare")],
              row[series.indexOf("weakShare")]));
    }
    return months;
  }

  private static List<String> lines(List<Event> events) {
    return events.stream()
        .filter(e -> !e.household().isEmpty())
        .map(
            e ->
                EverybodyPulls.line(
                    e.month(),
                    e.kind().name(),
                    e.household(),
                    e.motive(),
                    e.strongShare(),
                    e.weakShare()))
        .toList();
  }
}
