package org.taocun.output.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.apache.commons.math3.util.FastMath;

/**
 * The format of numbers in CSV cells, the same on every machine and in every locale. The rule,
 * which columns.md repeats:
 *
 * <ul>
 *   <li>not defined (NaN): an empty cell;
 *   <li>whole numbers: in full;
 *   <li>amounts whose unit begins with "yuan": two decimals, without trailing zeros;
 *   <li>shares (unit "share"): 6 significant digits;
 *   <li>everything else: 9 significant digits;
 *   <li>no trailing zeros, a decimal point, an exponent only below 10^-6.
 * </ul>
 */
public final class Cells {
  private static final int DIGITS = 9;
  private static final int SHARE_DIGITS = 6;
  private static final double WHOLE_LIMIT = 0x1.0p53;
  private static final double[] TENS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14
  };

  private Cells() {}

  /** The cell of a quantity, by its unit. */
  public static String of(double value, String unit) {
    if (unit.startsWith("yuan")) {
      return yuan(value);
    }
    return unit.equals("share") ? share(value) : number(value);
  }

  /** The cell of an amount of money. */
  public static String yuan(double value) {
    double fen = FastMath.rint(value * 100);
    return Math.abs(fen) < WHOLE_LIMIT ? fen((long) fen) : number(value);
  }

  /** The cell of an amount of money in whole fen, in yuan. */
  public static String fen(long fen) {
    String sign = fen < 0 ? "-" : "";
    long whole = Math.abs(fen / 100);
    int rest = (int) Math.abs(fen % 100);
    return sign + whole + decimals(rest, 2);
  }

  /** The cell of a share. */
  public static String share(double value) {
    return number(value, SHARE_DIGITS);
  }

  /** The cell of a number with all its digits, which gives back the same number when it is read. */
  public static String exact(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  /** The number of a cell; NaN of an empty one. */
  public static double value(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The cell of a number. */
  public static String number(double value) {
    return number(value, DIGITS);
  }

  private static String number(double value, int digits) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    double size = Math.abs(value);
    if (size < WHOLE_LIMIT && size == Math.rint(size)) {
      return Long.toString((long) value);
    }
    return size >= 1e-6 && size < 1e6 ? rounded(value, size, digits) : exponent(value, digits);
  }

  /** The digits of a number in [10^-6, 10^6), by exact powers of ten. */
  private static String rounded(double value, double size, int digits) {
    int places = digits - 1;
    while (size >= 10 && places > 0) {
      size /= 10;
      places--;
    }
    while (size < 1) {
      size *= 10;
      places++;
    }
    long scaled = (long) FastMath.rint(Math.abs(value) * TENS[places]);
    long unit = (long) TENS[places];
    String sign = value < 0 ? "-" : "";
    return sign + scaled / unit + decimals(scaled % unit, places);
  }

  private static String exponent(double value, int digits) {
    MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
    BigDecimal rounded = new BigDecimal(value).round(rounding).stripTrailingZeros();
    return Math.abs(value) < 1 ? rounded.toString() : rounded.toPlainString();
  }

  private static String decimals(long rest, int places) {
    if (rest == 0) {
      return "";
    }
    StringBuilder digits = new StringBuilder(Long.toString(rest));
    while (digits.length() < places) {
      digits.insert(0, '0');
    }
    while (digits.charAt(digits.length() - 1) == '0') {
      digits.setLength(digits.length() - 1);
    }
    return "." + digits;
  }
}
