package org.taocun.output.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Locale;
import org.taocun.base.Say;

/**
 * The format of numbers in sentences and in tables for people: short, the same in every language.
 */
public final class NumberText {
  private static final MathContext DIGITS = new MathContext(3);
  private static final BigDecimal WHOLE = new BigDecimal(1000);

  /** The unit of indices, such as the Gini coefficient. */
  public static final String INDEX = "index";

  /** The unit of percentages and percentage points. */
  public static final String PERCENT = "%";

  private static final double FEN = 0.01;
  private static final double LEAST_INDEX = 0.001;

  private NumberText() {}

  /**
   * A number with three significant digits; from 1,000 on whole, with commas between thousands;
   * below 10^-6 with an exponent; "-" for NaN.
   */
  public static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "-∞";
    }
    BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    if (rounded.abs().compareTo(WHOLE) >= 0) {
      return String.format(Locale.ROOT, "%,.0f", value);
    }
    return value != 0 && Math.abs(value) < 1e-6 ? rounded.toString() : rounded.toPlainString();
  }

  /**
   * A number as {@link #number(double)} has it, but none smaller than its unit can show: money
   * below a fen and percentages below 0.01 are "<0.01", or ">-0.01" if they are below 0, and
   * indices below 0.001 likewise.
   *
   * @param unit of the number, such as yuan/month
   */
  public static String number(double value, String unit) {
    double least = least(unit);
    if (value == 0 || !(Math.abs(value) < least)) {
      return number(value);
    }
    return value > 0 ? "<" + number(least) : ">" + number(-least);
  }

  /** A number with its sign, as differences have it; 0 and "<0.01" have none. */
  public static String signed(double value, String unit) {
    return (value > 0 && value >= least(unit) ? "+" : "") + number(value, unit);
  }

  private static double least(String unit) {
    if (unit.equals(INDEX)) {
      return LEAST_INDEX;
    }
    return unit.startsWith("yuan") || unit.equals(PERCENT) ? FEN : 0;
  }

  /** A share in whole percent; below 1 % with two digits. */
  public static String percent(double share) {
    if (Double.isNaN(share)) {
      return "-";
    }
    double percent = 100 * share;
    boolean small = Math.abs(percent) < 1 && percent != 0;
    return small
        ? new BigDecimal(percent).round(new MathContext(2)).stripTrailingZeros().toPlainString()
            + " %"
        : String.format(Locale.ROOT, "%.0f %%", percent);
  }

  /** An index or correlation with two decimals. */
  public static String index(double value) {
    return Double.isNaN(value)
        ? "-"
        : String.format(Locale.ROOT, "%.2f", value).replace("-0.00", "0.00");
  }

  /** A duration in words. */
  public static String duration(Duration duration) {
    long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
    if (seconds < 60) {
      return Say.of("{0} s", seconds);
    }
    return seconds < 3600
        ? Say.of("{0} min {1} s", seconds / 60, twoDigits(seconds % 60))
        : Say.of("{0} h {1} min", seconds / 3600, twoDigits(seconds / 60 % 60));
  }

  private static String twoDigits(long number) {
    return String.format(Locale.ROOT, "%02d", number);
  }
}
