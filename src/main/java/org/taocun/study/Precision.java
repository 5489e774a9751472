package org.taocun.study;

import org.taocun.analysis.TwoStage;
import org.taocun.base.ScenarioException;

/**
 * The precision with which a figure is to be known.
 *
 * @param width half the width of the interval
 * @param atMost how many replications may be run
 */
public record Precision(String figure, double width, int atMost) {
  /** How many replications tell how many it takes. */
  public static final int PILOT = 20;

  /** The rule that finds the number of replications. */
  public TwoStage rule(double level) {
    return new TwoStage(PILOT, width, level);
  }

  /**
   * Checks that so many replications may be run.
   *
   * @param advice what the user can do, before a larger {@code --at-most}
   * @throws ScenarioException when they are too many
   */
  public int allowed(long needed, String advice) {
    if (needed > atMost) {
      throw new ScenarioException(
          "--precision %s=%s takes %d replications, --at-most allows %d; %s --at-most %d"
              .formatted(figure, width, needed, atMost, advice, needed));
    }
    return (int) needed;
  }

  /** The figure depends on what happens in a run, so that only runs show whether it is there. */
  public ScenarioException undefinedIn(String where) {
    return new ScenarioException(
        "--precision: %s is not defined in %s, so that nothing tells how many it takes; whether"
                .formatted(figure, where)
            + " it is shows only in runs: name a figure that always is, such as finalShare");
  }
}
