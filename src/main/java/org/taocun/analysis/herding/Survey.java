package org.taocun.analysis.herding;

import org.apache.commons.math3.util.FastMath;

/**
 * Size of a world and how it was observed.
 *
 * @param villages number of villages
 * @param households mean number of households of a village
 * @param months number of months
 * @param everyMonths months of one observed period
 * @param tiesMissing share of ties that are not reported
 * @param householdsMissing share of households that are not asked
 * @param misreported share of adopters who report another month
 * @param other further settings that vary, as path=value; "" for none
 */
public record Survey(
    int villages,
    double households,
    int months,
    int everyMonths,
    double tiesMissing,
    double householdsMissing,
    double misreported,
    String other) {
  /**
   * The distance from a whole survey of other size: the sum of the absolute differences of
   * logarithms of villages, households, months and months of a period; infinite if this one is not
   * whole.
   */
  double distance(int otherVillages, double otherHouseholds, int otherMonths, int otherInterval) {
    boolean whole =
        tiesMissing == 0 && householdsMissing == 0 && misreported == 0 && other.isEmpty();
    return whole
        ? apart(villages, otherVillages)
            + apart(households, otherHouseholds)
            + apart(months, otherMonths)
            + apart(everyMonths, otherInterval)
        : Double.POSITIVE_INFINITY;
  }

  private static double apart(double one, double other) {
    return Math.abs(FastMath.log(one / other));
  }
}
