package org.taocun.scenario.yaml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Corrections for texts that are no numbers because of a unit, a percent sign, a comma or a slash.
 */
final class NumberHints {
  private static final String DECIMAL = "([-+]?[0-9]{0,30}\\.?[0-9]{0,30})";
  private static final Pattern PERCENT = Pattern.compile(DECIMAL + "\\s*[%\uff05]");
  private static final Pattern GROUPED = Pattern.compile("[-+]?[0-9]{1,3}([,_ \uff0c'][0-9]{3})+");
  private static final Pattern COMMA = Pattern.compile("([-+]?[0-9]+)[,\uff0c]([0-9]+)");
  private static final Pattern FRACTION = Pattern.compile("\\s*[-+]?[0-9]+\\s*/\\s*[0-9]+\\s*");
  private static final Pattern WITH_UNIT =
      Pattern.compile("[-+]?[0-9.]+([eE][-+]?[0-9]+)?\\s*[\\p{L}\u00a5\uffe5$\u20ac].*");
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
    return MEASURED.matcher(unit).matches() ? " in " + unit : " (" + unit + ")";
  }

  /** True if a text is a fraction such as 1/3. */
  static boolean fraction(String text) {
    return FRACTION.matcher(text).matches();
  }

  /** The refusal of a text that is no number, with a correction. */
  static Refusal refusal(String expected, String text) {
    return new Refusal(
        "expects " + expected + ", was '" + Value.shortened(text) + "'" + hint(text));
  }

  private static String hint(String text) {
    if (WITHOUT_END.contains(text.toLowerCase(Locale.ROOT))) {
      return ": it must be finite";
    }
    Matcher percent = PERCENT.matcher(text);
    if (percent.matches() && percent.group(1).matches(".*[0-9].*")) {
      return ": write "
          + new BigDecimal(percent.group(1)).movePointLeft(2).stripTrailingZeros().toPlainString();
    }
    if (GROUPED.matcher(text).matches()) {
      return ": write " + text.replaceAll("[,_ \uff0c']", "");
    }
    Matcher comma = COMMA.matcher(text);
    if (comma.matches()) {
      return ": write " + comma.group(1) + "." + comma.group(2);
    }
    if (fraction(text)) {
      return ": write it as a decimal";
    }
    return WITH_UNIT.matcher(text).matches() ? ": leave the unit out" : "";
  }
}
