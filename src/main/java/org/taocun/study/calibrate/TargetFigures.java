package org.taocun.study.calibrate;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.experiment.OnRequest;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Calibration.Target.Use;
import org.taocun.scenario.Scenario;
import org.taocun.study.CalibrationTargets;
import org.taocun.trace.RunRecord;

/** The simulated counterparts of observed figures, and their misses. */
final class TargetFigures {
  private final List<Target> targets;
  private final List<String> places;

  /** For each target the formulas whose mean is its figure. */
  private final List<List<Formula>> formulas = new ArrayList<>();

  /**
   * The figures of some targets.
   *
   * @throws ScenarioException with all texts that are no formulas
   */
  TargetFigures(CalibrationTargets all) {
    targets = all.targets();
    places = all.places();
    List<String> problems = new ArrayList<>();
    for (int t = 0; t < targets.size(); t++) {
      try {
        formulas.add(targets.get(t).formulas().stream().map(Formula::parse).toList());
      } catch (IllegalArgumentException e) {
        problems.add(Say.at(places.get(t) + ".variable", e));
      }
    }
    refuseIfAny(problems);
  }

  /**
   * Checks that a run of the scenario has all that the targets name.
   *
   * @throws ScenarioException with all problems
   */
  void check(RunRecord run, Scenario scenario) {
    List<String> problems = new ArrayList<>();
    if (targets.stream().noneMatch(target -> target.use() == Use.FIT)) {
      problems.add(Say.of("calibrate.targets: lists no figure to fit"));
    }
    for (int t = 0; t < targets.size(); t++) {
      List<Formula> months = formulas.get(t);
      String path = places.get(t);
      Stream.of(months.get(0), months.get(months.size() - 1))
          .flatMap(one -> one.problems(run, scenario.start(), scenario.months()).stream())
          .distinct()
          .forEach(problem -> problems.add(Say.at(path, problem)));
    }
    refuseIfAny(problems);
  }

  private static void refuseIfAny(List<String> problems) {
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /** What the records of runs must hold beside the usual. */
  OnRequest asked() {
    return OnRequest.of(formulas.stream().flatMap(List::stream).toList());
  }

  /** The figures of one run, in the targets' order; NaN if not defined. */
  double[] of(RunRecord run, YearMonth start) {
    double[] figures = new double[targets.size()];
    for (int t = 0; t < figures.length; t++) {
      double sum = 0;
      for (Formula month : formulas.get(t)) {
        sum += month.of(run, start);
      }
      figures[t] = targets.get(t).scale() * sum / formulas.get(t).size();
    }
    return figures;
  }

  /**
   * Σ ((figure − observed)/sd)² over the fitted targets; for logarithmic ones with ln(1 + figure)
   * and ln(1 + observed).
   */
  double loss(List<Double> figures) {
    double loss = 0;
    for (int t = 0; t < targets.size(); t++) {
      if (targets.get(t).use() == Use.FIT) {
        double miss = targets.get(t).miss(figures.get(t));
        loss += miss * miss;
      }
    }
    return Double.isNaN(loss) ? Trial.WORST : Math.min(loss, Trial.WORST);
  }
}
