package org.taocun.analysis;

import java.util.Arrays;
import org.taocun.analysis.space.Gini;

/**
 * How income is spread over households.
 *
 * @param mean mean income
 * @param median the middle income
 * @param poorestFifth mean income of the poorest fifth
 * @param gini Gini coefficient, 0 to 1; a loss counts as no income
 */
public record IncomeDistribution(double mean, double median, double poorestFifth, double gini) {
  /**
   * Mean, median (Hyndman and Fan's definition 7), and with x_(1) ≤ … ≤ x_(n) and f = n/5 the
   * poorest fifth's mean (Σ_{i ≤ ⌊f⌋} x_(i) + (f − ⌊f⌋)·x_(⌊f⌋+1))/f: of a household that lies
   * across the border the part that belongs to the fifth counts. Gini as in {@link Gini#of} of
   * max(0, x), because it is not defined for negative values. Cost O(n log n). NaN of no
   * households.
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
