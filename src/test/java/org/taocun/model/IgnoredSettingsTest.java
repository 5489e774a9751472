package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taocun.Exhaustive;
import org.taocun.agents.EntrySettings.RuleKind;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.scenario.IgnoredSettings;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioRules;
import org.taocun.scenario.Shape;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * Every setting, changed in small worlds of every kind: a setting said to have no effect has none,
 * and every setting has one somewhere.
 */
class IgnoredSettingsTest {
  /** The one name that a run reads as little as the labels of the scenario. */
  private static final String LABEL_OF_A_PLATFORM = "platform.name";

  /**
   * Settings that matter only in more than these small worlds: many villages, years, policies; a
   * date that rivals have and the first platform had; what only the panel shows.
   */
  private static final List<String> TESTED_ELSEWHERE =
      List.of(
          "cluster.",
          "government.",
          "market.category",
          "platform.opens",
          "geography.urbanShare",
          "households.inclination.observed");

  private static final IgnoredSettings IGNORED = new IgnoredSettings(ScenarioReader.defaults());

  private static final Map<String, List<String>> WORLDS = worlds();

  private static Map<String, List<String>> worlds() {
    Map<String, List<String>> worlds = new TreeMap<>();
    for (RuleKind rule : RuleKind.values()) {
      worlds.put(Word.of(rule), List.of("entry.rule=" + Word.of(rule)));
    }
    worlds.put("no barrier", List.of("barrier.enabled=false"));
    worlds.put("no market", List.of("market.enabled=false"));
    worlds.put("no awareness", List.of("awareness.enabled=false"));
    worlds.put("no exit", List.of("exit.enabled=false"));
    worlds.put("no learning", List.of("learning.enabled=false"));
    worlds.put("no herding", List.of("entry.composite.herdWeight=0"));
    worlds.put("no copying", List.of("entry.copying=false"));
    worlds.put("no profit", List.of("entry.composite.profitWeight=0"));
    worlds.put("no leaders", List.of("entry.leaders.share=0"));
    worlds.put("weak circles", List.of("weak.model=circles"));
    worlds.put("no weak ties", List.of("weak.model=none"));
    worlds.put("weak ring", List.of("weak.model=ring", "weak.madeBySellers=0"));
    worlds.put("rings", List.of("strong.model=wattsStrogatz", "weak.model=erdosRenyi"));
    worlds.put("inclined", List.of("households.inclination={spread: 0.3, circleShare: 0.5}"));
    worlds.put(
        "inclined on rings",
        List.of("households.inclination={spread: 0.3}", "strong.model=wattsStrogatz"));
    worlds.put(
        "alike acquaintances",
        List.of("entry.rule=bass", "households.inclination={spread: 0.3}", "weak.candidates=3"));
    worlds.put("struck", List.of("entry.shocks={chance: 0.1, push: 0.3, months: 2}"));
    worlds.put("unseen", List.of("entry.visibility=0"));
    worlds.put(
        "nothing but thresholds",
        List.of(
            "entry.rule=threshold",
            "market.enabled=false",
            "barrier.enabled=false",
            "exit.enabled=false",
            "learning.enabled=false"));
    worlds.put("random ties", List.of("strong.model=erdosRenyi", "weak.model=newmanWatts"));
    worlds.put(
        "wide", List.of("geography.townshipsPerCounty=3", "geography.villagesPerTownship=1"));
    worlds.put(
        "provinces",
        List.of(
            "geography.townshipsPerCounty=4",
            "geography.provinces={names: [Ningxia], sampleShare: 0.001, portWeight: 0.3}",
            "entry.initial.count=15"));
    worlds.put(
        "trades",
        List.of(
            "geography.townshipsPerCounty=4",
            "geography.countySpread=0.8",
            "geography.townshipSpread=0.8",
            "geography.provinces={names: [Ningxia], sampleShare: 0.001, strongShare: 0.04,"
                + " strongSampleShare: 0.5}",
            "market.mix=[{category: tea}, {category: fruit}]",
            "market.complements=[{category: tea, with: fruit}]",
            "entry.initial={count: 30, share: 0.05, yearlyShare: 0.02}"));
    worlds.put(
        "heavy barrier", List.of("entry.rule=threshold", "entry.threshold.barrierWeight=0.2"));
    List<String> turns =
        List.of(
            "entry.rule=cascade",
            "entry.cascade.pays=no",
            "entry.schedule=sequential",
            "entry.decide=once",
            "awareness.enabled=false",
            "exit.enabled=false");
    worlds.put("public order", turns);
    worlds.put(
        "acts of alters",
        Stream.concat(turns.stream(), Stream.of("entry.cascade.observe=ties")).toList());
    worlds.put(
        "live shows",
        List.of(
            "platform.live={enabled: true, from: 2006-06, costYuan: 50}",
            "platform.ratingEffect=1",
            "market.shops={most: 3, reviewMonths: 1, attention: 0.9, closeAfterMonths: 2}"));
    worlds.put(
        "shows to come", List.of("platform.live={enabled: false, from: 2006-06, costYuan: 50}"));
    worlds.put("dated income", List.of("outside.series=[{from: 2000-01, value: 500}]"));
    worlds.put(
        "stations",
        List.of(
            "logistics.stations={enabled: true, villageShare: 0.2, townshipShare: 0.5,"
                + " countyShare: 1}",
            "market.category=fruit"));
    worlds.put(
        "society",
        List.of(
            "trust={enabled: true, chance: 1, thinMargin: 0.9}",
            "ability.enabled=true",
            "migration={enabled: true, considerMonths: 4, leaving: 0.02}"));
    worlds.put(
        "kept quality",
        List.of(
            "trust={enabled: true, thinMargin: 0.9, brandGrowth: 0.1, brandParcels: 60,"
                + " brandLoss: 0.3}"));
    worlds.put(
        "poor migrants",
        List.of(
            "migration={enabled: true, awayShare: 0.9, considerMonths: 2, returnChance: 0.3}",
            "awareness.enabled=false",
            "households.capitalYuan=100"));
    worlds.put(
        "associations",
        List.of("associations={enabled: true, sellers: 1}", "weak.madeBySellers=0.3"));
    worlds.put(
        "firms",
        List.of("firms={enabled: true, months: 3, kinds: [{kind: packaging, fixedCostYuan: 60}]}"));
    worlds.put(
        "cooperatives",
        List.of("organisations=[{name: one, founding: {sellers: 2}, shop: {shops: 2}}]"));
    worlds.put(
        "contracts",
        List.of(
            "organisations=[{name: one, founding: {sellers: 2}, shop: {shops: 2}, sharing:"
                + " {farmersShare: 0.5}, contract: {spotSpread: 0.3, deposit: 0.01, court: 0.3,"
                + " scruple: 0.3, barredMonths: 2}}]"));
    worlds.put(
        "brands",
        List.of("government.policies=[{kind: brand, unitCostYuan: 10, budgetYuanPerYear: 600}]"));
    worlds.put(
        "governed",
        List.of(
            "government={budgetYuanPerYear: 60000, ambition: 0.3, policies: ["
                + "{kind: training, unitCostYuan: 200, weight: 3},"
                + "{kind: leaderDemonstration, target: poorest, unitCostYuan: 3000,"
                + " ambitionWeight: 1}]}"));
    return worlds;
  }

