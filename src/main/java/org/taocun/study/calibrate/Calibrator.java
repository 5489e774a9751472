package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Estimate;
import org.taocun.experiment.Progress;

/**
 * A search of the free parameters for the least sum of squared misses, with CMA-ES (Hansen and
 * Ostermeier 2001, "Completely derandomized self-adaptation in evolution strategies", Evolutionary
 * Computation 9(2), 159-195; Commons Math). Every point is tried with the same replications and
 * thus the same luck: differences between points are due to the parameters.
 *
 * <p>The search depends on nothing but the settings and the losses. An interrupted search therefore
 * starts again and looks up the known trials instead of running them.
 */
final class Calibrator {
  private static final double FIRST_STEP = 0.25;

  private final PointRuns runs;
  private final SearchSpace space;
  private final int replications;
  private boolean converged;

  /**
   * A calibration.
   *
   * @param replications runs at each point, 1 or more, numbered from 0
   */
  Calibrator(PointRuns runs, int replications) {
    this.runs = runs;
    this.replications = replications;
    space = runs.space();
  }

  /**
   * Tries points.
   *
   * @param evaluations the largest number of points, known ones included
   * @param known trials of an interrupted search
   * @param each receives every new trial as soon as it is done
   * @param share hears how much of the trial under way is done
   * @return all trials, in the order in which the search asked for them
   * @throws InterruptedException if the calling thread was interrupted; trials handed to {@code
   *     each} count
   */
  List<Trial> search(int evaluations, List<Trial> known, Consumer<Trial> each, DoubleConsumer share)
      throws InterruptedException {
    Map<List<Double>, Trial> tried = new LinkedHashMap<>();
    known.forEach(trial -> tried.put(trial.values(), trial));
    Map<List<Double>, Trial> asked = new LinkedHashMap<>();
    try {
      optimise(
          evaluations,
          point -> loss(space.values(point), tried, asked, each, Progress.within(share)));
      converged = true;
    } catch (TooManyEvaluationsException e) {
      return List.copyOf(asked.values());
    } catch (Interrupted e) {
      throw new InterruptedException(e.getMessage());
    }
    return List.copyOf(asked.values());
  }

  /** True if the last search ended by itself, before it had asked as often as it might. */
  boolean converged() {
    return converged;
  }

  private void optimise(int evaluations, Function<double[], Double> loss) {
    double[] middle = space.middle();
    int n = middle.length;
    double[] low = new double[n];
    double[] high = new double[n];
    double[] step = new double[n];
    for (int i = 0; i < n; i++) {
      high[i] = 1;
      step[i] = FIRST_STEP;
    }
    new CMAESOptimizer(
            Integer.MAX_VALUE,
            0,
            true,
            0,
            0,
            new Well19937c(runs.seed()),
            false,
            new SimpleValueChecker(1e-6, 1e-6))
        .optimize(
            new MaxEval(evaluations),
            new ObjectiveFunction(loss::apply),
            GoalType.MINIMIZE,
            new InitialGuess(middle),
            new SimpleBounds(low, high),
            new CMAESOptimizer.Sigma(step),
            new CMAESOptimizer.PopulationSize(4 + (int) (3 * FastMath.log(n))));
  }

  private double loss(
      List<Double> values,
      Map<List<Double>, Trial> tried,
      Map<List<Double>, Trial> asked,
      Consumer<Trial> each,
      Progress progress) {
    Trial trial = tried.get(values);
    if (trial == null) {
      trial = trial(values, progress);
      tried.put(values, trial);
      each.accept(trial);
    }
    asked.putIfAbsent(values, trial);
    return trial.loss();
  }

  private Trial trial(List<Double> values, Progress progress) {
    List<Double> means = new ArrayList<>();
    try {
      for (double[] figure : runs.together(values, 0, replications, progress)) {
        means.add(Estimate.ofMean(figure).value());
      }
    } catch (InterruptedException e) {
      throw new Interrupted(e);
    }
    return new Trial(values, means, runs.figures().loss(means));
  }

  /**
   * The targets' figures at some values, with luck that the search never saw.
   *
   * @param count number of replications
   * @return figures[target][replication]
   * @throws InterruptedException when the calling thread was interrupted
   */
  double[][] withOtherLuck(List<Double> values, int count, Progress progress)
      throws InterruptedException {
    return runs.together(values, replications, count, progress);
  }

  /** The best trial: the first of those with the least loss. */
  static Trial best(List<Trial> trials) {
    return trials.stream()
        .min(Comparator.comparingDouble(Trial::loss))
        .orElseThrow(() -> new IllegalArgumentException("no trial"));
  }

  /** Carries an interrupt through the optimiser. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Interrupted(InterruptedException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
