package org.taocun.output.observed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.Words;

/**
 * A point of an observed history.
 *
 * @param date a year (YYYY, drawn at its end) or a month (YYYY-MM, drawn in its middle)
 * @param value the observed value
 * @param variable the variable of series.csv, such as sellers
 * @param label the text of the legend
 * @param source its origin
 * @param sourceZh the same in Chinese; "" where it is the same
 * @param scope run, or a scope of series.csv such as village:NAME
 */
public record ObservedPoint(
    String date,
    double value,
    String variable,
    String label,
    String source,
    String sourceZh,
    String scope) {
  static final String RUN = "run";

  /** A point of the whole run, with one source for all languages. */
  public ObservedPoint(String date, double value, String variable, String label, String source) {
    this(date, value, variable, label, source, "", RUN);
  }

  /** Checks the date. */
  public ObservedPoint {
    day(date);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          Say.of("an observed value must be finite, was {0}", value));
    }
  }

  /** The day on which it is drawn. */
  public LocalDate day() {
    return day(date);
  }

  /** The origin in a language. */
  public String source(Words words) {
    return words.chinese() && !sourceZh.isBlank() ? sourceZh : source;
  }

  /** The parts of the origin in a language, which stand with semicolons between them. */
  public List<String> sources(Words words) {
    return Arrays.stream(source(words).split("[;；]", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** True if it was observed of the whole run. */
  public boolean ofRun() {
    return scope.equals(RUN);
  }

  /** True if it is dated by a year alone. */
  public boolean ofYear() {
    return date.length() == 4;
  }

  private static LocalDate day(String date) {
    return date.matches("[0-9]{4}")
        ? LocalDate.of(Integer.parseInt(date), 12, 31)
        : YearMonth.parse(date).atDay(15);
  }
}
