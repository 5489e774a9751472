package org.taocun.analysis;

import java.util.Arrays;

/**
 * Spread of the differences d_r of replications behind their mean: the median, and the largest of
 * them, which may make most of the mean.
 *
 * @param median of the differences; NaN without any
 * @param largest the replication whose difference is the largest in size, the first of equals; -1
 *     without any
 * @param largestDifference its difference d_k; NaN without any
 * @param largestShare |d_k|/Σ|d_r|: above a half, it outweighs all others together; NaN where
 *     nothing differs
 */
public record DifferenceSpread(
    double median, int largest, double largestDifference, double largestShare) {
  /**
   * Pairs below which the largest difference outweighs the others too often to say anything: of
   * exponential differences it does in n/2^(n−1) of the cases, 75 % with three and 31 % with five.
   */
  public static final int LEAST = 5;

  /**
   * The spread of the differences between two arms.
   *
   * @param baseline the outcome in each replication without the treatment, NaN where not defined
   * @param treatment the outcome in the same replications with it
   */
  public static DifferenceSpread of(double[] baseline, double[] treatment) {
    double[] differences = new double[baseline.length];
    Arrays.setAll(differences, r -> Rounding.difference(treatment[r], baseline[r]));
    int largest = -1;
    double sum = 0;
    for (int r = 0; r < differences.length; r++) {
      double size = Math.abs(differences[r]);
      if (!Double.isNaN(size)) {
        sum += size;
        largest = largest < 0 || size > Math.abs(differences[largest]) ? r : largest;
      }
    }
    double most = largest < 0 ? Double.NaN : differences[largest];
    double share = sum > 0 ? Math.abs(most) / sum : Double.NaN;
    return new DifferenceSpread(Quantiles.of(differences).median(), largest, most, share);
  }

  /** True if one of enough replications outweighs all others together. */
  public boolean hangsOnOne(PairedDifference difference) {
    return difference.n() >= LEAST && difference.mean() != 0 && largestShare > 0.5;
  }

  /** True if mean and median of enough replications have opposite signs. */
  public boolean disagrees(PairedDifference difference) {
    return difference.n() >= LEAST && median * difference.mean() < 0;
  }

  /** The share of the mean that the largest difference makes; above 1 if others make up for it. */
  public double shareOfMean(PairedDifference difference) {
    return largestDifference / (difference.n() * difference.mean());
  }

  /** The mean of the other differences. */
  public double meanWithout(PairedDifference difference) {
    return (difference.n() * difference.mean() - largestDifference) / (difference.n() - 1);
  }
}
