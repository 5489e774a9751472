package org.taocun.analysis.theory;

import java.util.function.DoubleUnaryOperator;

/** Fixed points of increasing maps by plain iteration. */
final class FixedPoint {
  private static final double STEP = 4e-15;
  private static final int LIMIT = 50_000_000;

  private FixedPoint() {}

  /**
   * The first fixed point of an increasing map that iteration meets from a start: the smallest one
   * above the start if the map lies above the diagonal there.
   *
   * @throws ArithmeticException when it has not settled to 4·10^-15 after 5·10^7 steps
   */
  static double from(double start, DoubleUnaryOperator map) {
    double x = start;
    for (int i = 0; i < LIMIT; i++) {
      double next = map.applyAsDouble(x);
      if (Math.abs(next - x) <= STEP * Math.max(Math.abs(next), 1e-3)) {
        return next;
      }
      x = next;
    }
    throw new ArithmeticException("no fixed point found from " + start);
  }

  /** The point between two others at which a continuous function changes its sign, by bisection. */
  static double root(double low, double high, DoubleUnaryOperator function) {
    double a = low;
    double b = high;
    boolean positive = function.applyAsDouble(a) > 0;
    for (int i = 0; i < 200; i++) {
      double middle = (a + b) / 2;
      if (function.applyAsDouble(middle) > 0 == positive) {
        a = middle;
      } else {
        b = middle;
      }
    }
    return (a + b) / 2;
  }

  /**
   * The point between two others at which a function with a single peak is largest, by golden
   * section.
   */
  static double peak(double low, double high, DoubleUnaryOperator function) {
    double golden = (Math.sqrt(5) - 1) / 2;
    double a = low;
    double b = high;
    for (int i = 0; i < 200; i++) {
      double left = b - golden * (b - a);
      double right = a + golden * (b - a);
      if (function.applyAsDouble(left) < function.applyAsDouble(right)) {
        a = left;
      } else {
        b = right;
      }
    }
    return (a + b) / 2;
  }
}
