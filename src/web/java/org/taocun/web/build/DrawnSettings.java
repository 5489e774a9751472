package org.taocun.web.build;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.Shape;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * Draws of changed settings: one to four numbers, switches or choices within their ranges, of those
 * that are not idle in a scenario and that a run reads. Numbers without near bounds are up to four
 * times larger or smaller.
 */
final class DrawnSettings {
  private static final int MOST = 4;
  private static final MathContext DIGITS = new MathContext(3);
  private static final double NEAR = 100;

  /** Settings that a case sets apart, and sections that ask questions of runs. */
  private static final Set<String> NOT_DRAWN =
      Set.of("seed", "months", "replications", "calibrate", "compare", "standing", "series");

  private static final Set<Shape.Kind> KINDS =
      Set.of(
          Shape.Kind.WHOLE,
          Shape.Kind.NUMBER,
          Shape.Kind.OVERRIDE,
          Shape.Kind.RATIO,
          Shape.Kind.SWITCH,
          Shape.Kind.CHOICE);

  private static final List<Parameter> ALL =
      Parameters.ofScenario().all().stream().filter(DrawnSettings::drawn).toList();

  private final Scenario scenario;
  private final SplittableRandom random;

  DrawnSettings(Scenario scenario, SplittableRandom random) {
    this.scenario = scenario;
    this.random = random;
  }

  private static boolean drawn(Parameter parameter) {
    return parameter.shape() instanceof Shape.Scalar scalar
        && KINDS.contains(scalar.kind())
        && parameter.given().isEmpty()
        && !parameter.path().contains("[]")
        && !NOT_DRAWN.contains(parameter.path().replaceFirst("\\..*", ""));
  }

  /** The next draw: options path=value, which the reader may still refuse. */
  List<String> next() {
    int wanted = 1 + random.nextInt(MOST);
    TreeMap<String, String> sets = new TreeMap<>();
    while (sets.size() < wanted) {
      Parameter parameter = ALL.get(random.nextInt(ALL.size()));
      if (ScenarioReader.idle(scenario, parameter.path()).isEmpty()) {
        sets.put(parameter.path(), value(parameter, (Shape.Scalar) parameter.shape()));
      }
    }
    List<String> options = new ArrayList<>();
    sets.forEach((path, value) -> options.add(path + "=" + value));
    return options;
  }

  private String value(Parameter parameter, Shape.Scalar scalar) {
    return switch (scalar.kind()) {
      case SWITCH -> Boolean.toString(random.nextBoolean());
      case CHOICE -> scalar.choices().get(random.nextInt(scalar.choices().size()));
      case WHOLE -> Long.toString(Math.round(number(parameter)));
      default -> new BigDecimal(number(parameter)).round(DIGITS).toPlainString();
    };
  }

  private double number(Parameter parameter) {
    Optional<Interval> range = parameter.range();
    double low = range.map(Interval::low).orElse(Double.NEGATIVE_INFINITY);
    double high = range.map(Interval::high).orElse(Double.POSITIVE_INFINITY);
    double present = present(parameter);
    if (random.nextInt(MOST) == 0 && Double.isFinite(low)) {
      return low;
    }
    return high - low <= NEAR * Math.abs(present)
        ? random.nextDouble(low, high)
        : Math.max(low, Math.min(high, Math.pow(MOST, random.nextDouble(-1, 1)) * present));
  }

  /** The present value; 1 for none. */
  private double present(Parameter parameter) {
    Object value = Parameters.ofScenario().value(scenario, parameter.path());
    double number = value instanceof Number present ? present.doubleValue() : 0;
    return number == 0 ? 1 : number;
  }
}
