package org.taocun.scenario.yaml;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Fen;
import org.taocun.base.Nearest;
import org.taocun.base.Ratio;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.base.WrittenMonth;
import org.taocun.base.WrittenNumber;
import org.taocun.scenario.Interval;
import org.taocun.scenario.Parameter;
import org.taocun.scenario.ParameterSearch;
import org.taocun.scenario.ParameterWords;
import org.taocun.scenario.Shape;

/**
 * Reader of single values. A text is read as the kind of value that its parameter asks for, never
 * guessed from its looks, so that {@code no}, {@code 12:30} and {@code 010} are read as written.
 */
final class Scalars {
  private static final List<String> DISTRIBUTIONS =
      List.of("normal", "lognormal", "uniform", "beta", "exponential");

  private final Parameter parameter;
  private final String text;

  private Scalars(Parameter parameter, String text) {
    this.parameter = parameter;
    this.text = text;
  }

  /** The value of a parameter's text. */
  static Object read(Parameter parameter, Shape.Scalar shape, Value.Scalar value) throws Refusal {
    boolean literal =
        switch (shape.kind()) {
          case NUMBER, WHOLE, SWITCH -> true;
          case OVERRIDE -> !value.text().equals(Shape.CATALOGUE);
          default -> false;
        };
    if (literal && value.quoted() && sound(shape, value.text())) {
      throw new Refusal(
          Say.of(
              "expects {0}, was a text in quotes: leave the quotes out",
              expectation(parameter, shape)));
    }
    return read(parameter, shape, value.text());
  }

  /** The value of a text; full-width signs in it are named where it could be read without them. */
  private static Object read(Parameter parameter, Shape.Scalar shape, String text) throws Refusal {
    try {
      return new Scalars(parameter, text).read(shape);
    } catch (Refusal e) {
      Optional<String> meant = StraySigns.without(text);
      throw meant.isPresent() && readable(parameter, shape, meant.get())
          ? StraySigns.refusal(text, meant.get())
          : e;
    }
  }

  private static boolean readable(Parameter parameter, Shape.Scalar shape, String text) {
    try {
      boolean list = shape.kind() == Shape.Kind.DISTRIBUTION && text.matches("\\[.*\\]");
      return list || !new Scalars(parameter, text).read(shape).equals("");
    } catch (Refusal e) {
      return false;
    }
  }

  /** True for a text that would be read if it stood in no quotes. */
  private static boolean sound(Shape.Scalar shape, String text) {
    return shape.kind() == Shape.Kind.SWITCH || WrittenNumber.plain(text);
  }

  private Object read(Shape.Scalar shape) throws Refusal {
    return switch (shape.kind()) {
      case TEXT, FILE -> text;
      case SWITCH -> onOff();
      case WHOLE -> whole(shape.type());
      case NUMBER -> number(expectation(parameter, shape), false);
      case OVERRIDE ->
          text.equals(Shape.CATALOGUE)
              ? OptionalDouble.empty()
              : OptionalDouble.of(number(expectation(parameter, shape), false));
      case CHOICE -> choice(shape);
      case RATIO -> ratio();
      case DISTRIBUTION -> distribution();
      case MONTH -> month();
      case COLUMNS -> ColumnNames.NONE;
    };
  }

  /** Refuses an item of a list that is several numbers between full-width commas. */
  static void refuseWideCommas(Parameter parameter, Shape.Scalar shape, Value.Scalar item)
      throws Refusal {
    List<String> parts = List.of(item.text().split("\\s*[，、]\\s*", -1));
    if (parts.size() > 1 && parts.stream().allMatch(WrittenNumber::plain)) {
      throw new Refusal(
          Say.of(
              "expects {0}, was '{1}'{2}",
              expectation(parameter, shape),
              Value.shortened(item.text()),
              NumberHints.wideComma()));
    }
  }

