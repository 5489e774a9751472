package org.taocun.base;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month as people and spreadsheets write it: a year, its end (2010年底), a date, 2014年3月, 二〇一四年三月,
 * Mar-14, the number of a day. Such a text is refused; the hint in its refusal is the month that
 * was meant, or nothing; where spreadsheets may have shortened 2018.10 to 2018.1, both.
 */
public final class WrittenMonth {
  private static final Pattern PLAIN = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})(?:\\.0)?\\s*年?");
  private static final Pattern END_OF_YEAR =
      Pattern.compile("((?:19|20)[0-9]{2})\\s*年?\\s*(初|底|末|年初|年底|年末)");
  private static final Pattern IN_CHINESE =
      Pattern.compile("([一二][零〇○一二三四五六七八九]{3})(年.*|[初底末].*)?");
  private static final Pattern CHINESE_PART = Pattern.compile("([一二三四五六七八九十]{1,3})(?=[月日])");
  private static final String DIGITS = "零一二三四五六七八九";
  private static final Pattern MONTH =
      Pattern.compile(
          "((?:19|20)[0-9]{2})\\s*[-/.年]\\s*(0?[1-9]|1[0-2])\\s*月?"
              + "(?:(?:\\s*[-/.]|(?<=月))\\s*([0-9]{1,2})\\s*日?)?(?:[ T][0-9:.]+)?");
  private static final Pattern TOGETHER =
      Pattern.compile("((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-9]{2})?");
  private static final Pattern BACKWARD =
      Pattern.compile("(0?[1-9]|1[0-2])[-/.]((?:19|20)[0-9]{2})");
  private static final Pattern NAMED =
      Pattern.compile("([a-z]{3})[a-z]*\\.?[-/., ]+((?:19|20)?[0-9]{2})");
  private static final Pattern NAMED_LAST =
      Pattern.compile("((?:19|20)[0-9]{2})[-/., ]+([a-z]{3})[a-z]*\\.?");
  private static final List<String> NAMES =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Days that spreadsheets count from 1899-12-30, between 2000 and 2050. */
  private static final Pattern SERIAL = Pattern.compile("3[6-9][0-9]{3}|4[0-9]{4}|5[0-4][0-9]{3}");

  /** January, or October as spreadsheets shorten 2018.10. */
  private static final Pattern ANY_MONTH = Pattern.compile("((?:19|20)[0-9]{2})[.]1");

  private WrittenMonth() {}

  /** The month of a text such as 2014-03; empty for all others. */
  public static Optional<YearMonth> read(String text) {
    return PLAIN.matcher(text).matches()
        ? month(text.substring(0, 4), Integer.parseInt(text.substring(5)))
        : Optional.empty();
  }

  /**
   * The hint ": write 2014-03"; empty where it is not certain what was meant.
   *
   * @param last whether a year stands for its last month, as the end of a period does
   */
  public static String hint(String text, boolean last) {
    Matcher any = ANY_MONTH.matcher(plain(text));
    if (any.matches()) {
      return Say.of(": write {0}-01, or {0}-10 if it was {0}.10", any.group(1));
    }
    return meant(plain(text).toLowerCase(Locale.ROOT), last)
        .map(month -> Say.of(": write {0}", month))
        .orElse("");
  }

  /** The hint ": write 2014-03", or ": write 2014" for a year, where either may stand. */
  public static String hintOrYear(String text) {
    Matcher year = YEAR.matcher(plain(text));
    return year.matches() ? Say.of(": write {0}", year.group(1)) : hint(text, false);
  }

  /** True of a text that says a year and no month. */
  public static boolean isYear(String text) {
    return YEAR.matcher(plain(text)).matches();
  }

  /** A text with the digits of a year, and numbers of months and days, in plain digits. */
  private static String plain(String text) {
    String half = HalfWidth.of(text).strip();
    Matcher chinese = IN_CHINESE.matcher(half);
    if (!chinese.matches()) {
      return half;
    }
    StringBuilder year = new StringBuilder();
    for (char digit : chinese.group(1).toCharArray()) {
      year.append(Math.max(0, DIGITS.indexOf(digit)));
    }
    String rest = chinese.group(2) == null ? "" : chinese.group(2);
    Matcher part = CHINESE_PART.matcher(rest);
    int from = 0;
    while (part.find()) {
      Numeral number = ChineseNumeral.of(Optional.empty(), part.group(1));
      year.append(rest, from, part.start());
      year.append(
          number.values().isEmpty() ? part.group(1) : number.values().get(0).toPlainString());
      from = part.end();
    }
    return year.append(rest.substring(from)).toString();
  }

  private static Optional<YearMonth> meant(String text, boolean last) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return month(year.group(1), last ? 12 : 1);
    }
    Matcher end = END_OF_YEAR.matcher(text);
    if (end.matches()) {
      return month(end.group(1), end.group(2).endsWith("初") ? 1 : 12);
    }
    Matcher month = MONTH.matcher(text);
    if (month.matches()) {
      return month(month.group(1), Integer.parseInt(month.group(2)));
    }
    Matcher together = TOGETHER.matcher(text);
    if (together.matches()) {
      return month(together.group(1), Integer.parseInt(together.group(2)));
    }
    Matcher backward = BACKWARD.matcher(text);
    if (backward.matches()) {
      return month(backward.group(2), Integer.parseInt(backward.group(1)));
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      String digits = named.group(2);
      return month(digits.length() == 2 ? "20" + digits : digits, number(named.group(1)));
    }
    Matcher namedLast = NAMED_LAST.matcher(text);
    if (namedLast.matches()) {
      return month(namedLast.group(1), number(namedLast.group(2)));
    }
    return SERIAL.matcher(text).matches()
        ? Optional.of(ofSerial(Integer.parseInt(text)))
        : Optional.empty();
  }

  /** The month of a day after 1900-02, by the number that spreadsheets give it. */
  private static YearMonth ofSerial(int day) {
    // Years from March on, so that a leap day is the last of one; 61 is 1900-03-01.
    int rest = day - 61;
    int year = 1900;
    while (rest >= days(year)) {
      rest -= days(year);
      year++;
    }
    return YearMonth.of(year, 3).plusMonths((5 * rest + 2) / 153);
  }

  /** The days from March of a year to the next March. */
  private static int days(int year) {
    return (year + 1) % 4 == 0 ? 366 : 365;
  }

  private static int number(String name) {
    return 1 + NAMES.indexOf(name);
  }

  private static Optional<YearMonth> month(String year, int month) {
    return month < 1 ? Optional.empty() : Optional.of(YearMonth.of(Integer.parseInt(year), month));
  }
}
