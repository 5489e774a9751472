package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.taocun.analysis.Interval;
import org.taocun.analysis.sensitivity.Grain;
import org.taocun.analysis.sensitivity.Responses;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.experiment.Formula.Part;
import org.taocun.experiment.FormulaRange;
import org.taocun.experiment.PossibleValues;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.study.sweep.store.SweepStore;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;

/** A figure that a formula reads off the runs in a sweep's database. */
final class KeptFigures {
  private final String text;
  private final Formula formula;
  private final double[][] values;
  private final Set<String> problems = new TreeSet<>();
  private Interval widest = PossibleValues.ANY;
  private boolean found;

  private KeptFigures(String text, int points, int replications) {
    this.text = text;
    try {
      this.formula = Formula.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ScenarioException(Say.of("outcome: {0}", e.getMessage()));
    }
    this.values = new double[points][replications];
    for (double[] point : values) {
      Arrays.fill(point, Double.NaN);
    }
  }

  /**
   * The figures of formulas, NaN if a run has none.
   *
   * @throws ScenarioException if the sweep did not keep what a formula reads
   */
  static Map<String, Responses> of(
      Path folder, List<String> formulas, int points, int replications) {
    List<KeptFigures> all =
        formulas.stream().map(text -> new KeptFigures(text, points, replications)).toList();
    Path file = folder.resolve(SweepStore.FILE_NAME);
    Map<String, Responses> figures = new LinkedHashMap<>();
    if (all.isEmpty()) {
      return figures;
    }
    try (SweepStore store = SweepStore.readable(file, ResultsPaths.shown(file))) {
      all.forEach(one -> one.refuseUnkept(store.about()));
      store.eachKept(run -> all.forEach(one -> one.read(run)));
    }
    all.forEach(one -> figures.put(one.text, one.responses()));
    return figures;
  }

  private void refuseUnkept(Map<String, String> about) {
    Set<Part> parts = formula.parts();
    if (parts.contains(Part.TRUTH)) {
      throw refusal(
          Say.of("a sweep does not run the world without copying; ask compare or validate"));
    }
    if (parts.contains(Part.NETWORK)) {
      throw refusal(Say.of("a sweep keeps no networks"));
    }
    if (parts.contains(Part.VILLAGES)) {
      throw refusal(Say.of("a sweep keeps no tables of villages"));
    }
    if (parts.contains(Part.SERIES) && !Boolean.parseBoolean(about.get("series"))) {
      throw refusal(Say.of("this sweep keeps no monthly series; sweep without --no-series"));
    }
    if (parts.contains(Part.EVENTS) && !Boolean.parseBoolean(about.get("events"))) {
      throw refusal(Say.of("this sweep keeps no events; sweep with --events"));
    }
  }

  private void read(SweepStore.KeptRun run) {
    int months = run.record().series().rows()[0].length - 1;
    List<String> wrong = formula.problems(run.record(), run.start(), months);
    if (wrong.isEmpty()) {
      widest = widest(new FormulaRange(run.record(), possible(run.record(), months)).of(formula));
      found = true;
      values[run.point()][run.record().replication()] = formula.of(run.record(), run.start());
    } else {
      problems.addAll(wrong);
    }
  }

  private Responses responses() {
    if (!found) {
      throw refusal(problems.isEmpty() ? Say.of("no run ended well") : String.join("; ", problems));
    }
    return new Responses(values, Grain.EXACT, widest);
  }

  private static PossibleValues possible(RunRecord run, int months) {
    Map<String, List<Double>> places = new LinkedHashMap<>();
    for (String place : List.of("households", "villages")) {
      places.put(
          place,
          run.headlines().stream()
              .filter(one -> one.name().equals(place))
              .map(Headline::value)
              .toList());
    }
    return PossibleValues.of(places, months);
  }

  /** What the runs so far and another one can have. */
  private Interval widest(Interval other) {
    return found
        ? new Interval(Math.min(widest.low(), other.low()), Math.max(widest.high(), other.high()))
        : other;
  }

  private ScenarioException refusal(String why) {
    return new ScenarioException(Say.of("outcome '{0}': {1}", text, why));
  }
}