  private static String expectation(Parameter parameter, Shape.Scalar shape) {
    return switch (shape.kind()) {
      case SWITCH -> Say.of("true or false");
      case WHOLE -> Say.of("a whole number{0}", NumberHints.unit(parameter.unit()));
      case RATIO -> Say.of("a number or a fraction{0}", NumberHints.unit(parameter.unit()));
      case OVERRIDE -> Say.of("a number{0}, or catalogue", NumberHints.unit(parameter.unit()));
      default -> Say.of("a number{0}", NumberHints.unit(parameter.unit()));
    };
  }

  private boolean onOff() throws Refusal {
    return switch (text) {
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      default -> {
        String plain = FullWidthSigns.plain(text).toLowerCase(Locale.ROOT);
        String hint =
            switch (plain) {
              case "true", "yes", "on", "y", "1", "是", "开" -> Say.of(": write true");
              case "false", "no", "off", "n", "0", "否", "关" -> Say.of(": write false");
              default -> "";
            };
        throw new Refusal(refused(Say.of("expects true or false")).reason() + hint);
      }
    };
  }

  private Object whole(Class<?> type) throws Refusal {
    String whole = Say.of("a whole number{0}", NumberHints.unit(parameter.unit()));
    String expected = Say.of("expects {0}", whole);
    double size = number(whole, true);
    if (size != FastMath.rint(size)) {
      throw refused(expected);
    }
    try {
      BigDecimal exact = new BigDecimal(text);
      return type == long.class ? (Object) exact.longValueExact() : (Object) exact.intValueExact();
    } catch (ArithmeticException e) {
      throw refused(Say.of("{0} of at most {1} bits", expected, type == long.class ? "64" : "32"));
    }
  }

  private double number(String expected, boolean whole) throws Refusal {
    if (!WrittenNumber.plain(text)) {
      throw refusal(expected, whole);
    }
    double value = Double.parseDouble(text) + 0.0;
    if (Double.isInfinite(value)) {
      throw refused(Say.of("is beyond the range of numbers"));
    }
    return inRange(value);
  }

  private Refusal refusal(String expected, boolean whole) {
    if (text.matches(".*\\S\\s*＃.*")) {
      return new Refusal(
          Say.of(
              "expects {0}, was '{1}': a comment begins with a plain #",
              expected, Value.shortened(text)));
    }
    return NumberHints.refusal(expected, text, parameter.unit(), meant -> fits(meant, whole));
  }

  private boolean fits(BigDecimal meant, boolean whole) {
    return (!whole || meant.stripTrailingZeros().scale() <= 0)
        && parameter.range().map(range -> range.contains(meant.doubleValue())).orElse(true);
  }

  /** The value, if it is in the parameter's range, and money if it can be counted. */
  private double inRange(double value) throws Refusal {
    refuseUncountable(value);
    if (parameter.range().isPresent()) {
      Interval range = parameter.range().get();
      if (!range.contains(value)) {
        throw new Refusal(
            refused(Say.of("must be {0}", range.words())).reason()
                + WrittenNumber.percent(text, range.low(), range.high()));
      }
    }
    return value;
  }

  private Object choice(Shape.Scalar shape) throws Refusal {
    for (Object constant : shape.type().getEnumConstants()) {
      if (Word.of((Enum<?>) constant).equals(text) && shape.choices().contains(text)) {
        return constant;
      }
    }
    if (shape.refused().contains(text)) {
      throw refused(Say.of("must be one of {0}", String.join(", ", shape.choices())));
    }
    String plain = FullWidthSigns.plain(text);
    if (!plain.equals(text) && shape.choices().contains(plain)) {
      throw refused(Say.of("has full-width characters: write {0}", plain));
    }
    throw unknown(parameter, shape.type(), text, shape.choices());
  }

  /** The refusal of a word that is not among the choices. */
  static Refusal unknown(Parameter parameter, Class<?> type, String text, List<String> choices) {
    String kind = ChinesePolicies.kind(text);
    String meant = choices.contains(kind) ? kind : ParameterSearch.choice(text, choices);
    String hint = meant.isEmpty() ? Nearest.hint(text, choices) : Say.of(": write {0}", meant);
    return new Refusal(
        Say.of("unknown {0} '{1}'{2}", noun(parameter, type), Value.shortened(text), hint));
  }

