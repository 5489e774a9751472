package org.taocun.view;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as both languages of front ends write them: groups of three digits, a decimal point. */
final class Amounts {
  private Amounts() {}

  static String number(double value, int digits) {
    if (!Double.isFinite(value)) {
      return Double.toString(value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(digits, RoundingMode.HALF_EVEN);
    StringBuilder text = new StringBuilder(rounded.toPlainString());
    int point = text.indexOf(".");
    int first = rounded.signum() < 0 ? 1 : 0;
    for (int at = (point < 0 ? text.length() : point) - 3; at > first; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }
}
