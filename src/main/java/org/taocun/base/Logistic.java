package org.taocun.base;

/**
 * The logistic function in our own arithmetic, so that a run gives the same bytes on every
 * processor and JVM at a fraction of the cost of a library's exponential.
 */
public final class Logistic {
  private static final double LOG2_E = 1.4426950408889634;
  private static final double LN2_HIGH = 0.6931471803691238;
  private static final double LN2_LOW = 1.9082149292705877e-10;

  private static final int CELLS = 16;
  private static final int REACH = 40;

  /** A bound above the relative error of a value. */
  private static final double SLACK = 1e-12;

  /** Bounds of the curve on each of the cells of width 1/16 from −40 to 40. */
  private static final double[] LOW = corners(0, 1 - SLACK);

  private static final double[] HIGH = corners(1, 1 + SLACK);

  private Logistic() {}

  private static double[] corners(int side, double factor) {
    double[] corners = new double[2 * REACH * CELLS + 1];
    for (int c = 0; c < corners.length; c++) {
      corners[c] = factor * of((double) (c + side) / CELLS - REACH);
    }
    return corners;
  }

  /**
   * True if {@code of(x) > u}. The answer mostly comes from a table: the curve rises, so u often
   * lies clearly below or above all its values in the cell of x. The answer is always that of
   * {@code of(x)}.
   *
   * @param x any number
   * @param u the number to compare with
   */
  public static boolean exceeds(double x, double u) {
    if (x > -REACH && x < REACH) {
      int cell = (int) ((x + REACH) * CELLS);
      if (u < LOW[cell]) {
        return true;
      }
      if (u > HIGH[cell]) {
        return false;
      }
    }
    return of(x) > u;
  }

  /**
   * An upper bound, from the table, of {@code of(y)} for all y up to x: at most 1/15 above {@code
   * of(x)}, and 1 beyond the table.
   */
  public static double notBelow(double x) {
    return x < REACH ? Math.min(1, HIGH[x > -REACH ? (int) ((x + REACH) * CELLS) : 0]) : 1;
  }

  /**
   * 1/(1 + e^(−x)), with a relative error below 10^-14.
   *
   * @param x any number; infinities give 0 and 1, NaN gives NaN
   */
  public static double of(double x) {
    return 1 / (1 + exp(-x));
  }

  /**
   * e^x with a relative error below 10^-14: x = k ln 2 + r with |r| <= ln 2 / 2, e^r by its Taylor
   * polynomial of degree 11. Below −708 the result is 0, above 709 infinite.
   */
  public static double exp(double x) {
    if (!(x >= -708)) {
      return x < -708 ? 0 : Double.NaN;
    }
    if (x > 709) {
      return Double.POSITIVE_INFINITY;
    }
    double k = Math.floor(x * LOG2_E + 0.5);
    double r = (x - k * LN2_HIGH) - k * LN2_LOW;
    double p = 1.0 / 39916800;
    p = p * r + 1.0 / 3628800;
    p = p * r + 1.0 / 362880;
    p = p * r + 1.0 / 40320;
    p = p * r + 1.0 / 5040;
    p = p * r + 1.0 / 720;
    p = p * r + 1.0 / 120;
    p = p * r + 1.0 / 24;
    p = p * r + 1.0 / 6;
    p = p * r + 0.5;
    p = p * r + 1;
    p = p * r + 1;
    return p * Double.longBitsToDouble(((long) k + 1023) << 52);
  }
}
