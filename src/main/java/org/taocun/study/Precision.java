package org.taocun.study;

import org.taocun.analysis.TwoStage;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The wanted precision of a figure.
 *
 * @param width half the width of the interval
 * @param atMost the largest allowed number of replications
 */
public record Precision(String figure, double width, int atMost) {
  /** The number of replications from which the needed number is estimated. */
  public static final int PILOT = 20;

  /** The rule that determines the number of replications. */
  public TwoStage rule(double level) {
    return new TwoStage(PILOT, width, level);
  }

  /**
   * Checks that the needed number of replications is allowed.
   *
   * @param advice the user's alternatives to a larger {@code --at-most}
   * @throws ScenarioException if it is too large
   */
  public int allowed(long needed, String advice) {
    if (needed > atMost) {
      throw new ScenarioException(
          Say.of(
              "--precision {0}={1} takes {2} replications, --at-most allows {3}; {4} --at-most {5}",
              figure, width, needed, atMost, advice, needed));
    }
    return (int) needed;
  }

  /** The refusal of a figure that is not defined in the runs of a scenario. */
  public ScenarioException undefinedIn(String where) {
    return new ScenarioException(
        Say.of(
            "--precision: {0} is not defined in {1}, so the number of replications cannot be"
                + " determined; name a figure that is always defined, such as finalShare",
            figure, where));
  }
}
