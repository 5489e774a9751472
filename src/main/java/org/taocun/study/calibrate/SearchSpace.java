package org.taocun.study.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Nearest;
import org.taocun.base.Numbers;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Calibration.Free;

/**
 * The free parameters as a unit cube. Values have six digits, so that a file with them repeats a
 * trial exactly.
 */
final class SearchSpace {
  private static final MathContext DIGITS = new MathContext(6);
  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)\\}");

  private final List<Free> free;

  /**
   * The space of some free parameters.
   *
   * @throws ScenarioException if low is not below high, if two share a label, or if a form names
   *     none of them
   */
  SearchSpace(List<Free> free) {
    this.free = List.copyOf(free);
    List<String> problems = new ArrayList<>();
    List<String> labels = labels();
    for (int i = 0; i < free.size(); i++) {
      String path = "calibrate.free[" + i + "]";
      if (labels.get(i).isEmpty()) {
        problems.add(
            Say.of("{0}: needs a path, or a name that the form of another parameter uses", path));
      } else if (labels.indexOf(labels.get(i)) < i) {
        problems.add(Say.of("{0}: the name '{1}' stands twice", path, labels.get(i)));
      }
      bounds(free.get(i), path, problems);
      prior(free.get(i), path, problems);
      Matcher name = NAME.matcher(free.get(i).form());
      while (name.find()) {
        if (!labels.contains(name.group(1))) {
          problems.add(
              Say.of(
                  "{0}.form: no free parameter '{1}'{2}",
                  path, name.group(1), Nearest.hint(name.group(1), labels)));
        }
      }
    }
    if (free.isEmpty()) {
      problems.add(Say.of("calibrate.free: lists no parameter"));
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private static void bounds(Free one, String path, List<String> problems) {
    if (!(one.low() < one.high())) {
      problems.add(
          Say.of(
              "{0}: low must be below high, were '{1}' and '{2}'",
              path, Numbers.text(one.low()), Numbers.text(one.high())));
    }
    if (one.logarithmic() && !(one.low() > 0)) {
      problems.add(
          Say.of(
              "{0}: low must be > 0 on a logarithmic scale, was '{1}'",
              path, Numbers.text(one.low())));
    }
  }

  private static void prior(Free one, String path, List<String> problems) {
    if (one.priorSd() > 0 && !(one.low() <= one.priorMean() && one.priorMean() <= one.high())) {
      problems.add(
          Say.of(
              "{0}: priorMean must lie between low and high, {1} and {2}, was '{3}'",
              path,
              Numbers.text(one.low()),
              Numbers.text(one.high()),
              Numbers.text(one.priorMean())));
    }
  }

  /** The names of the parameters in their order. */
  List<String> labels() {
    return free.stream().map(Free::label).toList();
  }

  /**
   * The values at a point of the unit cube, linear or logarithmic between the bounds.
   *
   * @param point as many coordinates in [0, 1] as there are parameters
   */
  List<Double> values(double[] point) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      Free one = free.get(i);
      double x =
          one.logarithmic()
              ? one.low() * FastMath.pow(one.high() / one.low(), point[i])
              : one.low() + (one.high() - one.low()) * point[i];
      double rounded = new BigDecimal(x).round(DIGITS).doubleValue();
      values.add(Math.max(one.low(), Math.min(one.high(), rounded)));
    }
    return values;
  }

  /**
   * The values at a point of the prior's unit cube.
   *
   * @param shares of each parameter the prior's distribution function, in (0, 1)
   */
  List<Double> priorValues(double[] shares) {
    double[] point = shares.clone();
    for (int i = 0; i < point.length; i++) {
      point[i] = new Prior(free.get(i)).place(shares[i]);
    }
    return values(point);
  }

  /** The settings, path=value, with some values. */
  List<String> settings(List<Double> values) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      Free one = free.get(i);
      if (!one.path().isEmpty()) {
        String form = one.form().isEmpty() ? Numbers.text(values.get(i)) : one.form();
        settings.add(one.path() + "=" + filled(form, values));
      }
    }
    return settings;
  }

  private String filled(String form, List<Double> values) {
    List<String> labels = labels();
    return NAME.matcher(form)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(Numbers.text(values.get(labels.indexOf(name.group(1))))));
  }

  /**
   * Refuses settings of the command line that a free parameter overrides.
   *
   * @param settings each path=value
   * @throws ScenarioException with every such setting
   */
  void refuseFixed(List<String> settings) {
    List<String> problems = new ArrayList<>();
    for (String setting : settings) {
      String path = setting.replaceFirst("=.*", "").strip();
      for (int i = 0; i < free.size(); i++) {
        if (within(path, free.get(i).path()) || within(free.get(i).path(), path)) {
          problems.add(
              Say.of(
                  "--set {0}: has no effect: calibrate.free[{1}] varies {2}; take it out there to"
                      + " fix it",
                  setting, i, free.get(i).path()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private static boolean within(String inner, String outer) {
    return !outer.isEmpty()
        && (inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "["));
  }

  /**
   * Tries both ends of every free parameter, with the others in their middle, so that a range
   * outside of a setting's own is found before the search.
   *
   * @param reading reads the scenario with some settings
   * @throws ScenarioException with every end that is refused
   */
  void checkEnds(Consumer<List<String>> reading) {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < free.size(); i++) {
      for (boolean high : new boolean[] {false, true}) {
        double[] point = middle();
        point[i] = high ? 1 : 0;
        try {
          reading.accept(settings(values(point)));
        } catch (ScenarioException refused) {
          String end = "calibrate.free[" + i + "]." + (high ? "high: " : "low: ");
          refused
              .problems()
              .forEach(line -> problems.add(end + line.replaceFirst("^--set .*?: ", "")));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /** The middle of the cube. */
  double[] middle() {
    double[] middle = new double[free.size()];
    Arrays.fill(middle, 0.5);
    return middle;
  }
}
