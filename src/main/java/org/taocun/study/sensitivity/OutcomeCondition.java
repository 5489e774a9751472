package org.taocun.study.sensitivity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.experiment.Condition;

/**
 * A condition on a headline figure, written such as {@code taobaoVillages<3}.
 *
 * @param outcome the figure's name
 * @param condition what must hold
 */
public record OutcomeCondition(String outcome, Condition condition) {
  private static final Pattern FORM =
      Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*((?:<=|>=|==|<|>|=).*)");

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException when the text is none
   */
  public static OutcomeCondition parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      try {
        return new OutcomeCondition(matcher.group(1), Condition.parse(matcher.group(2)));
      } catch (IllegalArgumentException e) {
        // Falls through to the message that fits a whole condition.
      }
    }
    throw new IllegalArgumentException(
        "must be a condition such as 'taobaoVillages<3', was '" + text + "'");
  }

  /**
   * The share of values in which it holds; values that are not defined (NaN) do not count.
   *
   * @return NaN when none is defined
   */
  public double share(double[] values) {
    int defined = 0;
    int holds = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        defined++;
        holds += condition.holds(value) ? 1 : 0;
      }
    }
    return defined == 0 ? Double.NaN : (double) holds / defined;
  }
}