  /** A world as it is, and the traces of its run. */
  private record Untouched(String name, Scenario scenario, Trace trace) {
    static Untouched of(String name) {
      Scenario scenario = world(name);
      return new Untouched(name, scenario, traceOf(scenario));
    }

    /** The world with other values of a setting that may stand there. */
    Stream<Scenario> changes(Parameter setting) {
      return others(setting, text(scenario, setting)).stream()
          .flatMap(value -> changed(name, setting.path() + "=" + value).stream());
    }
  }

  private static final List<Untouched> UNTOUCHED =
      WORLDS.keySet().stream().map(Untouched::of).toList();

  private static Scenario world(String name, String... more) {
    return Scenarios.lively(
        Stream.concat(
                Stream.concat(
                    Stream.of(
                        "months=24",
                        "geography.counties=2",
                        "geography.villagesPerTownship=3",
                        "geography.householdsPerVillage=30",
                        "market.season=[2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3]",
                        "cluster.salesYuan=100000",
                        "cluster.shops=12",
                        "cluster.shopsPerHousehold=0.25",
                        "geography.broadbandShare=0.7",
                        "entry.leaders.share=0.04",
                        "exit.lossMonths=4",
                        "exit.hazard=0.02",
                        "weak.madeBySellers=0.1"),
                    WORLDS.getOrDefault(name, List.of()).stream()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Trace traceOf(Scenario scenario) {
    return Trace.withoutBases(Scenarios.run(scenario));
  }

  /** The reason for which a setting is said to have no effect. */
  private static Optional<ScenarioRules.Finding> note(Scenario scenario, String path) {
    return IGNORED.notes(scenario).stream()
        .filter(note -> path.equals(told(note)) || path.startsWith(told(note) + "."))
        .findFirst();
  }

  private static String told(ScenarioRules.Finding note) {
    return note.paths().get(0);
  }

  /** Files and their columns, which these worlds have none of. */
  private static final Set<Shape.Kind> ABOUT_FILES = Set.of(Shape.Kind.FILE, Shape.Kind.COLUMNS);

  private static boolean outsideARun(String path) {
    return path.equals(LABEL_OF_A_PLATFORM)
        || Scenario.OUTSIDE_A_RUN.contains(path.replaceFirst("[.].*", ""));
  }

  private static List<Parameter> settings() {
    return Parameters.ofScenario().all().stream()
        .filter(p -> p.shape() instanceof Shape.Scalar)
        .filter(p -> !p.path().contains("[]") && !outsideARun(p.path()))
        .filter(p -> !ABOUT_FILES.contains(((Shape.Scalar) p.shape()).kind()))
        .toList();
  }

  /** Other values than the default and the world's own. */
  private static List<String> others(Parameter parameter, String present) {
    Shape.Scalar shape = (Shape.Scalar) parameter.shape();
    Stream<String> values =
        switch (shape.kind()) {
          case SWITCH -> Stream.of("true", "false");
          case CHOICE -> shape.choices().stream();
          case TEXT -> Stream.of("fruit", "tea");
          case MONTH -> Stream.of(YearMonth.parse(present).plusMonths(5).toString());
          case WHOLE -> numbers(parameter, present).map(x -> Math.rint(x)).map(Numbers::text);
          default -> numbers(parameter, present).map(Numbers::text);
        };
    return values
        .filter(value -> !value.equals(present) && !value.equals(parameter.def()))
        .distinct()
        .toList();
  }

  private static Stream<Double> numbers(Parameter parameter, String present) {
    double now = present.matches("[-+0-9.eE]+") ? Double.parseDouble(present) : 0.5;
    Optional<Interval> range = parameter.range();
    return Stream.of(now * 2 + 2, now / 2, now + 1000, 0.6, 0.0, 1.0)
        .filter(value -> range.isEmpty() || range.get().contains(value));
  }

  private static String text(Scenario scenario, Parameter parameter) {
    Object value = Parameters.ofScenario().value(scenario, parameter.path());
    return value instanceof Enum<?> choice ? Word.of(choice) : String.valueOf(value);
  }

  /** Runs for every reason that a setting can have; in every world and twice, if asked for. */
  @Test
  void whatIsSaidToHaveNoEffectHasNone() {
    int values = Exhaustive.ASKED ? 2 : 1;
    List<String> wrong = new ArrayList<>();
    for (Parameter setting : settings()) {
      Set<ScenarioRules.Finding> tried = new HashSet<>();
      for (Untouched world : UNTOUCHED) {
        for (Scenario changed : world.changes(setting).limit(values).toList()) {
          Optional<ScenarioRules.Finding> note = note(changed, setting.path());
          if (note.filter(reason -> tried.add(reason) || Exhaustive.ASKED).isPresent()
              && !traceOf(changed).equals(world.trace())) {
            wrong.add(setting.path() + "=" + text(changed, setting) + " in " + world.name());
          }
        }
      }
    }
    assertThat(wrong).as("said to have no effect, but has one: mend SettingUses").isEmpty();
  }

  @Test
  void everySettingMattersInSomeWorld() {
    List<Untouched> lastFirst = new ArrayList<>(UNTOUCHED);
    List<String> silent = new ArrayList<>();
    for (Parameter setting : settings()) {
      if (TESTED_ELSEWHERE.stream().noneMatch(setting.path()::startsWith)) {
        lastFirst.stream()
            .filter(world -> moves(world, setting))
            .findFirst()
            .ifPresentOrElse(
                world -> Collections.swap(lastFirst, 0, lastFirst.indexOf(world)),
                () -> silent.add(setting.path()));
      }
    }
    assertThat(silent)
        .as("change nothing in any of WORLDS: wire them, or add a world in which they matter")
        .isEmpty();
  }

  private static boolean moves(Untouched world, Parameter setting) {
    return world
        .changes(setting)
        .filter(changed -> note(changed, setting.path()).isEmpty())
        .anyMatch(changed -> !traceOf(changed).equals(world.trace()));
  }

  private static Optional<Scenario> changed(String name, String set) {
    try {
      return Optional.of(world(name, set));
    } catch (ScenarioException brokenRule) {
      return Optional.empty();
    }
  }

  @Test
  void onlyTheFirstReasonIsTold() {
    Scenario scenario = Scenarios.of("entry.rule=bass", "entry.composite.profitScaleYuan=7");
    assertThat(IGNORED.notes(scenario))
        .extracting(finding -> finding.paths().get(0))
        .containsExactly("entry.composite");
  }

  @Test
  void whoSwitchesOffWhatIsOffIsNotTold() {
    Scenario scenario =
        Scenarios.of(
            "entry.rule=bass",
            "barrier.enabled=false",
            "barrier.skillGap=false",
            "entry.leaderWeight=0",
            "entry.visibility=0",
            "households.capitalYuan=0");
    assertThat(IGNORED.notes(scenario)).isEmpty();
  }
}
