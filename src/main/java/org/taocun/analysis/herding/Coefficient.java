package org.taocun.analysis.herding;

import org.taocun.analysis.Interval;

/**
 * An estimated coefficient.
 *
 * @param name of the covariate
 * @param value the estimate
 * @param error its standard error, from the information matrix
 * @param clusteredError its standard error with cases clustered by group; NaN with fewer than two
 *     groups
 */
public record Coefficient(String name, double value, double error, double clusteredError) {
  private static final double Z = 1.959963984540054;

  /** The two-sided p-value of Wald's test that it is 0. */
  public double p() {
    return NormalCurve.twoSided(value / error);
  }

  /** Its 95 % interval. */
  public Interval interval() {
    return new Interval(value - Z * error, value + Z * error);
  }
}
