package org.taocun.analysis.space;

import org.apache.commons.math3.util.FastMath;

/**
 * The Theil index: the mean of x/μ·ln(x/μ) over units with x each and mean μ. It is 0 if all have
 * the same, ln n if one of n has everything. Where units belong to groups it is the sum of the
 * index {@linkplain #between between} groups and of the groups' own indices, each weighed by what
 * the group has (Theil 1967, Economics and Information Theory, chapter 4).
 */
public final class Theil {
  private Theil() {}

  /**
   * The index T = Σ_i x_i/(nμ)·ln(x_i/μ), with 0·ln 0 = 0. NaN without units or if all are 0.
   *
   * @param values one per unit, 0 or more
   * @throws IllegalArgumentException for a negative value or NaN
   */
  public static double of(double[] values) {
    double sum = 0;
    for (double value : values) {
      check(value);
      sum += value;
    }
    double index = 0;
    for (double value : values) {
      index += term(value / sum, 1.0 / values.length);
    }
    return sum > 0 ? Math.max(0, index) : Double.NaN;
  }

  /**
   * The index between groups, as if everybody in a group had the group's mean: T = Σ_g s_g
   * ln(s_g/p_g) with s_g and p_g the group's shares of all that is had and of all people. NaN if
   * nobody has anything.
   *
   * @param people size of each group, 0 or more
   * @param totals total of each group, 0 or more, 0 for empty groups
   * @throws IllegalArgumentException for negative values, NaN, or arrays of different length
   */
  public static double between(double[] people, double[] totals) {
    if (people.length != totals.length) {
      throw new IllegalArgumentException(
          people.length + " groups and " + totals.length + " totals");
    }
    double allPeople = 0;
    double all = 0;
    for (int g = 0; g < people.length; g++) {
      check(people[g]);
      check(totals[g]);
      allPeople += people[g];
      all += totals[g];
    }
    double index = 0;
    for (int g = 0; g < people.length; g++) {
      index += term(totals[g] / all, people[g] / allPeople);
    }
    return all > 0 ? Math.max(0, index) : Double.NaN;
  }

  private static double term(double share, double ofPeople) {
    return share > 0 ? share * FastMath.log(share / ofPeople) : 0;
  }

  private static void check(double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("must be >= 0, was " + value);
    }
  }
}
