package org.taocun.study.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import org.taocun.base.Numbers;

/** Values of factors as people read them. */
final class Level {
  private static final MathContext SHOWN = new MathContext(6);

  private Level() {}

  /**
   * A value as it was asked for; numbers with six significant digits at most, or all those before
   * the point, so that a third of 11,000 is 3666.67.
   */
  static String shown(String value) {
    try {
      BigDecimal number = new BigDecimal(value);
      boolean large = number.abs().compareTo(BigDecimal.valueOf(1_000_000)) >= 0;
      return number.precision() <= SHOWN.getPrecision() || large
          ? value
          : Numbers.text(number.round(SHOWN).doubleValue());
    } catch (NumberFormatException e) {
      return value;
    }
  }
}
