package org.taocun.analysis.space;

import java.util.Arrays;

/**
 * The Gini coefficient: half the mean absolute difference between two units, divided by the mean.
 * It is 0 if all have the same, (n − 1)/n if one of n has everything (Gini 1912; Sen 1973, On
 * Economic Inequality, chapter 2). Units that have nothing count: leaving them out lowers it.
 */
public final class Gini {
  private Gini() {}

  /**
   * The coefficient G = Σ_i (2i − n − 1) x_(i)/(n Σx), x_(1) ≤ … ≤ x_(n). NaN without units or if
   * all are 0. Cost O(n log n).
   *
   * @param values one per unit, 0 or more
   * @throws IllegalArgumentException for a negative value or NaN
   */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      check(sorted[i]);
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
      sum += sorted[i];
    }
    return sum > 0 ? weighted / (sorted.length * sum) : Double.NaN;
  }

  /**
   * The coefficient of grouped data, as if everybody in a group had the group's mean: G = 1 − Σ_k
   * (X_k − X_{k−1})(Y_k + Y_{k−1}) over the groups in order of their means, with X and Y the
   * cumulative shares of people and of their possessions (the trapezoid rule under the Lorenz
   * curve). Differences within groups are left out, so it is a lower bound. NaN if nobody has
   * anything.
   *
   * @param people size of each group, 0 or more
   * @param totals total of each group, 0 or more, 0 for empty groups
   * @throws IllegalArgumentException for negative values, NaN, or arrays of different length
   */
  public static double grouped(double[] people, double[] totals) {
    if (people.length != totals.length) {
      throw new IllegalArgumentException(
          people.length + " groups and " + totals.length + " totals");
    }
    Integer[] order = new Integer[people.length];
    double allPeople = 0;
    double all = 0;
    for (int i = 0; i < order.length; i++) {
      check(people[i]);
      check(totals[i]);
      order[i] = i;
      allPeople += people[i];
      all += totals[i];
    }
    if (!(all > 0 && allPeople > 0)) {
      return Double.NaN;
    }
    // a/p < b/q as a·q < b·p, so that empty groups need no division.
    Arrays.sort(order, (a, b) -> Double.compare(totals[a] * people[b], totals[b] * people[a]));
    double below = 0;
    double twiceArea = 0;
    for (int group : order) {
      double above = below + totals[group];
      twiceArea += people[group] * (above + below);
      below = above;
    }
    return 1 - twiceArea / (allPeople * all);
  }

  private static void check(double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("must be >= 0, was " + value);
    }
  }
}
