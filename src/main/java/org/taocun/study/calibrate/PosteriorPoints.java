package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.posterior.Draw;
import org.taocun.analysis.posterior.PopulationMonteCarlo;
import org.taocun.analysis.posterior.Tried;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.scenario.Calibration.Target;
import org.taocun.study.calibrate.PosteriorTables.Point;

/**
 * The points of a posterior, simulated and kept. Each has luck of its own, the replications that
 * follow those of the point before, so that a point is a draw from what the model says of its
 * values. What is known is not simulated again.
 */
final class PosteriorPoints implements PopulationMonteCarlo.Simulator {
  private final PointRuns runs;
  private final List<Target> targets;
  private final int[] fitted;
  private final int replications;
  private final boolean error;
  private final Draws draws;
  private final Known<Point> known;
  private final Function<Integer, Progress> progress;

  /**
   * The points of a calibration.
   *
   * @param error whether observed figures have an error of their own
   * @param progress hears of the points of a generation
   */
  PosteriorPoints(
      PointRuns runs,
      List<Target> targets,
      int replications,
      boolean error,
      Known<Point> known,
      Function<Integer, Progress> progress) {
    this.runs = runs;
    this.targets = List.copyOf(targets);
    this.replications = replications;
    this.error = error;
    this.known = known;
    this.progress = progress;
    draws = Draws.of(runs.seed(), 0);
    fitted =
        IntStream.range(0, targets.size())
            .filter(t -> targets.get(t).use() == Target.Use.FIT)
            .toArray();
  }

  @Override
  public List<double[]> misses(List<Draw> drawn) throws InterruptedException {
    Draw first = drawn.get(0);
    Replications.each(
        drawn.size(),
        runs.threads(),
        k -> known.has(first.number() + k),
        k -> known.add(tried(drawn.get(k))),
        progress.apply(first.generation()));
    List<double[]> misses = new ArrayList<>();
    for (Draw draw : drawn) {
      misses.add(misses(draw.number(), known.row(draw.number()).outcomes()));
    }
    return misses;
  }

  private Point tried(Draw draw) {
    List<Double> values = runs.space().priorValues(draw.cube());
    List<Double> outcomes = means(runs.of(values, draw.number() * replications, replications));
    return new Point(
        draw.number(),
        draw.generation(),
        values,
        outcomes,
        Tried.distance(misses(draw.number(), outcomes)));
  }

  /** The mean of each figure over replications. */
  static List<Double> means(double[][] figures) {
    return Arrays.stream(figures).map(Estimate::ofMean).map(Estimate::value).toList();
  }

  private double[] misses(int point, List<Double> outcomes) {
    double[] misses = new double[fitted.length];
    for (int f = 0; f < fitted.length; f++) {
      int target = fitted[f];
      misses[f] =
          targets.get(target).miss(outcomes.get(target))
              + (error ? draws.normal(Decision.OBSERVATION_ERROR, point, target) : 0);
    }
    return misses;
  }
}
