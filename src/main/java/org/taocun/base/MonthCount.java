package org.taocun.base;

import java.time.YearMonth;

/** Numbers of months between dates. */
public final class MonthCount {
  private MonthCount() {}

  /** The months from one date to another; below 0 if that is earlier. */
  public static long between(YearMonth from, YearMonth to) {
    return 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
  }
}
