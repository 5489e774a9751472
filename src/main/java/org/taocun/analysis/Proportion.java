package org.taocun.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of trials that succeeded.
 *
 * @param successes 0 to trials; need not be whole where trials have weights
 * @param trials 0 or more
 */
public record Proportion(double successes, int trials) {
  /** Checks that 0 <= successes <= trials. */
  public Proportion {
    if (!(successes >= 0 && successes <= trials)) {
      throw new IllegalArgumentException(successes + " successes in " + trials + " trials");
    }
  }

  /** The share; NaN without trials. */
  public double rate() {
    return trials == 0 ? Double.NaN : successes / trials;
  }

  /**
   * The interval of Clopper and Pearson (1934, "The use of confidence or fiducial limits
   * illustrated in the case of the binomial", Biometrika 26(4), 404-413). It holds the probability
   * of success in at least a share {@code level} of samples; without trials it is [0, 1].
   */
  public Interval exact(double level) {
    double tail = (1 - level) / 2;
    return new Interval(
        successes == 0 ? 0 : quantile(successes, trials - successes + 1, tail),
        successes == trials ? 1 : quantile(successes + 1, trials - successes, 1 - tail));
  }

  private static double quantile(double a, double b, double p) {
    return new BetaDistribution(null, a, b).inverseCumulativeProbability(p);
  }
}
