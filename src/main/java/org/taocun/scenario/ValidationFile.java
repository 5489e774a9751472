package org.taocun.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.base.WrittenNumber;

/**
 * Reader of tables of observed patterns and of claimed effects: CSV in UTF-8, one a row, so that
 * users can add their own. Settings stand in one cell, {@code path=value} with semicolons between
 * them.
 */
public final class ValidationFile {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final List<String> PATTERN_COLUMNS =
      List.of("id", "pattern", "block", "label", "scenario", "outcome", "low", "high", "rule");
  private static final List<String> PATTERN_EXTRAS =
      List.of(
          "labelZh",
          "settings",
          "against",
          "againstSettings",
          "unit",
          "replications",
          "source",
          "note",
          "foreseen");
  private static final List<String> EFFECT_COLUMNS =
      List.of("id", "claim", "scenario", "outcome", "sign", "source");
  private static final List<String> EFFECT_EXTRAS =
      List.of(
          "claimZh",
          "sourceZh",
          "settings",
          "baseline",
          "baselineSettings",
          "commonSettings",
          "unit",
          "tolerance",
          "replications");

  private final InputProblems problems;
  private final Map<String, Integer> ids = new HashMap<>();

  private ValidationFile(Path file) {
    this.problems = new InputProblems(file.toString());
  }

  /**
   * Reads observed patterns.
   *
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  public static List<ObservedPattern> patterns(Path file) {
    return read(file, PATTERN_COLUMNS, PATTERN_EXTRAS, ValidationFile::pattern);
  }

  /**
   * Reads claimed effects.
   *
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  public static List<ClaimedEffect> effects(Path file) {
    return read(file, EFFECT_COLUMNS, EFFECT_EXTRAS, ValidationFile::effect);
  }

  private static <T> List<T> read(
      Path file,
      List<String> columns,
      List<String> extras,
      BiFunction<ValidationFile, InputRow, T> one) {
    ValidationFile reading = new ValidationFile(file);
    List<T> rows = new ArrayList<>();
    CsvInput.read(
        file, columns, extras, reading.problems, row -> rows.add(one.apply(reading, row)));
    reading.problems.refuseIfAny();
    return rows;
  }

  private ObservedPattern pattern(InputRow row) {
    Optional<ScenarioArm> arm = arm(row, "scenario", "settings");
    boolean runs = arm.isPresent();
    Judged judged = judged(row, runs);
    if (!runs && !row.has("note")) {
      row.problem("scenario", Say.of("is empty; then 'note' must say why it is not simulated"));
    }
    return new ObservedPattern(
        row.uniqueText("id", ids),
        row.line(),
        row.text("pattern"),
        choice(row, "block", ObservedPattern.Block.class),
        row.text("label"),
        optional(row, "labelZh"),
        arm,
        arm(row, "against", "againstSettings"),
        runs ? row.text("outcome") : "",
        optional(row, "unit"),
        judged.low(),
        judged.high(),
        judged.rule(),
        judged.factor(),
        row.optionalWhole("replications", 2).orElse(0),
        optional(row, "source"),
        optional(row, "note"),
        row.optionalFlag("foreseen").orElse(false));
  }

  /** An observed range, and the rule by which it is compared. */
  private record Judged(double low, double high, ObservedPattern.Rule rule, double factor) {}

