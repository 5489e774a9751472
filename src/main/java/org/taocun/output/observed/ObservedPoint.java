package org.taocun.output.observed;

import java.time.LocalDate;
import java.time.YearMonth;
import org.taocun.base.Say;

/**
 * A point of an observed history.
 *
 * @param date a year (YYYY, drawn in its middle) or a month (YYYY-MM, drawn in its middle)
 * @param value the observed value
 * @param variable the variable of series.csv, such as sellers
 * @param label the text of the legend
 * @param source its origin
 */
public record ObservedPoint(
    String date, double value, String variable, String label, String source) {

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

  private static LocalDate day(String date) {
    return date.matches("[0-9]{4}")
        ? LocalDate.of(Integer.parseInt(date), 7, 1)
        : YearMonth.parse(date).atDay(15);
  }
}
