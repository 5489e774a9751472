package org.taocun.analysis.theory;

import java.util.function.DoubleUnaryOperator;
import org.taocun.base.Ratio;

/** The probability that a node of a given degree acts when so many of its neighbours act. */
@FunctionalInterface
public interface Response {
  /**
   * F(m/k).
   *
   * @param active m, acting neighbours
   * @param degree k, all neighbours; the share among none is 0
   */
  double probability(int active, int degree);

  /**
   * Everybody has the same threshold φ: acts when m >= ⌈φk⌉, compared as whole numbers, so φ = .2
   * of k = 5 is reached by m = 1 exactly (Watts 2002).
   */
  static Response share(Ratio threshold) {
    return (active, degree) -> {
      long least = threshold.numerator() * Math.max(degree, 1);
      return active * threshold.denominator() >= least ? 1 : 0;
    };
  }

  /** Everybody acts from the same number of acting neighbours on (Centola and Macy 2007). */
  static Response count(int threshold) {
    return (active, degree) -> active >= threshold ? 1 : 0;
  }

  /** Thresholds, as shares, are drawn with a distribution function F. */
  static Response drawn(DoubleUnaryOperator distribution) {
    return (active, degree) ->
        distribution.applyAsDouble(degree == 0 ? 0 : (double) active / degree);
  }
}
