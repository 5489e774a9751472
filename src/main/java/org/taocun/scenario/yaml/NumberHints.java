package org.taocun.scenario.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;
import org.taocun.scenario.ParameterWords;

/** Refusals of texts that are no numbers, with the number that was meant. */
final class NumberHints {
  private static final Pattern FRACTION = Pattern.compile("\\s*[-+]?[0-9]+\\s*/\\s*[0-9]+\\s*");
  private static final Set<String> WITHOUT_END =
      Set.of(
          "nan", ".nan", "inf", ".inf", "-inf", "-.inf", "+inf", "+.inf", "infinity", "-infinity");
  private static final Pattern MEASURED =
      Pattern.compile(
          "(yuan|km|kg|months?|years?|parcels|shops|households|runs|ties|counties|townships|villages).*");

  private NumberHints() {}

  /**
   * The unit in words behind "a number": " in km", or " (share)" for units that one does not
   * measure in.
   */
  static String unit(String unit) {
    if (unit.isEmpty()) {
      return "";
    }
    return MEASURED.matcher(unit).matches()
        ? Say.of(" in {0}", ParameterWords.spokenUnit(unit))
        : Say.of(" ({0})", ParameterWords.spokenUnit(unit));
  }

  /** True if a text is a fraction such as 1/3. */
  static boolean fraction(String text) {
    return FRACTION.matcher(text).matches();
  }

  /**
   * The refusal of a text that is no number, with a correction.
   *
   * @param unit of the number that is expected
   * @param fits whether a number may stand there
   */
  static Refusal refusal(String expected, String text, String unit, Predicate<BigDecimal> fits) {
    return new Refusal(
        Say.of(
            "expects {0}, was '{1}'{2}", expected, Value.shortened(text), hint(text, unit, fits)));
  }

  /** The hint at the comma between numbers. */
  static String wideComma() {
    return Say.of(": the comma is a full-width one; write ', '");
  }

  private static String hint(String text, String unit, Predicate<BigDecimal> fits) {
    if (WITHOUT_END.contains(text.toLowerCase(Locale.ROOT))) {
      return Say.of(": it must be finite");
    }
    String hint = WrittenNumber.hint(text, unit, fits);
    if (hint.isEmpty() && text.matches(".*[，、].*")) {
      return wideComma();
    }
    return hint.isEmpty() && fraction(text) ? Say.of(": write it as a decimal") : hint;
  }
}
