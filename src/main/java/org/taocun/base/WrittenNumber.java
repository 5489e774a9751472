package org.taocun.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it: with a unit, a percent sign, commas, 万 or k, full-width digits. Such
 * a text is refused; the hint in its refusal is the number that was meant, or nothing.
 */
public final class WrittenNumber {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 30;

  private static final Pattern PLAIN =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final Pattern MISSING =
      Pattern.compile("(?i)na|n/a|nan|null|none|nil|missing|-+|\u2014+|无|缺失|\\?+");
  private static final Pattern FRACTION = Pattern.compile("([-+]?[0-9]+)\\s*[/\u2044]\\s*([0-9]+)");
  private static final Pattern POWER =
      Pattern.compile("(?:([0-9.]+)\\s*[x*\u00d7]\\s*)?10\\s*(?:\\^|\\*\\*)\\s*([0-9]{1,2})");
  private static final Pattern OF_HUNDRED = Pattern.compile("([百千])分之(.+)");
  private static final Pattern MONEY = Pattern.compile("(?i)(?:\u00a5|rmb|cny|人民币)\\s*(.+)");
  private static final Pattern OTHER_POINT =
      Pattern.compile("([-+－]?[0-9０-９]+)([，、。·])([0-9０-９]+)");
  private static final Pattern OTHER_SIGN =
      Pattern.compile("[\uff01-\uff5e\u2212\u2013\u2014\u2010\u2011]");
  private static final Pattern DEGREES = Pattern.compile("[0-9]\\s*[°º度]");
  private static final Pattern SIGNED = Pattern.compile("([-+]?)(.*)");

  private WrittenNumber() {}

  /** True if a text is a decimal number in plain digits, such as -0.5 or 1e6. */
  public static boolean plain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /** The number of a text in plain digits; empty for all others and for what is not finite. */
  public static OptionalDouble read(String text) {
    double value = plain(text) ? Double.parseDouble(text) + 0.0 : Double.NaN;
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  /** True if a text says in words that nothing is known, such as NA. */
  public static boolean missing(String text) {
    return MISSING.matcher(text.strip()).matches();
  }

  /**
   * The hint ": write 2000000" of a text that is no plain number; empty where it is not certain
   * what was meant.
   *
   * @param unit of the quantity, such as yuan/month; empty where it has none or any
   * @param fits whether the quantity may have a value
   */
  public static String hint(String text, String unit, Predicate<BigDecimal> fits) {
    List<BigDecimal> meant = readings(text, unit).stream().filter(fits).toList();
    return switch (meant.size()) {
      case 0 -> wrongSign(text, fits);
      case 1 -> Say.of(": write {0}", words(meant.get(0)));
      default ->
          Say.of(
              ": write {0}, or {1} if the comma marks decimals",
              words(meant.get(0)), words(meant.get(1)));
    };
  }

  /**
   * The hint ": write 0.15 if 15 % is meant" of a plain number where a share is due; empty where
   * the quantity is no share, or where no share has so many percent.
   *
   * @param least the least that the quantity may be
   * @param most the most that it may be; 1 for a share
   */
  public static String percent(String text, double least, double most) {
    double value = read(text).orElse(0);
    if (least != 0 || most != 1 || value < 2 || value > 100) {
      return "";
    }
    BigDecimal number = new BigDecimal(text);
    return Say.of(": write {0} if {1} % is meant", words(number.movePointLeft(2)), words(number));
  }

  /** What is said of a sign that no number has, with the number that it would be otherwise. */
  private static String wrongSign(String text, Predicate<BigDecimal> fits) {
    Matcher point = OTHER_POINT.matcher(text.strip());
    if (point.matches()) {
      BigDecimal meant = new BigDecimal(HalfWidth.of(point.group(1) + "." + point.group(3)));
      return fits.test(meant)
          ? Say.of(
              ": '{0}' is no decimal point; write {1} if it stands for one",
              point.group(2), words(meant))
          : "";
    }
    Matcher sign = OTHER_SIGN.matcher(text);
    return sign.find() && plain(folded(text))
        ? Say.of(": '{0}' is no sign of a plain number", sign.group())
        : "";
  }

  /** The one number that a text means, as it is to be written; empty where it is not certain. */
  public static Optional<String> certain(String text, String unit) {
    List<BigDecimal> meant = readings(text, unit);
    return meant.size() == 1 ? Optional.of(words(meant.get(0))) : Optional.empty();
  }

  private static String words(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /**
   * The numbers that a text can mean: mostly one number or none; with one comma before three
   * digits, two.
   */
  static List<BigDecimal> readings(String typed, String unit) {
    if (typed.length() > LONGEST) {
      return List.of();
    }
    try {
      boolean wideComma = typed.indexOf('，') >= 0;
      List<BigDecimal> found = ofPhrase(folded(typed), Quantity.of(unit), wideComma);
      return found.stream().filter(WrittenNumber::ordinary).toList();
    } catch (ArithmeticException endless) {
      return List.of();
    }
  }

  private static boolean ordinary(BigDecimal number) {
    return number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
  }

  /**
   * The text with the signs of Chinese keyboards and of typesetting in their plain forms, without
   * quotes around it.
   */
  private static String folded(String typed) {
    String text =
        unquoted(
            Traditional.simplified(HalfWidth.of(typed))
                .replaceAll("[\u2212\u2013\u2014\u2010\u2011]", "-")
                .replaceAll("[\u00a0\u2007\u2009\u202f]", " ")
                .strip());
    return text.replaceFirst("^(?:[~\u2248]|大约|约|(?i:about)\\b)\\s*", "");
  }

  /** A text without quotes around it; those behind degrees are signs of minutes and seconds. */
  private static String unquoted(String text) {
    String begun = text.replaceFirst("^[“”‘’「」\"']+", "");
    return begun.equals(text) && DEGREES.matcher(text).find()
        ? text
        : begun.replaceFirst("[“”‘’「」\"']+$", "");
  }

  private static List<BigDecimal> ofPhrase(String text, Quantity quantity, boolean wideComma) {
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      return List.of(new BigDecimal(fraction.group(1)).divide(new BigDecimal(fraction.group(2))));
    }
    Matcher power = POWER.matcher(text);
    if (power.matches() && (power.group(1) == null || plain(power.group(1)))) {
      BigDecimal factor = new BigDecimal(power.group(1) == null ? "1" : power.group(1));
      return List.of(factor.movePointRight(Integer.parseInt(power.group(2))));
    }
    Matcher share = OF_HUNDRED.matcher(text);
    if (share.matches()) {
      String sign = share.group(1).equals("百") ? "%" : "‰";
      return ofPhrase(share.group(2) + sign, quantity, wideComma);
    }
    if (quantity.isDegrees()) {
      return Degrees.of(text).map(List::of).orElse(List.of());
    }
    Matcher money = MONEY.matcher(text);
    if (money.matches()) {
      return quantity.takesMoney() ? ofPhrase(money.group(1), quantity, wideComma) : List.of();
    }
    Matcher signed = SIGNED.matcher(text);
    return signed.matches()
        ? measured(signed.group(1), signed.group(2).strip(), quantity, wideComma)
        : List.of();
  }

  private static List<BigDecimal> measured(
      String sign, String text, Quantity quantity, boolean wideComma) {
    Numeral numeral = Numeral.of(text, quantity, !wideComma);
    String unit = numeral.rest().toLowerCase(Locale.ROOT);
    return numeral.values().stream()
        .map(value -> sign.equals("-") ? value.negate() : value)
        .flatMap(value -> quantity.converted(value, unit).stream())
        .toList();
  }
}
