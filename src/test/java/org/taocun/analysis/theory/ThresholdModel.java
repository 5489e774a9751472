package org.taocun.analysis.theory;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Thresholds under complete mixing (Granovetter 1978, "Threshold models of collective behavior",
 * American Journal of Sociology 83(6), 1420-1443): everybody acts as soon as the number of those
 * who act reaches his or her own threshold.
 */
public final class ThresholdModel {
  private ThresholdModel() {}

  /**
   * The number of people who act in the end in a finite population: a(t+1) = #{i : θ_i <= a(t)},
   * a(0) = 0, until it stays the same (Granovetter 1978, 1424-1425). Cost O(n) a step, at most n
   * steps.
   *
   * @param thresholds numbers of acting people that suffice
   */
  public static int finalCount(double[] thresholds) {
    int acting = 0;
    while (true) {
      int next = 0;
      for (double threshold : thresholds) {
        if (threshold <= acting) {
          next++;
        }
      }
      if (next == acting) {
        return acting;
      }
      acting = next;
    }
  }

  /**
   * The final share in an infinite population: the least fixed point r = F(r) reached from 0
   * (Granovetter 1978, 1426-1427).
   *
   * @param distribution F, the share of people whose threshold (a share) is at most r
   */
  public static double finalShare(DoubleUnaryOperator distribution) {
    return FixedPoint.from(0, distribution);
  }

  /**
   * The final share with normal thresholds: r = Φ((r − mean)/sd) from 0 (Granovetter 1978,
   * 1427-1428, where mean = 25 %). The population is infinite and thresholds below 0 act at once.
   *
   * @param mean mean threshold, a share
   * @param sd its standard deviation, a share, > 0
   */
  public static double finalShareNormal(double mean, double sd) {
    return finalShare(normal(mean, sd));
  }

  /**
   * The standard deviation at which the low equilibrium of normal thresholds vanishes: the curve
   * touches the diagonal, r = Φ(z) and φ(z)/sd = 1 with z = (r − mean)/sd on the lower branch
   * (Granovetter 1978, 1428: about 12.2 % at mean 25 %).
   *
   * @param mean mean threshold, a share in (0, 1/2)
   */
  public static double criticalSpread(double mean) {
    if (!(mean > 0 && mean < 0.5)) {
      throw new IllegalArgumentException("mean must be in (0, 0.5), was " + mean);
    }
    NormalDistribution standard = new NormalDistribution(null, 0, 1);
    double z =
        FixedPoint.root(
            -30, 0, x -> standard.cumulativeProbability(x) - standard.density(x) * x - mean);
    return standard.density(z);
  }

  /**
   * The probability of each final number 0..n when n people draw their thresholds independently.
   *
   * <p>The final number is the first level j at which exactly j thresholds are at most j. Level by
   * level, of the n − c people above level j a binomial number have thresholds in (j, j+1], with
   * probability (F(j+1) − F(j))/(1 − F(j)) each: an exact forward chain of positive terms. Cost
   * O(n³).
   *
   * @param n number of people
   * @param distribution F(j): probability that a threshold, counted in people, is at most j
   */
  public static double[] finalCountProbabilities(int n, DoubleUnaryOperator distribution) {
    double[] absorbed = new double[n + 1];
    double[] counts = Binomial.probabilities(n, distribution.applyAsDouble(0));
    for (int level = 0; level < n; level++) {
      absorbed[level] = counts[level];
      counts[level] = 0;
      double here = distribution.applyAsDouble(level);
      double share = here >= 1 ? 1 : (distribution.applyAsDouble(level + 1) - here) / (1 - here);
      counts = spread(counts, level, share);
    }
    absorbed[n] = counts[n];
    return absorbed;
  }

  private static double[] spread(double[] counts, int level, double share) {
    int n = counts.length - 1;
    double[] next = new double[n + 1];
    for (int c = level + 1; c <= n; c++) {
      if (counts[c] > 0) {
        double[] more = Binomial.probabilities(n - c, share);
        for (int k = 0; k < more.length; k++) {
          next[c + k] += counts[c] * more[k];
        }
      }
    }
    return next;
  }

  /** The distribution function of a normal distribution. */
  public static DoubleUnaryOperator normal(double mean, double sd) {
    return new NormalDistribution(null, mean, sd)::cumulativeProbability;
  }
}
