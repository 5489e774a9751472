package org.taocun.analysis;

import org.taocun.base.Say;

/**
 * A simulated figure compared with an observed one.
 *
 * @param simulated the mean over the replications in which it is defined; NaN for none
 * @param interval its interval by the rule that was applied: of replications or of the mean
 * @param n replications in which it is defined
 * @param finding the verdict
 * @param note the reason why it could not be judged, or nothing
 */
public record Judgement(double simulated, Interval interval, int n, Finding finding, String note) {
  /** The confidence level of every interval. */
  public static final double LEVEL = 0.95;

  /** The judgement of a figure that was not simulated. */
  public static Judgement notRun(String why) {
    return new Judgement(Double.NaN, new Interval(Double.NaN, Double.NaN), 0, Finding.NOT_RUN, why);
  }

  /**
   * The rule that histories such as the observed one occur: the interval from the 2.5 % to the 97.5
   * % quantile of the replications and the observed range have a point in common. Never undecided.
   *
   * @param outcomes the figure in each replication, NaN where it is not defined
   * @param observed the observed figure, or a range that holds it
   */
  public static Judgement inReplications(double[] outcomes, Interval observed) {
    Quantiles quantiles = Quantiles.of(outcomes);
    Interval spread =
        new Interval(quantiles.at((1 - LEVEL) / 2), quantiles.at(1 - (1 - LEVEL) / 2));
    boolean meet = spread.low() <= observed.high() && spread.high() >= observed.low();
    return of(outcomes, spread, meet ? Finding.HOLDS : Finding.FAILS);
  }

  /**
   * The rule that the mean is of the observed size: between the observed figure divided and
   * multiplied by a factor. The interval is that of the mean; if it reaches over a bound, the
   * verdict is undecided.
   *
   * @param factor 1 or more
   * @param possible the values that the outcome can take
   */
  public static Judgement withinFactor(
      double[] outcomes, Interval observed, double factor, Interval possible) {
    if (!(factor >= 1)) {
      throw new IllegalArgumentException("a factor is at least 1, was " + factor);
    }
    return meanIn(
        outcomes, new Interval(observed.low() / factor, observed.high() * factor), possible);
  }

  /**
   * The rule that the mean lies in the observed range. It holds if the whole 95 % interval of the
   * mean (Student's t) lies in the range, fails if no part of it does, and is undecided otherwise.
   *
   * @param observed the range; an end may be infinite, so that a sign is a range
   * @param possible the values that the outcome can take, to which the interval is cut
   */
  public static Judgement meanIn(double[] outcomes, Interval observed, Interval possible) {
    Interval mean = Estimate.ofDefined(outcomes).confidence(LEVEL).within(possible);
    if (mean.low() >= observed.low() && mean.high() <= observed.high()) {
      return of(outcomes, mean, Finding.HOLDS);
    }
    boolean apart = mean.high() < observed.low() || mean.low() > observed.high();
    return of(outcomes, mean, apart ? Finding.FAILS : Finding.UNDECIDED);
  }

  private static Judgement of(double[] outcomes, Interval interval, Finding finding) {
    Estimate mean = Estimate.ofDefined(outcomes);
    int n = mean.n();
    String note = Say.of("defined in {0} of {1} {1|replication|replications}", n, outcomes.length);
    return n < 2
        ? new Judgement(mean.value(), interval, n, Finding.UNDECIDED, note)
        : new Judgement(mean.value(), interval, n, finding, n == outcomes.length ? "" : note);
  }
}
