package org.taocun.analysis;

import java.util.Arrays;

/**
 * Fifths of households by what they can earn outside e-commerce: groups that no treatment changes,
 * unlike fifths by the income that came out.
 */
public final class EarningFifths {
  /** The number of groups. */
  public static final int COUNT = 5;

  private EarningFifths() {}

  /**
   * The fifth of every household: ⌊5 r/n⌋ with r its rank from 0 by earning factor, ties in the
   * order of the households. O(n log n).
   *
   * @param earning each household's earning factor, at least 0
   * @return 0 to 4, from those who can earn least; −1 for all where all can earn the same
   */
  public static byte[] of(float[] earning) {
    int n = earning.length;
    long[] order = new long[n];
    for (int i = 0; i < n; i++) {
      // Earnings are not negative, so their bits have their order.
      order[i] = (long) Float.floatToIntBits(earning[i]) << 32 | i;
    }
    Arrays.sort(order);
    byte[] fifth = new byte[n];
    boolean equal = n == 0 || order[0] >> 32 == order[n - 1] >> 32;
    for (int rank = 0; rank < n; rank++) {
      fifth[(int) order[rank]] = (byte) (equal ? -1 : (long) rank * COUNT / n);
    }
    return fifth;
  }

  /** The mean of the first fifth's values; NaN where all can earn the same. */
  public static double meanOfLeast(byte[] fifths, double[] values) {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < fifths.length; i++) {
      if (fifths[i] == 0) {
        sum += values[i];
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum / n;
  }
}
