package org.taocun.study.calibrate;

import java.util.List;

/**
 * A point of a parameter space that a calibration has tried.
 *
 * @param values the free parameters
 * @param outcomes the mean over replications of each target's figure, fitted and held out
 * @param loss Σ ((mean − observed)/sd)² over the fitted targets; {@link #WORST} if one is not
 *     defined
 */
record Trial(List<Double> values, List<Double> outcomes, double loss) {
  /** The loss if a fitted figure is not defined. */
  static final double WORST = 1e9;

  Trial {
    values = List.copyOf(values);
    outcomes = List.copyOf(outcomes);
  }
}
