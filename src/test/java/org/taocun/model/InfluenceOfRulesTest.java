package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.agents.Outlook;
import org.taocun.base.Draws;
import org.taocun.base.Word;
import org.taocun.model.InfluenceTest.Logged;
import org.taocun.scenario.Scenario;
import org.taocun.trace.Decided;
import org.taocun.trace.Event;
import org.taocun.trace.Influence;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.Truth;

/** What holds of influence and truth under every rule. */
class InfluenceOfRulesTest {
  private static Scenario lively(RuleKind rule, String... sets) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "entry.rule=" + Word.of(rule),
                "entry.leaderWeight=0.5",
                "entry.leaders.share=0.05",
                "entry.visibility=0.5",
                "entry.cascade.observe=ties",
                "entry.payoff.temperatureYuan=500",
                "entry.bass.p=0.005",
                "weak.madeBySellers=0.1"));
    all.addAll(List.of(sets));
    return Scenarios.lively(all.toArray(new String[0]));
  }

  @ParameterizedTest
  @EnumSource
  void aLogChangesNothing(RuleKind rule) {
    Scenario scenario = lively(rule);
    List<PanelRow> panel = new ArrayList<>();
    RunRecord logged =
        new Simulation(scenario, 0, panel::add, true).attributing(InfluenceSink.NONE).run();
    assertThat(Trace.of(logged, panel)).isEqualTo(Scenarios.trace(scenario));
  }

  @ParameterizedTest
  @EnumSource
  void creditsAddUpToTheHerdingEntriesAndPivotalIsPartOfDirect(RuleKind rule) {
    for (String schedule : List.of("synchronous", "sequential")) {
      Logged log =
          InfluenceTest.logged(
              lively(rule, "entry.schedule=" + schedule, "entry.combine=separate"), 5);
      Truth truth = log.truth();
      Map<String, Double> credit = new HashMap<>();
      for (Influence row : log.influence()) {
        credit.merge(row.month() + row.household(), row.alters() * row.credit(), Double::sum);
      }
      double worst = 0;
      for (Decided row : log.decided()) {
        double expected = row.motive().equals("herding") ? 1 : 0;
        double found =
            row.kind() == Decided.Kind.EXIT
                ? 0
                : credit.getOrDefault(row.month() + row.household(), 0.0);
        worst = Math.max(worst, Math.abs(found - expected));
      }
      assertThat(worst).isLessThan(1e-9);
      double sum = truth.credit().strong() + truth.credit().weak() + truth.credit().others();
      assertThat(sum + truth.credit().unknown())
          .isCloseTo(truth.decisions().allHerding(), within(1e-6));
      assertThat((double) truth.decisions().allHerding())
          .isEqualTo(total(log.run(), "herdingEntries"));
      assertThat((double) truth.decisions().alone()).isEqualTo(total(log.run(), "privateEntries"));
      assertThat(log.figure("pivotalHerdingShare"))
          .isLessThanOrEqualTo(log.figure("directHerdingShare"));
      assertThat(log.figure("exits")).isEqualTo(total(log.run(), "exits"));
    }
  }

  private static double total(RunRecord run, String variable) {
    double sum = 0;
    for (double month : run.series().series(0, variable)) {
      sum += month;
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void whereNobodyCopiesNothingIsHerdingByAnyMeasure(RuleKind rule) {
    Logged log = InfluenceTest.logged(lively(rule, "entry.copying=false"), 5);
    Truth.Fates fates = log.truth().fates();
    assertThat(log.truth().decisions().allHerding()).isZero();
    assertThat(fates.because() + fates.despite()).isZero();
    assertThat(log.influence()).allSatisfy(row -> assertThat(row.credit()).isZero());
    assertThat(log.figure("exits")).isEqualTo(log.figure("twinExits"));
  }

  /** The twin world, run by itself and counted from its events. */
  @ParameterizedTest
  @EnumSource
  void fatesAreThoseOfTwoRunsCountedSlowly(RuleKind rule) {
    Scenario scenario = lively(rule);
    Truth.Fates fates = InfluenceTest.logged(scenario, 5).truth().fates();
    Map<String, Event> here = firstOwn(Scenarios.run(scenario));
    Map<String, Event> there = firstOwn(Scenarios.run(lively(rule, "entry.copying=false")));
    Set<String> both = new TreeSet<>(here.keySet());
    both.retainAll(there.keySet());
    assertThat(fates.adopters()).isEqualTo(here.size());
    assertThat(fates.always()).isEqualTo(both.size());
    assertThat(fates.despite()).isEqualTo(there.size() - both.size());
    assertThat(fates.herdingAlways() + fates.herdingBecause())
        .isEqualTo((int) here.values().stream().filter(e -> e.motive().equals("herding")).count());
    assertThat(fates.herdingAlways())
        .isEqualTo((int) both.stream().filter(h -> herding(here, h)).count());
    assertThat(Double.valueOf(fates.monthsEarlier()))
        .isEqualTo(
            Double.valueOf(
                both.stream()
                    .mapToInt(h -> month(there, h) - month(here, h))
                    .average()
                    .orElse(Double.NaN)));
  }

  private static boolean herding(Map<String, Event> entries, String household) {
    return entries.getOrDefault(household, NOBODY).motive().equals("herding");
  }

  private static int month(Map<String, Event> entries, String household) {
    return entries.getOrDefault(household, NOBODY).month();
  }

  private static final Event NOBODY = new Event(0, Event.Kind.ENTRY, "", "", "", 0, 0);

  private static Map<String, Event> firstOwn(RunRecord run) {
    Map<String, Event> first = new LinkedHashMap<>();
    for (Event event : run.events()) {
      boolean own = event.motive().equals("herding") || event.motive().equals("private");
      if (event.kind() == Event.Kind.ENTRY && own) {
        first.putIfAbsent(event.household(), event);
      }
    }
    return first;
  }

  /** The example of all is what the household saw, that of nobody the outlook without others. */
  @ParameterizedTest
  @EnumSource
  void theExampleOfAllIsTheOutlookAndThatOfNobodyTheOneWithoutOthers(RuleKind rule) {
    for (String combine : List.of("weighted", "pooled", "separate")) {
      Scenario scenario = lively(rule, "entry.combine=" + combine);
      World world = Scenarios.born(scenario);
      int[] entries = new int[1];
      world.witness =
          new Witness() {
            @Override
            public void entering(Entrants entrants) {
              for (int k = 0; k < entrants.count(); k++) {
                check(world, entrants.household(k));
                entries[0]++;
              }
            }
          };
      for (int month = 1; month <= scenario.months(); month++) {
        Scenarios.step(world, month);
      }
      assertThat(entries[0]).as(rule + " " + combine).isPositive();
    }
  }

  private static void check(World world, int i) {
    Outlooks outlooks = world.entry.outlooks();
    Outlook whole = outlooks.of(i, world.month());
    Example all = Example.NONE;
    for (Exemplar seller : Exemplar.before(world, i, List.of())) {
      all = all.plus(1, seller.example(outlooks));
    }
    Outlook again = outlooks.of(i, whole, all, 0);
    assertThat(again)
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> close(a, b) ? 0 : 1, Double.class)
        .isEqualTo(whole);
    Outlook alone = outlooks.of(i, whole, Example.NONE, all.logOdds());
    assertThat(alone)
        .usingRecursiveComparison()
        .withComparatorForType((a, b) -> close(a, b) ? 0 : 1, Double.class)
        .isEqualTo(whole.withoutOthers());
  }

  /** The entry, asked again in the world itself after each seller in turn was made to stop. */
  @ParameterizedTest
  @EnumSource
  void aSellerIsPivotalIfTheEntryFailsInTheWorldWithoutIt(RuleKind rule) {
    for (String combine : List.of("weighted", "separate")) {
      Scenario scenario =
          lively(rule, "entry.combine=" + combine, "entry.leaders.fullDemonstration=1");
      World world = Scenarios.born(scenario);
      int[] found = new int[2];
      world.witness =
          new Witness() {
            @Override
            public void entering(Entrants entrants) {
              for (int k = 0; k < entrants.count(); k++) {
                if (entrants.motive(k) == EventLog.HERDING) {
                  recount(world, entrants.household(k), found);
                }
              }
            }
          };
      for (int month = 1; month <= scenario.months(); month++) {
        Scenarios.step(world, month);
      }
      if (rule != RuleKind.INDEPENDENT) {
        assertThat(found[1]).as("pivotal").isPositive();
      }
      if (rule != RuleKind.INDEPENDENT && rule != RuleKind.PAYOFF) {
        assertThat(found[0]).as("not pivotal").isPositive();
      }
    }
  }

  private static void recount(World world, int i, int[] found) {
    List<Exemplar> sellers = Exemplar.before(world, i, List.of());
    double u = Draws.uniform(world.households.entryLuck[i], world.month());
    Outlook whole = world.entry.outlook(i, world.month());
    boolean[] pivotal = new EntryGame(world, i, whole, u, sellers).pivotal();
    for (int k = 0; k < pivotal.length; k++) {
      boolean entersWithout = entersWithout(world, i, u, sellers.get(k).household());
      assertThat(pivotal[k]).isEqualTo(!entersWithout);
      found[pivotal[k] ? 1 : 0]++;
    }
  }

  private static boolean entersWithout(World world, int i, double u, int seller) {
    int[] one = {seller};
    boolean leader = world.households.is(seller, Households.LEADER);
    int village = world.households.village[seller];
    world.strong.leave(one, 1, world.month());
    world.weak.leave(one, 1, world.month());
    world.households.status[seller] = Households.AWARE;
    if (leader) {
      world.leaders.leave(village, world.month());
    }
    boolean enters = world.rule.enters(world.entry.outlook(i, world.month()), u);
    world.strong.enter(one, 1, world.month(), Exposure.Touch.NOBODY);
    world.weak.enter(one, 1, world.month(), Exposure.Touch.NOBODY);
    world.households.status[seller] = Households.SELLER;
    if (leader) {
      world.leaders.enter(village, world.month());
    }
    return enters;
  }

  @Test
  void everyWayToASellerIsNamed() {
    Logged log = InfluenceTest.logged(lively(RuleKind.COMPOSITE), 99);
    assertThat(log.influence())
        .extracting(Influence::over)
        .contains("strong", "weak", "made", "leader", "strong+leader");
    assertThat(log.influence()).anySatisfy(row -> assertThat(row.seen()).isTrue());
  }

  private static boolean close(double a, double b) {
    return Double.compare(a, b) == 0 || Math.abs(a - b) <= 1e-9 * (1 + Math.abs(b));
  }

  /** With less than its true threshold a household refuses, with a little more it enters. */
  @ParameterizedTest
  @EnumSource(names = {"THRESHOLD", "BASS", "COMPOSITE"})
  void theTrueThresholdParts(RuleKind rule) {
    Scenario scenario = lively(rule);
    World world = Scenarios.born(scenario);
    int[] parted = new int[1];
    world.witness =
        new Witness() {
          @Override
          public void entering(Entrants entrants) {
            for (int k = 0; k < entrants.count(); k++) {
              int i = entrants.household(k);
              Outlook whole = world.entry.outlook(i, world.month());
              double u = Draws.uniform(world.households.entryLuck[i], world.month());
              if (FirstEntries.own(entrants.motive(k))) {
                double least = world.rule.leastEvidence(whole, u);
                assertThat(world.rule.evidence(whole)).isGreaterThanOrEqualTo(least - 1e-9);
                assertThat(world.rule.enters(with(whole, least + 1e-9), u)).isTrue();
                if (least > 1e-9) {
                  assertThat(world.rule.enters(with(whole, least - 1e-9), u)).isFalse();
                  parted[0]++;
                }
              }
            }
          }
        };
    for (int month = 1; month <= scenario.months(); month++) {
      Scenarios.step(world, month);
    }
    assertThat(parted[0]).isPositive();
  }

  private static Outlook with(Outlook o, double evidence) {
    return new Outlook(
        evidence,
        evidence,
        o.threshold(),
        o.barrier(),
        o.privateProfitYuan(),
        o.expectedProfitYuan(),
        o.metProfitYuan(),
        o.outsideYuan(),
        o.startupYuan(),
        o.affordable(),
        o.observedLogOdds(),
        o.priorLogOdds(),
        o.goodSignal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMPOSITE", "THRESHOLD"})
  void exitsAreLoggedWithTheirReasonAndCopyNobody(RuleKind rule) {
    Logged log = InfluenceTest.logged(lively(rule), 5);
    List<Decided> exits =
        log.decided().stream().filter(row -> row.kind() == Decided.Kind.EXIT).toList();
    assertThat(exits).extracting(Decided::motive).contains("departure", "loss");
    assertThat(exits).allSatisfy(row -> assertThat(row.pivotal()).isZero());
    assertThat(exits)
        .extracting(row -> row.month() + row.household())
        .containsExactlyInAnyOrderElementsOf(
            log.run().events().stream()
                .filter(event -> event.kind() == Event.Kind.EXIT)
                .map(event -> event.month() + event.household())
                .toList());
  }

  @Test
  void withoutALogARunHasNoTruth() {
    assertThat(new Simulation(lively(RuleKind.BASS), 0, PanelSink.NONE, false).run().truth())
        .isEmpty();
  }
}
