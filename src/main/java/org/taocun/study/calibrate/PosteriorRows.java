package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.posterior.Draw;
import org.taocun.analysis.posterior.Generation;
import org.taocun.analysis.posterior.Posterior;
import org.taocun.analysis.posterior.WeightedSample;
import org.taocun.scenario.Calibration.Free;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.PosteriorTables.Pair;
import org.taocun.study.calibrate.PosteriorTables.Parameter;
import org.taocun.study.calibrate.PosteriorTables.WeightedDraw;

/**
 * A posterior, as its folder has it.
 *
 * @param origin the origin of the folder
 * @param generations in their order
 * @param draws weighted draws
 * @param parameters the free parameters
 * @param pairs every two of them
 * @param fits observed figures and those of draws from the posterior
 */
record PosteriorRows(
    ResultsOrigin<PosteriorInfo> origin,
    List<Generation> generations,
    List<WeightedDraw> draws,
    List<Parameter> parameters,
    List<Pair> pairs,
    List<Fit> fits) {
  /** The sd of a uniform distribution over the unit interval. */
  private static final double UNIFORM_SD = 1 / Math.sqrt(12);

  private static final double END = 0.05;

  /** The weight in a twentieth of the prior from which on a posterior is piled up there. */
  private static final double PILED = 0.2;

  /** The spread of the prior from which on the data have not narrowed it. */
  private static final double AS_WIDE = 0.9;

  /** The shift, in sd of the prior, up to which the data have not moved it. */
  private static final double STILL = 0.25;

  /** The correlation of ranks from which on two parameters are traded off. */
  private static final double TRADED = 0.7;

  PosteriorRows {
    generations = List.copyOf(generations);
    draws = List.copyOf(draws);
    parameters = List.copyOf(parameters);
    pairs = List.copyOf(pairs);
    fits = List.copyOf(fits);
  }

  /** Reads the tables of a folder. */
  static PosteriorRows read(Path folder) {
    ResultsOrigin<PosteriorInfo> origin =
        ResultsOrigin.read(folder, ResultsKind.POSTERIOR, PosteriorInfo.class);
    List<Parameter> parameters = PosteriorTables.parameters(folder);
    return new PosteriorRows(
        origin,
        PosteriorTables.generations(folder),
        PosteriorTables.draws(folder, parameters.size()),
        parameters,
        PosteriorTables.pairs(folder),
        CalibrationTables.fits(folder));
  }

  PosteriorInfo info() {
    return origin.details();
  }

  Generation last() {
    return generations.get(generations.size() - 1);
  }

  /** The weighted draws of a posterior. */
  static List<WeightedDraw> draws(Posterior posterior, SearchSpace space) {
    List<WeightedDraw> draws = new ArrayList<>();
    for (int i = 0; i < posterior.places().size(); i++) {
      draws.add(
          new WeightedDraw(
              posterior.points().get(i).draw().number(),
              posterior.weights()[i],
              posterior.points().get(i).distance(),
              space.priorValues(Draw.cube(posterior.places().get(i)))));
    }
    return draws;
  }

  /** What a posterior says of each parameter. */
  static List<Parameter> parameters(
      Posterior posterior, List<WeightedDraw> draws, List<Free> free) {
    List<Parameter> parameters = new ArrayList<>();
    List<Double> middle = draws.get(posterior.middle()).values();
    for (int i = 0; i < free.size(); i++) {
      int p = i;
      WeightedSample values =
          new WeightedSample(
              draws.stream().mapToDouble(draw -> draw.values().get(p)).toArray(),
              posterior.weights());
      WeightedSample shares =
          new WeightedSample(
              posterior.places().stream().mapToDouble(z -> Draw.share(z[p])).toArray(),
              posterior.weights());
      parameters.add(
          new Parameter(
              free.get(p).label(),
              free.get(p).low(),
              free.get(p).high(),
              values.mean(),
              values.quantile(0.5),
              values.quantile(0.25),
              values.quantile(0.75),
              values.quantile(0.05),
              values.quantile(0.95),
              middle.get(p),
              shares.sd() / UNIFORM_SD,
              (shares.mean() - 0.5) / UNIFORM_SD,
              shares.below(END),
              1 - shares.below(1 - END)));
    }
    return parameters;
  }

  /** The correlation of ranks of every two parameters. */
  static List<Pair> pairs(Posterior posterior, List<Free> free) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < free.size(); one++) {
      for (int other = one + 1; other < free.size(); other++) {
        pairs.add(
            new Pair(
                free.get(one).label(),
                free.get(other).label(),
                posterior.scores(one).rankCorrelation(posterior.scores(other).values())));
      }
    }
    return pairs;
  }

  /** True if the data have neither narrowed nor moved a parameter. */
  static boolean unmoved(Parameter one) {
    return one.spread() > AS_WIDE && Math.abs(one.shift()) < STILL;
  }

  /** True if much of the posterior lies at the low end of the prior. */
  static boolean piledLow(Parameter one) {
    return one.lowEnd() >= PILED;
  }

  /** True if much of the posterior lies at the high end of the prior. */
  static boolean piledHigh(Parameter one) {
    return one.highEnd() >= PILED;
  }

  /** The pairs of parameters of which the data know a combination better than either. */
  List<Pair> traded() {
    return pairs.stream().filter(pair -> Math.abs(pair.correlation()) > TRADED).toList();
  }
}
