package org.taocun.study.calibrate;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Nearest;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Calibration.Target.Use;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Reads the simulated counterparts of observed figures off a run, and how far off they are. */
final class TargetFigures {
  private final YearMonth start;
  private final List<Target> targets;

  TargetFigures(YearMonth start, List<Target> targets) {
    this.start = start;
    this.targets = List.copyOf(targets);
  }

  /**
   * Checks that a run of the scenario has what the targets name.
   *
   * @throws ScenarioException with all problems
   */
  void check(RunRecord run) {
    List<String> problems = new ArrayList<>();
    if (targets.stream().noneMatch(target -> target.use() == Use.FIT)) {
      problems.add("calibrate.targets: lists no figure to fit");
    }
    for (int t = 0; t < targets.size(); t++) {
      check(targets.get(t), "calibrate.targets[" + t + "].", run, problems);
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private void check(Target target, String path, RunRecord run, List<String> problems) {
    SeriesTable series = run.table(target.scope()).orElse(run.series());
    List<String> names = series.variables().stream().map(SeriesTable.Variable::name).toList();
    if (!names.contains(target.variable())) {
      String hint = Nearest.hint(target.variable(), names);
      problems.add(path + "variable: no variable '" + target.variable() + "'" + hint);
    }
    if (!series.scopes().contains(target.scope())) {
      String hint = Nearest.hint(target.scope(), run.scopes());
      problems.add(path + "scope: no scope '" + target.scope() + "'" + hint);
    }
    int last = series.rows()[0].length - 1;
    int month = month(target);
    if (month < 0 || month > last || month - target.months() + 1 < 0) {
      problems.add(
          "%smonth: must lie within the simulated months %s to %s, was '%s' over %d month%s"
              .formatted(
                  path,
                  start.minusMonths(1),
                  start.plusMonths(last - 1L),
                  target.month(),
                  target.months(),
                  target.months() == 1 ? "" : "s"));
    }
  }

  /** The number of a target's month, 1 being the first simulated one. */
  private int month(Target target) {
    return (int) ChronoUnit.MONTHS.between(start, target.month()) + 1;
  }

  /** The figures of one run, in the targets' order; NaN where not defined. */
  double[] of(RunRecord run) {
    return targets.stream().mapToDouble(target -> of(target, run)).toArray();
  }

  private double of(Target target, RunRecord run) {
    SeriesTable series = run.table(target.scope()).orElseThrow();
    int scope = series.scopes().indexOf(target.scope());
    int column = series.indexOf(target.variable());
    int last = month(target);
    double sum = 0;
    for (int m = last - target.months() + 1; m <= last; m++) {
      sum += series.rows()[scope][m][column];
    }
    return target.scale() * sum / target.months();
  }

  /** Σ ((figure − observed)/sd)² over the fitted targets, where asked for of ln(1 + each). */
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
