package org.taocun.study.validate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.ScenarioArm;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.SampleRun;
import org.taocun.trace.RunRecord;

/**
 * The arms to simulate for tables of patterns and effects, each once for all rows that need it.
 * Problems of scenarios, settings and formulas are collected with the table's line.
 */
final class ValidationPlan {
  /** The formula of the number of households in an arm's world. */
  static final String SIZE = "households";

  private static final int DEFAULT_REPLICATIONS = 10;

  private final Optional<Integer> replications;
  private final Map<String, Planned> arms = new LinkedHashMap<>();
  private final Map<String, String> whyNot = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /** An arm with the formulas that are read off it; it grows while rows are added. */
  static final class Planned {
    private final String label;
    private final CheckedScenario checked;
    private final RunRecord sample;
    private final Set<String> outcomes = new LinkedHashSet<>(Set.of(SIZE));
    private int replications;

    private Planned(String label, CheckedScenario checked, RunRecord sample) {
      this.label = label;
      this.checked = checked;
      this.sample = sample;
    }

    String label() {
      return label;
    }

    CheckedScenario checked() {
      return checked;
    }

    Scenario scenario() {
      return checked.scenario();
    }

    List<String> outcomes() {
      return List.copyOf(outcomes);
    }

    int replications() {
      return replications;
    }
  }

  /**
   * An empty plan.
   *
   * @param replications the number for every row; empty for those of the rows
   */
  ValidationPlan(Optional<Integer> replications) {
    this.replications = replications;
  }

  /** The number of replications of a row. */
  int replications(int own) {
    return replications.orElse(own > 0 ? own : DEFAULT_REPLICATIONS);
  }

  /** Adds the arms and formulas of a pattern. */
  void add(ObservedPattern pattern, Path table) {
    int count = replications(pattern.replications());
    for (ScenarioArm arm : armsOf(pattern)) {
      Place place = new Place(table, pattern.line());
      Optional<String> wrong = add(arm, pattern.outcome(), count, place);
      wrong.ifPresent(
          why -> {
            if (pattern.foreseen()) {
              whyNot.putIfAbsent(pattern.id(), why);
            } else {
              problems.add(Say.at(place, why));
            }
          });
    }
  }

  static List<ScenarioArm> armsOf(ObservedPattern pattern) {
    List<ScenarioArm> arms = new ArrayList<>();
    pattern.arm().ifPresent(arms::add);
    pattern.against().ifPresent(arms::add);
    return arms;
  }

  /** Adds the arms and formulas of an effect. */
  void add(ClaimedEffect effect, Path table) {
    int count = replications(effect.replications());
    for (ScenarioArm arm : List.of(effect.treatment(), effect.baseline())) {
      Place place = new Place(table, effect.line());
      add(arm, effect.outcome(), count, place).ifPresent(why -> problems.add(Say.at(place, why)));
    }
  }

  /** A line of a table. */
  private record Place(Path table, int line) {
    @Override
    public String toString() {
      return table + ":" + line;
    }
  }

  private Optional<String> add(ScenarioArm arm, String outcome, int count, Place place) {
    Path file = file(arm, place.table());
    if (!Files.exists(file)) {
      return Optional.of(Say.of("there is no scenario {0}", file));
    }
    Planned planned;
    try {
      planned = planned(arm, file, place);
    } catch (ScenarioException e) {
      e.problems().forEach(problem -> problems.add(Say.at(place, problem)));
      return Optional.empty();
    }
    Scenario scenario = planned.scenario();
    List<String> wrong =
        Formula.problems(outcome, planned.sample, scenario.start(), scenario.months());
    if (!wrong.isEmpty()) {
      return Optional.of(Say.of("outcome: {0}", String.join("; ", wrong)));
    }
    planned.outcomes.add(outcome);
    planned.replications = Math.max(planned.replications, count);
    return Optional.empty();
  }

  private static Path file(ScenarioArm arm, Path table) {
    return table.resolveSibling(arm.scenario()).normalize();
  }

  private static String key(ScenarioArm arm, Path table) {
    return file(arm, table).toAbsolutePath().normalize() + "\n" + String.join("\n", arm.settings());
  }

  private Planned planned(ScenarioArm arm, Path file, Place place) {
    String key = key(arm, place.table());
    Planned known = arms.get(key);
    if (known != null) {
      return known;
    }
    List<ScenarioReader.Setting> settings =
        arm.settings().stream().map(set -> new ScenarioReader.Setting(set, set)).toList();
    CheckedScenario checked = CheckedScenario.of(ScenarioReader.readWith(file, settings));
    boolean taken = arms.values().stream().anyMatch(one -> one.label.equals(arm.label()));
    Planned planned =
        new Planned(
            taken ? file + " " + arm.label() : arm.label(),
            checked,
            SampleRun.of(checked.scenario(), 0));
    arms.put(key, planned);
    return planned;
  }

  /** Adds the monthly sellers of an arm, for its growth. */
  void addGrowth(Planned arm) {
    months(arm.scenario()).forEach(arm.outcomes::add);
  }

  /** The formulas of the sellers at the end of every month, from the month before the first. */
  static List<String> months(Scenario scenario) {
    List<String> formulas = new ArrayList<>();
    for (int month = 0; month <= scenario.months(); month++) {
      formulas.add("sellers@" + scenario.start().plusMonths(month - 1L));
    }
    return formulas;
  }

  /** The plan's arm for an arm of a table. */
  Planned arm(ScenarioArm arm, Path table) {
    Planned planned = arms.get(key(arm, table));
    if (planned == null) {
      throw new IllegalStateException("no such arm was planned: " + arm);
    }
    return planned;
  }

  /** The reason why a planned pattern cannot run yet; empty if it can. */
  Optional<String> whyNot(ObservedPattern pattern) {
    return Optional.ofNullable(whyNot.get(pattern.id()));
  }

  /**
   * The arms that rows need, in the order of the tables.
   *
   * @throws ScenarioException with all problems
   */
  List<Planned> arms() {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return arms.values().stream().filter(arm -> arm.replications > 0).toList();
  }
}
