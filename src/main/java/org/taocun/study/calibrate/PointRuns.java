package org.taocun.study.calibrate;

import java.util.List;
import java.util.function.Function;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.experiment.RunMaker;
import org.taocun.scenario.Scenario;
import org.taocun.study.CalibrationTargets;

/** Runs at points of a space of free parameters, and the targets' figures in them. */
final class PointRuns {
  private final SearchSpace space;
  private final Function<List<String>, Scenario> scenarios;
  private final TargetFigures figures;
  private final RunMaker engine;
  private final int threads;

  /**
   * Runs.
   *
   * @param scenarios the scenario with some settings, path=value, on top
   * @param threads number of runs at once
   */
  PointRuns(
      SearchSpace space,
      Function<List<String>, Scenario> scenarios,
      CalibrationTargets targets,
      RunMaker engine,
      int threads) {
    this.space = space;
    this.scenarios = scenarios;
    this.figures = new TargetFigures(targets);
    this.engine = engine;
    this.threads = threads;
  }

  /** The runs of a checked calibration. */
  PointRuns(CalibrationSetup setup) {
    this(setup.space(), setup::read, setup.targets(), setup.engine(), setup.request().threads());
  }

  SearchSpace space() {
    return space;
  }

  TargetFigures figures() {
    return figures;
  }

  int threads() {
    return threads;
  }

  /** The seed of the scenario. */
  long seed() {
    return scenarios.apply(List.of()).seed();
  }

  /**
   * Checks targets and free parameters by a run in the middle of the space.
   *
   * @throws org.taocun.base.ScenarioException with all problems
   */
  void check() {
    Scenario scenario = scenario(space.values(space.middle()));
    figures.check(engine.run(scenario, 0, figures.asked()), scenario);
  }

  private Scenario scenario(List<Double> values) {
    return scenarios.apply(space.settings(values));
  }

  /**
   * The figures in replications first to first + count − 1 at some values, by one thread.
   *
   * @return figures[target][replication]
   */
  double[][] of(List<Double> values, int first, int count) {
    Scenario scenario = scenario(values);
    double[][] runs = new double[count][];
    for (int k = 0; k < count; k++) {
      runs[k] = run(scenario, first + k);
    }
    return byTarget(runs);
  }

  /**
   * The figures in replications first to first + count − 1 at some values, by all threads.
   *
   * @return figures[target][replication]
   * @throws InterruptedException when the calling thread was interrupted
   */
  double[][] together(List<Double> values, int first, int count, Progress progress)
      throws InterruptedException {
    Scenario scenario = scenario(values);
    double[][] runs = new double[count][];
    Replications.each(
        count, threads, k -> false, k -> runs[k] = run(scenario, first + k), progress);
    return byTarget(runs);
  }

  private double[] run(Scenario scenario, int replication) {
    return figures.of(engine.run(scenario, replication, figures.asked()), scenario.start());
  }

  private static double[][] byTarget(double[][] runs) {
    double[][] byTarget = new double[runs[0].length][runs.length];
    for (int k = 0; k < runs.length; k++) {
      for (int t = 0; t < byTarget.length; t++) {
        byTarget[t][k] = runs[k][t];
      }
    }
    return byTarget;
  }
}
