package org.taocun.study.calibrate;

import java.util.List;
import org.taocun.analysis.posterior.Population;
import org.taocun.analysis.posterior.Posterior;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Standing;

/**
 * The details in the run.json of a posterior.
 *
 * @param scenarioHash of the scenario with its own values, and of its input files
 * @param replications runs at each point
 * @param evaluations the largest number of points that was allowed
 * @param fresh draws from the posterior that were run with luck that the search never saw
 * @param settings of approximate Bayesian computation
 * @param stop the reason for going no further
 * @param adjustment whether places were adjusted
 * @param effective the number of independent draws that those of posterior.csv are worth
 * @param standing what is known of the scenario's own numbers
 * @param figures the observed figures, in the order of fit.csv
 * @param free the free parameters, in the order of parameters.csv
 */
record PosteriorInfo(
    String scenarioHash,
    long seed,
    int replications,
    int evaluations,
    int fresh,
    Calibration.Abc settings,
    Population.Stop stop,
    Posterior.Adjustment adjustment,
    double effective,
    Standing standing,
    List<CalibrationInfo.Figure> figures,
    List<Calibration.Free> free) {
  PosteriorInfo {
    figures = List.copyOf(figures);
    free = List.copyOf(free);
  }
}
