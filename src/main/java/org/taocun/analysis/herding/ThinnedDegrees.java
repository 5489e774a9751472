package org.taocun.analysis.herding;

import java.util.Arrays;
import org.apache.commons.math3.special.Gamma;
import org.apache.commons.math3.util.FastMath;

/**
 * Numbers of ties behind observed ones, each tie being observed with a known probability: the
 * distribution of the true numbers by maximum likelihood without any form given to it (Laird 1978,
 * "Nonparametric maximum likelihood estimation of a mixing distribution", Journal of the American
 * Statistical Association 73, 805-811), found by the EM algorithm, and from it the chance of each
 * true number for each observed one.
 */
final class ThinnedDegrees {
  private static final int ROUNDS = 500;

  /** Standard deviations of the binomial beyond which a true number is left out. */
  private static final double REACH = 7;

  private final double share;
  private final double[][] chance;

  /**
   * The estimate. Cost O(500 · different observed numbers · true numbers within reach).
   *
   * @param observed number of observed ties of each person
   * @param share the probability with which a tie is observed
   * @param most the largest true number, such as people less one
   */
  ThinnedDegrees(int[] observed, double share, int most) {
    this.share = share;
    int largest = Arrays.stream(observed).max().orElse(0);
    long[] people = new long[largest + 1];
    for (int k : observed) {
      people[k]++;
    }
    chance = new double[largest + 1][];
    double[] distribution = new double[end(largest, most) + 1];
    Arrays.fill(distribution, 1.0 / distribution.length);
    for (int k = 0; k <= largest; k++) {
      chance[k] = people[k] == 0 ? new double[0] : likelihood(k, end(k, most));
    }
    estimate(people, distribution, observed.length);
  }

  private int end(int k, int most) {
    double spread = REACH * Math.sqrt((k + 1.0) * (1 - share)) / share;
    double reach = k / share + spread + REACH * REACH * (1 - share) / share;
    return share == 1 ? k : (int) Math.max(k, Math.min(most, Math.ceil(reach)));
  }

  /** The chance of k observed ties for each true number from k on. */
  private double[] likelihood(int k, int end) {
    double[] likelihood = new double[end - k + 1];
    for (int d = k; d <= end; d++) {
      double log =
          Gamma.logGamma(d + 1.0)
              - Gamma.logGamma(k + 1.0)
              - Gamma.logGamma(d - k + 1.0)
              + k * FastMath.log(share)
              + (d == k ? 0 : (d - k) * FastMath.log1p(-share));
      likelihood[d - k] = FastMath.exp(log);
    }
    return likelihood;
  }

  private void estimate(long[] people, double[] distribution, int all) {
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[distribution.length];
      for (int k = 0; k < chance.length; k++) {
        double sum = weighted(k, distribution);
        for (int e = 0; e < chance[k].length; e++) {
          next[k + e] += people[k] * distribution[k + e] * chance[k][e] / sum / all;
        }
      }
      System.arraycopy(next, 0, distribution, 0, next.length);
    }
    for (int k = 0; k < chance.length; k++) {
      double sum = weighted(k, distribution);
      for (int e = 0; e < chance[k].length; e++) {
        chance[k][e] *= distribution[k + e] / sum;
      }
    }
  }

  private double weighted(int k, double[] distribution) {
    double sum = 0;
    for (int e = 0; e < chance[k].length; e++) {
      sum += distribution[k + e] * chance[k][e];
    }
    return sum;
  }

  /**
   * A number of ties that were not observed.
   *
   * @param observed the number that was, of some person of the data
   * @param luck uniform in [0, 1)
   * @param room the largest number that can be missing
   */
  int missing(int observed, double luck, int room) {
    double[] chances = chance[observed];
    double possible = 0;
    for (int e = 0; e < chances.length && e <= room; e++) {
      possible += chances[e];
    }
    double left = luck * possible;
    int last = 0;
    for (int e = 0; e < chances.length && e <= room; e++) {
      left -= chances[e];
      if (chances[e] > 0) {
        last = e;
      }
      if (left < 0) {
        return e;
      }
    }
    return last;
  }

  /** The mean number of ties that were not observed, of a person with so many observed. */
  double meanMissing(int observed) {
    double sum = 0;
    for (int e = 0; e < chance[observed].length; e++) {
      sum += e * chance[observed][e];
    }
    return sum;
  }
}
