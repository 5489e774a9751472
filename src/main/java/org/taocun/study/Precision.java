package org.taocun.study;

import org.taocun.analysis.TwoStage;
import org.taocun.base.ScenarioException;

/**
 * The precision with which a figure is to be known.
 *
 * @param width half the width of the interval
 */
public record Precision(String figure, double width) {
  /** How many replications tell how many it takes. */
  public static final int PILOT = 20;

  /** The rule that finds the number of replications. */
  public TwoStage rule(double level) {
    return new TwoStage(PILOT, width, level);
  }

  /** The figure depends on what happens in a run, so that only runs show whether it is there. */
  public ScenarioException undefinedIn(String where) {
    return new ScenarioException(
        "--precision: %s is not defined in %s, so that nothing tells how many it takes; whether"
                .formatted(figure, where)
            + " it is shows only in runs: name a figure that always is, such as finalShare");
  }
}
