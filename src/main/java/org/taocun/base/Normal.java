package org.taocun.base;

import org.apache.commons.math3.util.FastMath;

/** The quantile of the standard normal distribution, the same on every processor. */
public final class Normal {
  private Normal() {}

  /**
   * The quantile Φ⁻¹(p), accurate to about 1 part in 10^16 (Wichura 1988, "Algorithm AS 241: the
   * percentage points of the normal distribution", Applied Statistics 37(3), 477-484, PPND16).
   *
   * @param p probability in (0, 1)
   * @throws IllegalArgumentException when p is outside (0, 1)
   */
  public static double quantile(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("p must be in (0, 1), was " + p);
    }
    double q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
      double r = 0.180625 - q * q;
      return q * ratio(CENTRAL_NUMERATOR, CENTRAL_DENOMINATOR, r);
    }
    double r = Math.sqrt(-FastMath.log(q < 0 ? p : 1 - p));
    double x =
        r <= 5
            ? ratio(MIDDLE_NUMERATOR, MIDDLE_DENOMINATOR, r - 1.6)
            : ratio(TAIL_NUMERATOR, TAIL_DENOMINATOR, r - 5);
    return q < 0 ? -x : x;
  }

  private static double ratio(double[] numerator, double[] denominator, double r) {
    return polynomial(numerator, r) / polynomial(denominator, r);
  }

  private static double polynomial(double[] coefficients, double r) {
    double sum = 0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = sum * r + coefficients[i];
    }
    return sum;
  }

  private static final double[] CENTRAL_NUMERATOR = {
    3.3871328727963665, 133.14166789178438, 1971.5909503065513,
    13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227
  };
  private static final double[] CENTRAL_DENOMINATOR = {
    1.0,
    42.31333070160091,
    687.1870074920579,
    5394.196021424751,
    21213.794301586597,
    39307.89580009271,
    28729.085735721943,
    5226.495278852854
  };
  private static final double[] MIDDLE_NUMERATOR = {
    1.4234371107496835, 4.630337846156546, 5.769497221460691,
    3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414
  };
  private static final double[] MIDDLE_DENOMINATOR = {
    1.0,
    2.053191626637759,
    1.6763848301838038,
    0.6897673349851,
    0.14810397642748008,
    0.015198666563616457,
    0.0005475938084995345,
    1.0507500716444169e-09
  };
  private static final double[] TAIL_NUMERATOR = {
    6.657904643501103, 5.463784911164114, 1.7848265399172913,
    0.29656057182850487, 0.026532189526576124, 0.0012426609473880784,
    2.7115555687434876e-05, 2.0103343992922881e-07
  };
  private static final double[] TAIL_DENOMINATOR = {
    1.0,
    0.599832206555888,
    0.1369298809227358,
    0.014875361290850615,
    0.0007868691311456133,
    1.8463183175100548e-05,
    1.421511758316446e-07,
    2.0442631033899397e-15
  };
}
