package org.taocun.base;

import java.util.Arrays;
import java.util.Comparator;

/** Money: whole fen (1 yuan = 100 fen) in a {@code long}, so that balances are equalities. */
public final class Fen {
  private Fen() {}

  /**
   * The nearest whole fen of an amount in yuan.
   *
   * @throws ArithmeticException when the amount is not finite or beyond 9·10^16 yuan
   */
  public static long ofYuan(double yuan) {
    double fen = Math.rint(yuan * 100);
    if (!(Math.abs(fen) < 9.0e18)) {
      throw new ArithmeticException("not an amount of money: " + yuan + " yuan");
    }
    return (long) fen;
  }

  public static double toYuan(long fen) {
    return fen / 100.0;
  }

  /**
   * Splits an amount in proportion to weights so that the parts add up to the whole exactly: whole
   * fen first, the rest to the largest remainders, the earlier part first among equals.
   *
   * @param fen the amount, 0 or more
   * @param weights each 0 or more; all zero gives equal parts
   */
  public static long[] split(long fen, double[] weights) {
    double total = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw new IllegalArgumentException("weights must be >= 0, one was " + weight);
      }
      total += weight;
    }
    int n = weights.length;
    long[] parts = new long[n];
    double[] remainders = new double[n];
    long given = 0;
    for (int i = 0; i < n; i++) {
      double exact = total > 0 ? fen * (weights[i] / total) : (double) fen / n;
      parts[i] = (long) Math.floor(exact);
      remainders[i] = exact - parts[i];
      given += parts[i];
    }
    Integer[] order = new Integer[n];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -remainders[i]));
    for (int k = 0; given != fen && n > 0; k = (k + 1) % n) {
      long step = given < fen ? 1 : -1;
      parts[order[k]] += step;
      given += step;
    }
    return parts;
  }
}
