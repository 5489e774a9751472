package org.taocun.view;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.taocun.base.Numbers;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * The scenario of the next start, as levers by their paths. Edits are read and checked like the
 * option {@code --set}, so a front end accepts what the command line accepts.
 */
public final class Levers {
  /** The main levers, in the order in which they are shown. */
  public static final List<String> MAIN =
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

  private static final Parameters PARAMETERS = Parameters.ofScenario();

  private final Scenario original;
  private final ParameterWords meanings;
  private Scenario scenario;

  /**
   * The levers of a scenario.
   *
   * @param locale the language of their meanings
   */
  public Levers(Scenario original, Locale locale) {
    this.original = original;
    meanings = new ParameterWords(locale);
    scenario = original;
  }

  /** The scenario with all edits. */
  public Scenario scenario() {
    return scenario;
  }

  /** Undoes all edits. */
  public void restore() {
    scenario = original;
  }

  /** Goes back to an earlier scenario. */
  void take(Scenario other) {
    scenario = other;
  }

  /** The main levers with their present values. */
  public List<Lever> main() {
    return MAIN.stream().map(this::lever).toList();
  }

  /** A lever with its present value. */
  public Lever lever(String path) {
    Parameter parameter =
        PARAMETERS
            .find(path)
            .orElseThrow(() -> new IllegalArgumentException("no parameter " + path));
    return new Lever(
        path,
        meanings.doc(parameter),
        meanings.unit(parameter),
        parameter.range().map(Interval::toString).orElse(""),
        parameter.shape() instanceof Shape.Scalar scalar ? scalar.choices() : List.of(),
        meanings.byDefault(parameter),
        meanings.source(parameter),
        value(path));
  }

  /** The value of a lever in the notation of scenarios. */
  public String value(String path) {
    Object value = PARAMETERS.value(scenario, path);
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
  public void set(String path, String value) {
    set(path + "=" + value);
  }

  /**
   * Changes one setting, given as path=value.
   *
   * @throws ScenarioException with the reader's words when it is refused; nothing changes then
   */
  public void set(String option) {
    scenario = ScenarioReader.changed(scenario, option);
  }
}
