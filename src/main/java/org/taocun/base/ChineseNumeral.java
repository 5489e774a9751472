package org.taocun.base;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reader of numbers with the multipliers 十, 百, 千, 万 and 亿, whose digits may be Chinese or not. A
 * last digit without its multiplier is not read: 一百五 is 150 in speech and 105 in sums.
 */
final class ChineseNumeral {
  private static final String DIGITS = "零一二三四五六七八九";
  private static final String MULTIPLIERS = "十百千万亿";
  private static final int[] POWERS = {1, 2, 3, 4, 8};
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private BigDecimal total = BigDecimal.ZERO;

  /** The sum below the next 万 or 亿. */
  private BigDecimal section = BigDecimal.ZERO;

  /** The digits that wait for their multiplier. */
  private Optional<BigDecimal> open;

  /** The power of the multiplier right before; 0 where there is none. */
  private int before;

  private ChineseNumeral(Optional<BigDecimal> first) {
    open = first;
  }

  /** True if a text begins with a multiplier. */
  static boolean multiplies(String text) {
    return !text.isEmpty() && MULTIPLIERS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Reads the number at the beginning of a text.
   *
   * @param first the number before the text, in other digits
   */
  static Numeral of(Optional<BigDecimal> first, String text) {
    return new ChineseNumeral(first).read(text);
  }

  private Numeral read(String text) {
    Matcher number = NUMBER.matcher(text);
    boolean sound = true;
    int at = 0;
    while (sound && at < text.length()) {
      char c = text.charAt(at);
      if (number.region(at, text.length()).lookingAt()) {
        sound = digits(new BigDecimal(number.group()));
        at = number.end();
      } else if (digit(c) >= 0) {
        sound = digits(BigDecimal.valueOf(digit(c)));
        at++;
      } else if (MULTIPLIERS.indexOf(c) >= 0) {
        sound = multiply(POWERS[MULTIPLIERS.indexOf(c)]);
        at++;
      } else {
        break;
      }
    }
    return sound && at > 0 && !speech()
        ? new Numeral(
            List.of(total.add(section).add(open.orElse(BigDecimal.ZERO))),
            text.substring(at).strip())
        : new Numeral(List.of(), text);
  }

  /** True for a last digit that stands right behind a multiplier. */
  private boolean speech() {
    return before > 1 && open.filter(digit -> digit.compareTo(BigDecimal.TEN) < 0).isPresent();
  }

  private static int digit(char c) {
    return switch (c) {
      case '两' -> 2;
      case '〇' -> 0;
      default -> DIGITS.indexOf(c);
    };
  }

  /** Takes digits; false where they follow others. A zero only skips a place. */
  private boolean digits(BigDecimal number) {
    if (open.isPresent() && open.get().signum() != 0) {
      return false;
    }
    before = open.isPresent() ? 0 : before;
    open = Optional.of(number);
    return true;
  }

  /** Takes a multiplier; false where it lacks its digits. */
  private boolean multiply(int power) {
    boolean digits = open.filter(number -> number.signum() != 0).isPresent();
    if (!digits && (power == 2 || power == 3)) {
      return false;
    }
    BigDecimal number = open.orElse(power == 1 ? BigDecimal.ONE : BigDecimal.ZERO);
    if (power < 4) {
      section = section.add(number.scaleByPowerOfTen(power));
    } else {
      BigDecimal below = section.add(number);
      total =
          power == 4
              ? total.add(below.scaleByPowerOfTen(4))
              : total.add(below).scaleByPowerOfTen(8);
      section = BigDecimal.ZERO;
    }
    open = Optional.empty();
    before = power;
    return true;
  }
}
