package org.taocun.experiment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition on a number, written such as {@code > 0.5}; the empty text holds for all numbers. */
public record Condition(String operator, double bound) {
  private static final Pattern FORM = Pattern.compile("\\s*(<=|>=|==|<|>|=)\\s*(\\S+)\\s*");

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException when the text is no condition
   */
  public static Condition parse(String text) {
    if (text.isBlank()) {
      return new Condition("", 0);
    }
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "when must be a condition such as '> 0.5', was '" + text + "'");
    }
    return new Condition(matcher.group(1), Double.parseDouble(matcher.group(2)));
  }

  /** Whether it holds; a number that is not defined (NaN) fulfils none but the empty condition. */
  public boolean holds(double value) {
    return switch (operator) {
      case "" -> true;
      case "<" -> value < bound;
      case "<=" -> value <= bound;
      case ">" -> value > bound;
      case ">=" -> value >= bound;
      default -> value == bound;
    };
  }
}
