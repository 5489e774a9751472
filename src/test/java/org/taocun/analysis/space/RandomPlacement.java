package org.taocun.analysis.space;

import org.apache.commons.math3.special.Beta;

/**
 * Placement by chance alone: n items fall on N units, each on any of them with the same probability
 * and independently. A unit then holds X items, X binomial (n, 1/N), exactly; the units depend on
 * each other, but expected numbers of units are the sums all the same.
 *
 * @param items n, such as Taobao villages
 * @param units N, such as counties
 */
public record RandomPlacement(int items, int units) {
  /** Checks the ranges. */
  public RandomPlacement {
    if (items < 0 || units < 1) {
      throw new IllegalArgumentException(items + " items on " + units + " units");
    }
  }

  /** The expected number of units with at least k items: N P(X ≥ k). */
  public double unitsWithAtLeast(int k) {
    return units * atLeast(items, k);
  }

  /**
   * The expected share of items in units with at least k of them: an item's unit holds it and a
   * binomial number (n − 1, 1/N) of others. NaN without items.
   */
  public double shareInUnitsWithAtLeast(int k) {
    return items == 0 ? Double.NaN : atLeast(items - 1, k - 1);
  }

  /** The probability P(X ≥ k) = I_p(k, n − k + 1), the regularised incomplete beta function. */
  private double atLeast(int n, int k) {
    if (k <= 0) {
      return 1;
    }
    return k > n ? 0 : Beta.regularizedBeta(1.0 / units, k, n - k + 1.0);
  }
}
