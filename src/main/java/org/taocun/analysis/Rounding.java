package org.taocun.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The limits of computed numbers: what is equal but for rounding is equal. Sums of a few thousand
 * doubles agree to some twelve digits however they are ordered; a difference in later digits says
 * nothing.
 */
public final class Rounding {
  /** The largest relative error that sums of many numbers have. */
  public static final double RELATIVE = 1e-12;

  private Rounding() {}

  /** The difference a − b; 0 where it is within rounding. */
  public static double difference(double a, double b) {
    return same(a, b) ? 0 : a - b;
  }

  /** True if two numbers are equal but for rounding; NaN equals nothing. */
  public static boolean same(double a, double b) {
    double apart = Math.abs(a - b);
    double size = Math.max(Math.abs(a), Math.abs(b));
    return a == b || (apart <= RELATIVE * size && size < Double.POSITIVE_INFINITY);
  }

  /** True if a is larger than b by more than rounding. */
  public static boolean more(double a, double b) {
    return a > b && !same(a, b);
  }

  /**
   * Values of which those that are equal but for their errors have become the same number, the
   * smallest of them. From the smallest value on, all that lie within its error and their own join
   * it; the next value begins the next group.
   *
   * @param values in any order; NaN stays NaN
   * @param errors the largest error of each value, at least 0
   */
  public static double[] joined(double[] values, double[] errors) {
    double[] joined = values.clone();
    int[] order =
        IntStream.range(0, values.length)
            .filter(i -> !Double.isNaN(values[i]))
            .boxed()
            .sorted((i, j) -> Double.compare(values[i], values[j]))
            .mapToInt(Integer::intValue)
            .toArray();
    int first = 0;
    for (int place = 1; place < order.length; place++) {
      int i = order[place];
      int least = order[first];
      double apart = values[i] - values[least];
      if (apart <= errors[i] + errors[least] || same(values[i], values[least])) {
        joined[i] = values[least];
      } else {
        first = place;
      }
    }
    return joined;
  }

  /**
   * True if all of some values are equal but for rounding; values that are not defined (NaN) do not
   * count.
   */
  public static boolean alike(double[] values) {
    double[] defined = Estimate.defined(values);
    double low = Arrays.stream(defined).min().orElse(0);
    double high = Arrays.stream(defined).max().orElse(0);
    return same(low, high);
  }
}
