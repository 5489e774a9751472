package org.taocun.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number at the beginning of a text, in digits with or without commas, in Chinese characters,
 * or in both (200万, 1万2千, 三十, 5k).
 *
 * @param values what it can mean; none if the text does not begin with a number
 * @param rest the text behind it
 */
record Numeral(List<BigDecimal> values, String rest) {
  private static final Pattern DIGITS =
      Pattern.compile("((?:[0-9][0-9.,'_ ]*)?[0-9]\\.?|\\.[0-9]+)([eE][-+]?[0-9]{1,3})?(.*)");
  private static final Pattern SCALE =
      Pattern.compile("(?i)\\s*(thousand|million|billion|mio|mln|mn|bn|[kmw])(?![a-z])(.*)");

  /**
   * Reads the number at the beginning of a text.
   *
   * @param decimalComma whether a comma may mark decimals
   */
  static Numeral of(String text, Quantity quantity, boolean decimalComma) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches()) {
      return ChineseNumeral.of(Optional.empty(), text);
    }
    String rest = digits.group(3).strip();
    boolean scaled = ChineseNumeral.multiplies(rest);
    List<BigDecimal> values = grouped(digits.group(1), decimalComma && !scaled);
    if (digits.group(2) != null) {
      int exponent = Integer.parseInt(digits.group(2).substring(1));
      values = values.stream().map(value -> value.scaleByPowerOfTen(exponent)).toList();
    }
    if (scaled) {
      return values.size() == 1
          ? ChineseNumeral.of(Optional.of(values.get(0)), rest)
          : new Numeral(List.of(), text);
    }
    Matcher scale = SCALE.matcher(rest);
    if (scale.matches() && !quantity.hasUnit(scale.group(1))) {
      int power = power(scale.group(1));
      return new Numeral(
          values.stream().map(value -> value.scaleByPowerOfTen(power)).toList(),
          scale.group(2).strip());
    }
    return new Numeral(values, rest);
  }

  private static int power(String word) {
    return switch (word.charAt(0)) {
      case 'k', 'K', 't', 'T' -> 3;
      case 'w', 'W' -> 4;
      case 'b', 'B' -> 9;
      default -> 6;
    };
  }

  /** The numbers that digits with separators can mean. */
  private static List<BigDecimal> grouped(String token, boolean decimalComma) {
    List<BigDecimal> found = new ArrayList<>();
    if (WrittenNumber.plain(token)) {
      return List.of(new BigDecimal(token));
    }
    if (token.matches("[1-9][0-9]{0,2}([,'_ ])[0-9]{3}(\\1[0-9]{3})*(\\.[0-9]+)?")
        || token.matches("[1-9][0-9]{0,3}(,[0-9]{4}){2,}")
        || token.matches("[1-9][0-9]?(,[0-9]{2})+,[0-9]{3}")) {
      found.add(new BigDecimal(token.replaceAll("[,'_ ]", "")));
    } else if (token.matches("[1-9][0-9]{0,2}(\\.[0-9]{3}){2,}")) {
      found.add(new BigDecimal(token.replace(".", "")));
    } else if (token.matches("[1-9][0-9]{0,2}([. ])[0-9]{3}(\\1[0-9]{3})*,[0-9]+")) {
      found.add(new BigDecimal(token.replaceAll("[. ]", "").replace(',', '.')));
    }
    boolean oneComma = token.matches("[0-9]+,[0-9]+") && !token.matches("[1-9][0-9]{0,3},[0-9]{4}");
    if (decimalComma && oneComma && !token.endsWith(",000")) {
      found.add(new BigDecimal(token.replace(',', '.')));
    }
    return found;
  }
}