  private static String noun(Parameter parameter, Class<?> type) {
    if (Say.chinese()) {
      return new ParameterWords(Locale.CHINESE).name(parameter);
    }
    String words = type.getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2");
    return words.toLowerCase(Locale.ROOT).replaceAll(" kind$", "");
  }

  private Ratio ratio() throws Refusal {
    if (!WrittenNumber.plain(text) && !NumberHints.fraction(text)) {
      throw refusal(Say.of("a number or a fraction{0}", NumberHints.unit(parameter.unit())), false);
    }
    try {
      Ratio ratio = Ratio.parse(text);
      inRange(ratio.value());
      return ratio;
    } catch (NumberFormatException e) {
      throw refused(Say.of("expects a decimal or a fraction within 64 bits"));
    }
  }

  private Distribution distribution() throws Refusal {
    refuseCut();
    int open = text.indexOf('(');
    if (open < 0) {
      return new Distribution.Fixed(fixed());
    }
    String name = text.substring(0, open).strip();
    if (!DISTRIBUTIONS.contains(name)) {
      String near = Nearest.question(name, DISTRIBUTIONS);
      throw new Refusal(
          Say.of(
              "unknown distribution '{0}'{1}",
              Value.shortened(name),
              near.isEmpty() ? Say.of("; valid: {0}", Distribution.FORMS) : near));
    }
    try {
      Distribution read = Distribution.parse(text);
      if (read instanceof Distribution.Uniform uniform) {
        inRange(uniform.from());
        inRange(uniform.to());
      }
      countable(read);
      return read;
    } catch (IllegalArgumentException e) {
      String reason = String.valueOf(e.getMessage());
      throw reason.contains(text.strip()) ? new Refusal(reason) : refused(reason);
    }
  }

  /** Refuses a spread of money around what cannot be counted. */
  private void countable(Distribution read) throws Refusal {
    double middle =
        read instanceof Distribution.Gaussian normal
            ? Math.max(Math.abs(normal.mean()), normal.sd())
            : read instanceof Distribution.Lognormal lognormal
                ? lognormal.median()
                : read instanceof Distribution.Exponential exponential ? exponential.mean() : 0;
    refuseUncountable(middle);
  }

  private void refuseUncountable(double value) throws Refusal {
    if (parameter.money() && Math.abs(value) > Fen.MOST_YUAN) {
      throw refused(Say.of("must be at most 10^15, the most yuan that can be counted to the fen"));
    }
  }

  /** Refuses a text cut at a comma: inside braces and brackets YAML ends an unquoted text there. */
  private void refuseCut() throws Refusal {
    if (text.contains("(") && !text.contains(")")) {
      throw refused(
          Say.of(
              "lacks its closing parenthesis; inside { } or [ ] write it in quotes, such as"
                  + " \"normal(0.3, 0.1)\""));
    }
  }

  private Ratio fixed() throws Refusal {
    if (WrittenNumber.plain(text) || NumberHints.fraction(text)) {
      return ratio();
    }
    throw refusal(
        Say.of(
            "a number{0}, a fraction, a list or one of {1}",
            NumberHints.unit(parameter.unit()), Distribution.FORMS),
        false);
  }

  /** One item of a list of exact values. */
  static Ratio listed(Parameter parameter, Value.Scalar value) throws Refusal {
    refuseWideCommas(parameter, (Shape.Scalar) parameter.shape(), value);
    Scalars item = new Scalars(parameter, value.text());
    item.refuseCut();
    return item.ratio();
  }

  private YearMonth month() throws Refusal {
    boolean last = parameter.key().equals("until");
    return WrittenMonth.read(text)
        .orElseThrow(
            () ->
                new Refusal(
                    refused(Say.of("expects a month such as 2009-07")).reason()
                        + WrittenMonth.hint(text, last)));
  }

  private Refusal refused(String rule) {
    return new Refusal(Say.of("{0}, was '{1}'", rule, Value.shortened(text)));
  }
}
