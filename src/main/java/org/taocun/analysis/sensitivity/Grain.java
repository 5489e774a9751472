package org.taocun.analysis.sensitivity;

import java.math.BigDecimal;

/**
 * The rounding of an outcome's values in the table from which they were read.
 *
 * @param digits significant digits; 0 if there is no such limit
 * @param step the distance of neighbouring values, such as 0.01 of amounts in fen; 0 for none
 */
public record Grain(int digits, double step) {
  /** Numbers in full. */
  public static final Grain EXACT = new Grain(0, 0);

  /** Amounts of money with two decimals. */
  public static final Grain FEN = new Grain(0, 0.01);

  /** Numbers with fewer digits than this are taken as exact. */
  private static final int FEWEST_DIGITS = 6;

  /** Numbers with a limit of digits. */
  public static Grain ofDigits(int digits) {
    return digits < FEWEST_DIGITS ? EXACT : new Grain(digits, 0);
  }

  /** The number of significant digits of a number as it is written; 0 of a whole number. */
  public static int digits(String cell) {
    BigDecimal number = new BigDecimal(cell).stripTrailingZeros();
    return number.scale() <= 0 ? 0 : number.precision();
  }

  /** The largest error of a value: half a unit of its last digit, or half a step. */
  double error(double value) {
    double size = Math.abs(value);
    if (digits == 0 || !(size > 0)) {
      return step / 2;
    }
    return Math.max(step, Math.pow(10, Math.floor(Math.log10(size)) + 1 - digits)) / 2;
  }
}
