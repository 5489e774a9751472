package org.taocun.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Remains of spreadsheets in tables: {@code sep=,} at the top, units below the heads, totals and
 * notes at the end, special blanks and invisible characters in cells.
 */
final class SpreadsheetLines {
  private static final Pattern SEPARATOR = Pattern.compile("^\"?(?i:sep)=[^\r\n]\"?(?=\r?\n)");
  private static final Set<String> TOTALS =
      Set.of("合计", "总计", "共计", "小计", "总和", "total", "totals", "grand total", "sum");

  private static final Set<String> UNITS = Set.of("单位", "unit", "units");
  private static final Pattern DIGIT = Pattern.compile("[0-9]");
  private static final Pattern UNIT = Pattern.compile("[（(][^（()）]*[)）]");
  private static final Pattern BARE_UNIT =
      Pattern.compile("户|人|个|家|度|°|元|万元|亿元|公里|千米|年|月|%|％|(?i:km|households?|degrees?|yuan|share)");
  private static final Pattern NOTE =
      Pattern.compile("^[*※]|^(?:注|备注|说明|数据来源|资料来源|来源|(?i:notes?|sources?))\\s*[0-9]*\\s*[:：]");

  private SpreadsheetLines() {}

  /** True if the first line only names the separator. */
  static boolean namesSeparator(String text) {
    return SEPARATOR.matcher(text).find();
  }

  /**
   * The text with an empty line in the place of that which names the separator, and with nothing
   * {@linkplain Unseen#replaced unseen}.
   */
  static String plain(String text) {
    return SEPARATOR.matcher(Unseen.replaced(text)).replaceFirst("");
  }

  /** True if all cells of a row are empty. */
  static boolean blank(String[] cells) {
    return word(cells).isEmpty();
  }

  /**
   * The problem of a row that holds no data: heads once more, totals, units or a note; empty for
   * others.
   *
   * @param heads the first row
   * @param last true of the last row, where totals stand
   */
  static Optional<String> problem(String[] cells, String[] heads, boolean last) {
    String word = word(cells).orElse("");
    if (Arrays.equals(cells, heads)) {
      return Optional.of(
          Say.of("repeats the line of heads: delete it, and what stands below it twice"));
    }
    boolean between = Han.in(word) && filled(cells).count() < cells.length;
    if ((last || between) && totals(word)) {
      return Optional.of(Say.of("is a row of totals ('{0}'): delete it", word));
    }
    boolean headed =
        UNITS.contains(word) && filled(cells).noneMatch(cell -> DIGIT.matcher(cell).find());
    boolean bare =
        filled(cells).count() > 1 && filled(cells).allMatch(c -> BARE_UNIT.matcher(c).matches());
    if (headed || bare || filled(cells).allMatch(cell -> UNIT.matcher(cell).matches())) {
      return Optional.of(Say.of("is a row of units ('{0}'): delete it", word));
    }
    return NOTE.matcher(word).find() && filled(cells).count() == 1
        ? Optional.of(Say.of("is a note ('{0}'): delete it", word))
        : Optional.empty();
  }

  private static boolean totals(String word) {
    return TOTALS.contains(
        word.replaceAll("[\\s:：]+$", "")
            .replaceAll("(?<=" + Han.CLASS + ")\\s+", "")
            .toLowerCase(Locale.ROOT));
  }

  private static Stream<String> filled(String[] cells) {
    return Arrays.stream(cells).map(String::strip).filter(cell -> !cell.isEmpty());
  }

  private static Optional<String> word(String[] cells) {
    return filled(cells).findFirst();
  }
}
