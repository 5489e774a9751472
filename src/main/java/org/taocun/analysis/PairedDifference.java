package org.taocun.analysis;

import java.util.Arrays;

/**
 * The difference that a treatment makes, replication by replication with the same random numbers.
 * With d_r = treatment_r − baseline_r, the mean d̄, its standard error s_d/√n and Student's
 * interval d̄ ± t(n − 1)·s_d/√n. A treatment that does nothing gives exactly 0, with the interval
 * from 0 to 0; so does one whose differences are within rounding.
 *
 * @param baselineMean the mean outcome without the treatment, over the pairs
 * @param treatmentMean the mean outcome with it
 * @param mean d̄; NaN without pairs
 * @param standardError s_d/√n; NaN with fewer than two pairs
 * @param interval Student's interval of the level asked for
 * @param n pairs in which both outcomes are defined
 * @param varianceReduction (s_baseline² + s_treatment²)/s_d², the factor by which independent arms
 *     would need more replications for the same interval: 1 is no gain, infinite when all
 *     differences are equal, NaN when nothing varies at all
 */
public record PairedDifference(
    double baselineMean,
    double treatmentMean,
    double mean,
    double standardError,
    Interval interval,
    int n,
    double varianceReduction) {

  /**
   * The difference between two arms.
   *
   * @param baseline the outcome in each replication without the treatment, NaN where not defined
   * @param treatment the outcome in the same replications with it
   * @param level of the interval, in (0, 1)
   * @throws IllegalArgumentException when the arms have different numbers of replications
   */
  public static PairedDifference of(double[] baseline, double[] treatment, double level) {
    if (baseline.length != treatment.length) {
      throw new IllegalArgumentException(
          "pairs need equal arms, were " + baseline.length + " and " + treatment.length);
    }
    int n = 0;
    double[] without = new double[baseline.length];
    double[] with = new double[baseline.length];
    for (int r = 0; r < baseline.length; r++) {
      if (!Double.isNaN(baseline[r]) && !Double.isNaN(treatment[r])) {
        without[n] = baseline[r];
        with[n++] = treatment[r];
      }
    }
    return ofPairs(Arrays.copyOf(without, n), Arrays.copyOf(with, n), level);
  }

  private static PairedDifference ofPairs(double[] baseline, double[] treatment, double level) {
    double[] differences = new double[baseline.length];
    for (int r = 0; r < differences.length; r++) {
      differences[r] = Rounding.difference(treatment[r], baseline[r]);
    }
    Estimate difference = Estimate.ofMean(differences).orZero(largest(differences));
    Estimate without = Estimate.ofMean(baseline);
    Estimate with = Estimate.ofMean(treatment);
    return new PairedDifference(
        without.value(),
        with.value(),
        difference.value(),
        difference.standardError(),
        difference.confidence(level),
        difference.n(),
        (square(without.standardError()) + square(with.standardError()))
            / square(difference.standardError()));
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  private static double square(double value) {
    return value * value;
  }

  /** The same difference with another interval. */
  public PairedDifference with(Interval other) {
    return new PairedDifference(
        baselineMean, treatmentMean, mean, standardError, other, n, varianceReduction);
  }

  /**
   * The same difference with its interval cut to what is possible: outcomes from a to b differ by b
   * − a at most.
   *
   * @param outcomes the values that an outcome can take; an end may be infinite
   */
  public PairedDifference among(Interval outcomes) {
    return among(outcomes, 1);
  }

  /**
   * The same with a part of the largest difference: 1 − 1/L for a mean over one of L levels less
   * the mean over all.
   */
  public PairedDifference among(Interval outcomes, double part) {
    double most = part > 0 ? part * (outcomes.high() - outcomes.low()) : 0;
    return with(interval.within(new Interval(-most, most)));
  }

  /** The difference as a share of the baseline's mean; NaN if that is 0. */
  public double relative() {
    return baselineMean == 0 ? Double.NaN : mean / Math.abs(baselineMean);
  }

  /**
   * The verdict on a claim that the difference lies in a range. It holds if the whole interval lies
   * in the range, fails if no part of it does, and is undecided otherwise and with fewer than two
   * pairs.
   *
   * @param claimed the range, its ends included; an end may be infinite
   */
  public Finding in(Interval claimed) {
    if (Double.isNaN(standardError)) {
      return Finding.UNDECIDED;
    }
    if (interval.low() >= claimed.low() && interval.high() <= claimed.high()) {
      return Finding.HOLDS;
    }
    boolean apart = interval.high() < claimed.low() || interval.low() > claimed.high();
    return apart ? Finding.FAILS : Finding.UNDECIDED;
  }
}
