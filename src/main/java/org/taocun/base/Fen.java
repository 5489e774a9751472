package org.taocun.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/**
 * Money: whole fen (1 yuan = 100 fen) in a {@code long}, so that balances are equalities. A single
 * amount is at most {@link #MOST_YUAN}, a sum at most ninety times as much; what goes beyond stops
 * the run, since it could not be counted to the fen.
 */
public final class Fen {
  /** The largest single amount, yuan: some ten times what China makes in a year. */
  public static final double MOST_YUAN = 1e15;

  private Fen() {}

  /** Money that cannot be counted. The settings brought it about, no mistake of the program. */
  public static final class Beyond extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    /** An amount in yuan, which is the message, with three digits. */
    private Beyond(double yuan) {
      super(threeDigits(yuan));
    }
  }

  private static String threeDigits(double yuan) {
    return Double.isFinite(yuan)
        ? new BigDecimal(yuan).round(new MathContext(3)).toString().replace('E', 'e')
        : Double.toString(yuan);
  }

  /**
   * The nearest whole fen of an amount in yuan.
   *
   * @throws Beyond when the amount is not finite or beyond {@link #MOST_YUAN}
   */
  public static long ofYuan(double yuan) {
    if (!(Math.abs(yuan) <= MOST_YUAN)) {
      throw new Beyond(yuan);
    }
    return (long) FastMath.rint(yuan * 100);
  }

  /**
   * The sum of two amounts.
   *
   * @throws Beyond when a {@code long} does not hold it
   */
  public static long plus(long fen, long more) {
    long sum = fen + more;
    if (((fen ^ sum) & (more ^ sum)) < 0) {
      throw new Beyond(toYuan(fen) + toYuan(more));
    }
    return sum;
  }

  /**
   * An amount so many times.
   *
   * @throws Beyond when a {@code long} does not hold it
   */
  public static long times(int count, long fen) {
    try {
      return Math.multiplyExact((long) count, fen);
    } catch (ArithmeticException tooMuch) {
      throw new Beyond(count * toYuan(fen));
    }
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
