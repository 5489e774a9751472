package org.taocun.analysis.space;

import org.apache.commons.math3.special.Beta;

/**
 * Placement by reinforcement alone, in which units that have items get more (Pólya's urn;
 * Eggenberger and Pólya 1923, Zeitschrift für angewandte Mathematik und Mechanik 3, 279-289), in
 * the limit of many units with a negative binomial number of items X in each:
 *
 * <p>P(X = x) = Γ(x + k)/(Γ(k) x!) (k/(m + k))^k (m/(m + k))^x.
 *
 * @param mean m, items per unit
 * @param dispersion k: the smaller, the stronger the reinforcement; k → ∞ is Poisson
 * @param units N
 */
public record Reinforcement(double mean, double dispersion, int units) {
  private static final double SMALLEST = 1e-9;
  private static final double LARGEST = 1e6;

  /** Checks the ranges. */
  public Reinforcement {
    if (!(mean > 0) || !(dispersion > 0) || units < 1) {
      throw new IllegalArgumentException(
          "mean " + mean + ", dispersion " + dispersion + ", units " + units);
    }
  }

  /**
   * The reinforcement that gives the expected number of units with at least k items and as many
   * items as observed. Of the two solutions that there may be, the stronger reinforcement (the
   * smaller dispersion).
   *
   * @param items observed items
   * @param units N
   * @param k the threshold
   * @param observed units seen with at least k items
   * @throws IllegalArgumentException when no dispersion gives so many
   */
  public static Reinforcement fitted(int items, int units, int k, double observed) {
    double mean = (double) items / units;
    double low = SMALLEST;
    double high = SMALLEST;
    while (new Reinforcement(mean, high, units).unitsWithAtLeast(k) < observed) {
      low = high;
      high *= 1.05;
      if (high > LARGEST) {
        throw new IllegalArgumentException(
            "no dispersion gives " + observed + " units with at least " + k);
      }
    }
    for (int halving = 0; halving < 100; halving++) {
      double middle = (low + high) / 2;
      if (new Reinforcement(mean, middle, units).unitsWithAtLeast(k) < observed) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Reinforcement(mean, high, units);
  }

  /** The expected number of units with at least k items: N P(X ≥ k). */
  public double unitsWithAtLeast(int k) {
    return units * atLeast(k, dispersion);
  }

  /**
   * The expected share of items in units with at least k of them: Σ_{x ≥ k} x P(X = x)/m, which is
   * P(Y ≥ k − 1) for Y negative binomial with dispersion + 1 and the same odds.
   */
  public double shareInUnitsWithAtLeast(int k) {
    return atLeast(k - 1, dispersion + 1);
  }

  /**
   * The probability P(X ≥ x) = I_q(x, k), q = m/(m + dispersion), the regularised incomplete beta
   * function.
   */
  private double atLeast(int x, double k) {
    return x <= 0 ? 1 : Beta.regularizedBeta(mean / (mean + dispersion), x, k);
  }
}
