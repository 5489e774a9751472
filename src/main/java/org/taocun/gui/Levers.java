package org.taocun.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;

/**
 * The scenario of the next start, as levers by their paths. An edit is read and checked as a {@code
 * --set} option is, so that what a window accepts is what the command line accepts.
 */
final class Levers {
  /** The main levers, in the order in which they are shown. */
  static final List<String> MAIN =
      List.of(
          "seed",
          "months",
          "entry.initial.count",
          "entry.leaders.share",
          "entry.leaderWeight",
          "entry.deliberationMonths",
          "entry.threshold.value",
          "entry.rule",
          "entry.combine",
          "entry.strongWeight",
          "entry.weakWeight",
          "entry.visibility",
          "entry.verification",
          "entry.socialLearning",
          "awareness.mediaReach",
          "awareness.betaStrong",
          "awareness.betaWeak",
          "weak.perHousehold",
          "weak.madeBySellers",
          "barrier.startupCostYuan",
          "barrier.creditYuan",
          "barrier.requiredSkill",
          "market.markup",
          "market.competition",
          "market.differentiation",
          "platform.demandGrowth",
          "outside.incomeYuan",
          "exit.lossMonths");

  private final Scenario original;
  private Scenario scenario;

  Levers(Scenario original) {
    this.original = original;
    this.scenario = original;
  }

  /** The scenario with all edits. */
  Scenario scenario() {
    return scenario;
  }

  /** Undoes all edits. */
  void restore() {
    scenario = original;
  }

  /** Goes on from another scenario. */
  void take(Scenario other) {
    scenario = other;
  }

  /** What a lever means. */
  static Parameter parameter(String path) {
    return Parameters.ofScenario()
        .find(path)
        .orElseThrow(() -> new IllegalArgumentException("no parameter " + path));
  }

  /** The lever's value as it would be written in a scenario. */
  String value(String path) {
    Object value = Parameters.ofScenario().value(scenario, path);
    if (value instanceof Double number) {
      return Numbers.text(number);
    }
    if (value instanceof OptionalDouble number) {
      return Shape.override(number);
    }
    return value instanceof Enum<?> choice ? Word.of(choice) : value.toString();
  }

  /**
   * Changes one setting.
   *
   * @throws ScenarioException with the reader's words when it is refused; nothing changes then
   */
  void set(String path, String value) {
    set(path + "=" + value);
  }

  /**
   * Changes one setting, given as path=value.
   *
   * @throws ScenarioException with the reader's words when it is refused; nothing changes then
   */
  void set(String option) {
    String name = scenario.name().isEmpty() ? "scenario" : scenario.name();
    String text = ScenarioWriter.text(scenario, UnaryOperator.identity());
    try {
      scenario = ScenarioReader.read(name, text, Path.of(""), List.of(option)).scenario();
    } catch (ScenarioException refusal) {
      throw new ScenarioException(
          refusal.problems().stream().map(line -> shortened(line, option)).toList());
    }
  }

  /** Without the words that the user has just typed. */
  private static String shortened(String line, String option) {
    String lead = "--set " + option + ": ";
    return line.startsWith(lead) ? line.substring(lead.length()) : line;
  }
}
