package org.taocun.web.instead.time;

import java.io.Serializable;

/**
 * A month of a year, as far as the engine asks for one: that of the JDK comes with the formats,
 * calendars and time zones of all dates.
 */
public record YearMonth(int year, int monthValue) implements Comparable<YearMonth>, Serializable {
  private static final int YEAR = 12;

  public static YearMonth of(int year, int month) {
    return new YearMonth(year, month);
  }

  public int getYear() {
    return year;
  }

  public int getMonthValue() {
    return monthValue;
  }

  public YearMonth plusMonths(long months) {
    long all = (long) YEAR * year + monthValue - 1 + months;
    return new YearMonth((int) Math.floorDiv(all, YEAR), 1 + Math.floorMod(all, YEAR));
  }

  public YearMonth minusMonths(long months) {
    return plusMonths(-months);
  }

  public boolean isBefore(YearMonth other) {
    return compareTo(other) < 0;
  }

  public boolean isAfter(YearMonth other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(YearMonth other) {
    return year == other.year ? monthValue - other.monthValue : Integer.compare(year, other.year);
  }

  /** Such as 2014-03. */
  @Override
  public String toString() {
    String digits = Integer.toString(year);
    return "0".repeat(Math.max(0, 4 - digits.length()))
        + digits
        + (monthValue < 10 ? "-0" : "-")
        + monthValue;
  }
}
