package org.taocun.experiment.design;

import java.util.Locale;
import java.util.OptionalDouble;
import org.taocun.base.Ratio;
import org.taocun.base.WrittenNumber;

/** Values of factors that are the same however they are written: 1, 1.0 and 1e0; true and TRUE. */
final class Sameness {
  private Sameness() {}

  /** A key that equal values share. */
  static String key(String value) {
    String text = value.strip();
    OptionalDouble number = WrittenNumber.read(text);
    if (number.isPresent()) {
      return Double.toString(number.getAsDouble());
    }
    if (text.matches("(?i)true|false")) {
      return text.toLowerCase(Locale.ROOT);
    }
    try {
      return text.contains("/") ? Double.toString(Ratio.parse(text).value()) : text;
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
