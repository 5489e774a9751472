package org.taocun.analysis;

import java.util.Arrays;
import org.taocun.analysis.space.Gini;

/**
 * The distribution of income over households.
 *
 * @param mean mean income
 * @param median median income
 * @param poorestFifth mean income of the poorest fifth
 * @param gini Gini coefficient, 0 to 1; losses count as 0
 */
public record IncomeDistribution(double mean, double median, double poorestFifth, double gini) {
  /**
   * The distribution of some incomes: mean, median (Hyndman and Fan's definition 7), and with x_(1)
   * ≤ … ≤ x_(n) and f = n/5 the poorest fifth's mean (Σ_{i ≤ ⌊f⌋} x_(i) + (f − ⌊f⌋)·x_(⌊f⌋+1))/f,
   * in which a household across the border counts with the part that belongs to the fifth. Gini as
   * in {@link Gini#of} of max(0, x), because it is not defined for negative values. NaN without
   * households. Cost O(n log n).
   *
   * @param incomes one per household, any unit, losses below 0
   */
  public static IncomeDistribution of(double[] incomes) {
    double[] sorted = incomes.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double income : sorted) {
      sum += income;
    }
    double gini = Gini.of(Arrays.stream(sorted).map(x -> Math.max(0, x)).toArray());
    return new IncomeDistribution(
        sum / sorted.length, Quantiles.of(sorted).median(), poorestFifth(sorted), gini);
  }

  private static double poorestFifth(double[] sorted) {
    int whole = sorted.length / 5;
    double sum = 0;
    for (int i = 0; i < whole; i++) {
      sum += sorted[i];
    }
    double rest = sorted.length / 5.0 - whole;
    if (rest > 0) {
      sum += rest * sorted[whole];
    }
    return sum / (sorted.length / 5.0);
  }
}
