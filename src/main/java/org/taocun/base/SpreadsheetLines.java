package org.taocun.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that people leave in tables for spreadsheets: {@code sep=,} at the top, totals below. */
final class SpreadsheetLines {
  private static final Pattern SEPARATOR = Pattern.compile("^\"?(?i:sep)=[^\r\n]\"?(?=\r?\n)");
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "共计", "小计", "总和", "total", "totals", "grand total", "sum");

  private SpreadsheetLines() {}

  /** True if the first line only names the separator. */
  static boolean namesSeparator(String text) {
    return SEPARATOR.matcher(text).find();
  }

  /** The text with an empty line in the place of that which names the separator. */
  static String plain(String text) {
    return SEPARATOR.matcher(text).replaceFirst("");
  }

  /** True if a row begins with a word for totals. */
  static boolean totals(String[] cells) {
    return word(cells)
        .filter(
            word ->
                TOTALS.contains(
                    word.replaceAll("[\\s:：]+$", "")
                        .replaceAll("(?<=" + Han.CLASS + ")\\s+", "")
                        .toLowerCase(Locale.ROOT)))
        .isPresent();
  }

  /** The problem of a row of totals. */
  static String problem(String[] cells) {
    return Say.of("is a row of totals ('{0}'): delete it", word(cells).orElse(""));
  }

  private static Optional<String> word(String[] cells) {
    return Arrays.stream(cells).map(String::strip).filter(cell -> !cell.isEmpty()).findFirst();
  }
}
