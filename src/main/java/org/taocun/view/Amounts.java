package org.taocun.view;

import java.text.NumberFormat;
import java.util.Locale;

/** Numbers in the notation of a language. */
final class Amounts {
  private final Locale locale;

  Amounts(Locale locale) {
    this.locale = locale;
  }

  String number(double value, int digits) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format.format(value);
  }
}
