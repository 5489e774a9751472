package org.taocun.experiment;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taocun.analysis.Estimate;
import org.taocun.base.HalfWidth;
import org.taocun.base.Say;
import org.taocun.base.WrittenNumber;

/**
 * A condition on an outcome, written such as {@code taobaoVillages < 3} or {@code sellers@2012-12 >
 * 100}; or {@code > 0.5} if the outcome is given elsewhere.
 *
 * @param outcome the {@link Formula} of the outcome; empty if it is given elsewhere
 * @param operator such as {@code <=}; empty for the condition that holds for all numbers
 * @param bound the finite number with which the outcome is compared
 */
public record Condition(String outcome, String operator, double bound) {
  /** The condition that holds for all numbers. */
  public static final Condition NONE = new Condition("", "", 0);

  private static final String NUMBER = "[-+]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d+)?";

  private static final Pattern FORM =
      Pattern.compile("\\s*([^<>=]*?)\\s*(<=|>=|==|<|>|=)\\s*(" + NUMBER + ")\\s*");

  /**
   * Reads a condition without an outcome; the empty text is {@link #NONE}.
   *
   * @throws IllegalArgumentException if the text is no such condition
   */
  public static Condition onKnown(String text) {
    return text.isBlank()
        ? NONE
        : read(text)
            .filter(condition -> condition.outcome().isEmpty())
            .orElseThrow(() -> refusal("> 0.5", text));
  }

  /**
   * Reads a condition on an outcome that it names.
   *
   * @throws IllegalArgumentException when the text is no such condition
   */
  public static Condition onOutcome(String text) {
    return read(text)
        .filter(condition -> !condition.outcome().isEmpty())
        .orElseThrow(() -> refusal("taobaoVillages<3", text));
  }

  private static Optional<Condition> read(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    OptionalDouble bound = WrittenNumber.read(matcher.group(3));
    return bound.isPresent()
        ? Optional.of(new Condition(matcher.group(1), matcher.group(2), bound.getAsDouble()))
        : Optional.empty();
  }

  private static IllegalArgumentException refusal(String example, String text) {
    return new IllegalArgumentException(
        Say.of("must be a condition such as '{0}', was '{1}'{2}", example, text, hint(text)));
  }

  private static String hint(String text) {
    String half = HalfWidth.of(text).replace("≤", "<=").replace("≥", ">=");
    if (!half.equals(text) && read(half).isPresent()) {
      return Say.of(": write {0}", half);
    }
    if (!half.matches(".*[<>=].*")) {
      return "";
    }
    String bound = text.replaceFirst(".*[<>=＜＞＝≤≥]", "").strip();
    return WrittenNumber.plain(bound) ? "" : WrittenNumber.hint(bound, "", meant -> true);
  }

  /** True if the condition holds; NaN fulfils no condition but {@link #NONE}. */
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

  /**
   * The share of the defined values (not NaN) that fulfil the condition.
   *
   * @return NaN when none is defined
   */
  public double share(double[] values) {
    double[] defined = Estimate.defined(values);
    long holds = Arrays.stream(defined).filter(this::holds).count();
    return defined.length == 0 ? Double.NaN : (double) holds / defined.length;
  }
}
