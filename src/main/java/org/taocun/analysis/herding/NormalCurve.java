package org.taocun.analysis.herding;

import org.taocun.base.Logistic;

/** The standard normal curve: density and cumulative probability. */
public final class NormalCurve {
  private static final double ROOT_2_PI = 2.5066282746310007;
  private static final double[] NUMERATOR = {
    220.206867912376,
    221.213596169931,
    112.079291497871,
    33.912866078383,
    6.37396220353165,
    .700383064443688,
    .0352624965998911
  };
  private static final double[] DENOMINATOR = {
    440.413735824752,
    793.826512519948,
    637.333633378831,
    296.564248779674,
    86.7807322029461,
    16.064177579207,
    1.75566716318264,
    .0883883476483184
  };

  private NormalCurve() {}

  static double density(double x) {
    return Logistic.exp(-x * x / 2) / ROOT_2_PI;
  }

  /**
   * Φ(x), to a relative error of about 10^-14 in the lower tail (Hart's rational approximation in
   * the form of West 2005, Better approximations to cumulative normal functions, Wilmott, 70-76).
   */
  public static double cumulative(double x) {
    double z = Math.abs(x);
    double tail = z > 37 ? 0 : Logistic.exp(-z * z / 2) * ratio(z);
    return x > 0 ? 1 - tail : tail;
  }

  private static double ratio(double z) {
    if (z < 7.07106781186547) {
      return polynomial(NUMERATOR, z) / polynomial(DENOMINATOR, z);
    }
    double fraction = z + .65;
    for (int k = 4; k >= 1; k--) {
      fraction = z + k / fraction;
    }
    return 1 / (fraction * ROOT_2_PI);
  }

  private static double polynomial(double[] coefficients, double z) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * z + coefficients[i];
    }
    return sum;
  }

  /** The two-sided p-value of a standard normal number; NaN for NaN. */
  static double twoSided(double z) {
    return Double.isNaN(z) ? Double.NaN : 2 * cumulative(-Math.abs(z));
  }
}
