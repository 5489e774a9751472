package org.taocun.base;

import java.math.BigDecimal;

/** Texts of numbers in scenarios: readable, and exact when read again. */
public final class Numbers {
  private Numbers() {}

  /**
   * The text of a finite number: without exponent between 1e-6 and 1e15, without ".0" for whole
   * numbers. Reading it again gives the same number.
   */
  public static String text(double value) {
    double size = Math.abs(value);
    if (size != 0 && !(size >= 1e-6 && size < 1e15)) {
      return Double.toString(value);
    }
    return value == 0
        ? "0"
        : new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
