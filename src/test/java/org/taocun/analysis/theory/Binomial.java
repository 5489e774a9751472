package org.taocun.analysis.theory;

import org.apache.commons.math3.special.Gamma;

/** Binomial and Poisson probabilities. */
final class Binomial {
  private Binomial() {}

  /** The probabilities P(X = m), m = 0..n, for n trials of probability q. */
  static double[] probabilities(int n, double q) {
    double[] p = new double[n + 1];
    if (q <= 0 || q >= 1) {
      p[q <= 0 ? 0 : n] = 1;
      return p;
    }
    double logQ = StrictMath.log(q);
    double logRest = StrictMath.log1p(-q);
    for (int m = 0; m <= n; m++) {
      p[m] = StrictMath.exp(logChoose(n, m) + m * logQ + (n - m) * logRest);
    }
    return p;
  }

  /**
   * The probabilities P(Y = k), k = 0..last, of a Poisson variable; beyond the last the rest is
   * below 10^-17.
   */
  static double[] poisson(double mean) {
    int last = (int) Math.ceil(mean + 12 * Math.sqrt(mean) + 30);
    double[] p = new double[last + 1];
    p[0] = StrictMath.exp(-mean);
    for (int k = 1; k <= last; k++) {
      p[k] = p[k - 1] * mean / k;
    }
    return p;
  }

  /** The probability P(Y <= k) of a Poisson variable; 0 for negative k. */
  static double poissonAtMost(double mean, int k) {
    double term = StrictMath.exp(-mean);
    double sum = 0;
    for (int j = 0; j <= k; j++) {
      sum += term;
      term *= mean / (j + 1);
    }
    return sum;
  }

  private static double logChoose(int n, int m) {
    return m == 0 || m == n
        ? 0
        : Gamma.logGamma(n + 1.0) - Gamma.logGamma(m + 1.0) - Gamma.logGamma(n - m + 1.0);
  }
}
