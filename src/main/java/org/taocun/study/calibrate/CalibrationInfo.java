package org.taocun.study.calibrate;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.jspecify.annotations.Nullable;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Standing;

/**
 * The details in a calibration's run.json.
 *
 * @param scenarioHash of the scenario with its own values, and of its input files
 * @param replications runs at each point
 * @param points number of tried points
 * @param evaluations the largest number of points that the search could ask for; it may ask for one
 *     again
 * @param converged true if the search ended by itself, before it had asked so often; null in
 *     folders of earlier versions
 * @param fresh replications of the best point with luck that the search never saw
 * @param loss of the best point: the sum of squared misses
 * @param standing what is known of the scenario's own numbers
 * @param figures the observed figures, in the order of fit.csv
 * @param logarithmic of each free parameter, in the order of ranges.csv: whether it was searched on
 *     a logarithmic scale
 * @param places of the free parameters in the scenario, in the same order; null in folders of
 *     earlier versions
 */
record CalibrationInfo(
    String scenarioHash,
    long seed,
    int replications,
    int points,
    int evaluations,
    @Nullable Boolean converged,
    int fresh,
    double loss,
    Standing standing,
    List<Figure> figures,
    List<Boolean> logarithmic,
    @Nullable List<Placed> places) {
  CalibrationInfo {
    figures = List.copyOf(figures);
    logarithmic = List.copyOf(logarithmic);
    places = places == null ? null : List.copyOf(places);
  }

  /**
   * The parts of an observed figure's name.
   *
   * @param variable a variable, or a formula, which names place and time itself
   * @param scope "" for the whole run
   * @param when the month or months; "" for a formula
   * @param logarithmic whether logarithms are compared
   * @param sourceZh its source in Chinese; "" for none, null in folders of earlier versions
   */
  record Figure(
      String variable,
      String scope,
      String when,
      int months,
      boolean logarithmic,
      @Nullable String sourceZh) {
    static Figure of(Calibration.Target target) {
      boolean formula = target.isFormula();
      return new Figure(
          target.variable(),
          formula || target.scope().equals("run") ? "" : target.scope(),
          formula ? "" : target.month().toString(),
          formula ? 1 : target.months(),
          target.logarithmic(),
          target.sourceZh());
    }

    /** The number of sd by which one figure exceeds another. */
    double miss(double figure, double observed, double sd) {
      return logarithmic
          ? (FastMath.log1p(figure) - FastMath.log1p(observed)) / sd
          : (figure - observed) / sd;
    }
  }
}