  private Judged judged(InputRow row, boolean runs) {
    double low = row.optionalNumber("low", -ANY, ANY).orElse(-ANY);
    double high = row.optionalNumber("high", -ANY, ANY).orElse(ANY);
    if (low > high) {
      row.problem("high", Say.of("must not be below 'low', was {0} below {1}", high, low));
    }
    if (!runs) {
      return new Judged(low, high, ObservedPattern.Rule.MEAN, 1);
    }
    if (Double.isInfinite(low) && Double.isInfinite(high)) {
      row.problem("low", Say.of("is empty and so is 'high': nothing was observed"));
    }
    String rule = row.text("rule");
    if (rule.startsWith("factor:")) {
      double factor = factor(row, rule.substring("factor:".length()));
      if (!(low > 0)) {
        row.problem("low", Say.of("must be above 0 where the rule is a factor"));
      }
      return new Judged(low, high, ObservedPattern.Rule.FACTOR, factor);
    }
    return switch (rule) {
      case "interval" -> new Judged(low, high, ObservedPattern.Rule.INTERVAL, 1);
      case "mean" -> new Judged(low, high, ObservedPattern.Rule.MEAN, 1);
      default -> {
        row.problem("rule", Say.of("must be interval, mean or such as factor:2, was '{0}'", rule));
        yield new Judged(low, high, ObservedPattern.Rule.MEAN, 1);
      }
    };
  }

  private static double factor(InputRow row, String text) {
    double factor = WrittenNumber.read(text.strip()).orElse(Double.NaN);
    if (factor >= 1) {
      return factor;
    }
    row.problem("rule", Say.of("the factor must be a number of at least 1, was '{0}'", text));
    return 1;
  }

  private ClaimedEffect effect(InputRow row) {
    List<String> common = settings(row, "commonSettings");
    List<String> with = new ArrayList<>(common);
    with.addAll(settings(row, "settings"));
    List<String> without = new ArrayList<>(common);
    without.addAll(settings(row, "baselineSettings"));
    String scenario = row.text("scenario");
    String baseline = row.has("baseline") ? row.text("baseline") : scenario;
    ClaimedEffect.Sign sign = sign(row);
    double tolerance = row.optionalNumber("tolerance", 0, ANY).orElse(0);
    if (baseline.equals(scenario) && with.equals(without)) {
      row.problem("settings", Say.of("makes no difference: both arms are the same"));
    }
    return new ClaimedEffect(
        row.uniqueText("id", ids),
        row.line(),
        row.text("claim"),
        optional(row, "claimZh"),
        row.text("source"),
        optional(row, "sourceZh"),
        new ScenarioArm(scenario, with),
        new ScenarioArm(baseline, without),
        row.text("outcome"),
        optional(row, "unit"),
        sign,
        tolerance,
        row.optionalWhole("replications", 2).orElse(0));
  }

  private static ClaimedEffect.Sign sign(InputRow row) {
    String text = row.text("sign");
    for (ClaimedEffect.Sign sign : ClaimedEffect.Sign.values()) {
      if (sign.symbol().equals(text)) {
        return sign;
      }
    }
    if (!text.isEmpty()) {
      row.problem("sign", Say.of("must be +, - or 0, was '{0}'", text));
    }
    return ClaimedEffect.Sign.NONE;
  }

  private static <E extends Enum<E>> E choice(InputRow row, String column, Class<E> type) {
    String text = row.text(column);
    List<E> choices = Arrays.asList(type.getEnumConstants());
    List<String> words = choices.stream().map(Word::of).toList();
    if (!words.contains(text) && !text.isEmpty()) {
      row.problem(
          column, Say.of("must be {0}, was '{1}'", String.join(Say.of(" or "), words), text));
    }
    return choices.get(Math.max(0, words.indexOf(text)));
  }

  private static Optional<ScenarioArm> arm(InputRow row, String scenario, String settings) {
    if (row.has(scenario)) {
      return Optional.of(new ScenarioArm(row.text(scenario), settings(row, settings)));
    }
    if (row.has(settings)) {
      row.problem(settings, Say.of("stands without a scenario in '{0}'", scenario));
    }
    return Optional.empty();
  }

  private static List<String> settings(InputRow row, String column) {
    List<String> settings = new ArrayList<>();
    for (String setting : optional(row, column).split(";", -1)) {
      if (!setting.isBlank()) {
        settings.add(setting.strip());
      }
    }
    return settings;
  }

  private static String optional(InputRow row, String column) {
    return row.has(column) ? row.text(column) : "";
  }
}
