package org.taocun.base;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units in brackets behind heads that multiply the numbers below, such as 户数（百户） and households
 * (thousand). Such heads are refused; units without a factor, such as （户） or （千米）, are not.
 */
final class HeadUnits {
  /** A text in brackets at the end of a head. */
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(]([^（()）]*)[)）]\\s*$");

  /** A factor before what is counted; others, as in 千米, 百分比 and 百度, belong to a word. */
  private static final Pattern CHINESE =
      Pattern.compile("(?:^|单位|为|[:：])\\s*([十百千万亿]+)(?=\\s*$|\\s*[元户人家个名位次件单吨斤亩台条只间套农网村公平美港/])");

  private static final Pattern ENGLISH =
      Pattern.compile("(?:^|[^a-z])(hundred|thousand|million|billion)s?(?![a-z])");

  private static final Map<String, Long> FACTORS =
      Map.ofEntries(
          Map.entry("十", 10L),
          Map.entry("百", 100L),
          Map.entry("千", 1000L),
          Map.entry("万", 10_000L),
          Map.entry("亿", 100_000_000L),
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1000L),
          Map.entry("million", 1_000_000L),
          Map.entry("billion", 1_000_000_000L));

  /** A number of a table, as an example of what to write. */
  private static final long EXAMPLE = 20;

  private HeadUnits() {}

  /** A head without the unit behind it. */
  static String without(String head) {
    return BRACKET.matcher(head).replaceFirst("");
  }

  /** True if the unit of a head has a factor. */
  static boolean multiplied(String head) {
    return factor(unit(head)).isPresent();
  }

  /** The refusal of a head whose unit has a factor; empty for others. */
  static Optional<String> problem(String head) {
    String unit = unit(head);
    return factor(unit)
        .map(
            factor ->
                Say.of(
                    "the numbers of column '{0}' are in units of {1}; write them in full ({2} for"
                        + " {3}) and head the column '{4}'",
                    head,
                    unit,
                    Long.toString(EXAMPLE * factor),
                    Long.toString(EXAMPLE),
                    without(head)));
  }

  private static String unit(String head) {
    Matcher bracket = BRACKET.matcher(head);
    return bracket.find() ? bracket.group(1).strip() : "";
  }

  private static Optional<Long> factor(String unit) {
    String plain = Traditional.simplified(HalfWidth.of(unit)).toLowerCase(Locale.ROOT);
    Matcher chinese = CHINESE.matcher(plain);
    if (chinese.find()) {
      long factor = 1;
      for (char one : chinese.group(1).toCharArray()) {
        factor *= FACTORS.getOrDefault(String.valueOf(one), 1L);
      }
      return Optional.of(factor);
    }
    Matcher english = ENGLISH.matcher(plain);
    return english.find()
        ? Optional.of(FACTORS.getOrDefault(english.group(1), 1L))
        : Optional.empty();
  }
}
