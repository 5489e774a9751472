package org.taocun.analysis.theory;

import java.util.function.DoubleUnaryOperator;
import org.taocun.base.Ratio;

/**
 * The response of a node to acting neighbours: the probability that it acts, by their number and
 * its degree.
 */
@FunctionalInterface
public interface Response {
  /**
   * The probability F(m/k) that a node acts.
   *
   * @param active m, acting neighbours
   * @param degree k, all neighbours; the share among none is 0
   */
  double probability(int active, int degree);

  /**
   * The response with the same threshold φ for everybody: acts when m >= ⌈φk⌉, compared as whole
   * numbers, so φ = .2 of k = 5 is reached by m = 1 exactly (Watts 2002).
   */
  static Response share(Ratio threshold) {
    return (active, degree) -> {
      long least = threshold.numerator() * Math.max(degree, 1);
      return active * threshold.denominator() >= least ? 1 : 0;
    };
  }

  /**
   * The response of nodes that act from the same number of acting neighbours on (Centola and Macy
   * 2007).
   */
  static Response count(int threshold) {
    return (active, degree) -> active >= threshold ? 1 : 0;
  }

  /** The response with thresholds, as shares, drawn from a distribution function F. */
  static Response drawn(DoubleUnaryOperator distribution) {
    return (active, degree) ->
        distribution.applyAsDouble(degree == 0 ? 0 : (double) active / degree);
  }
}
