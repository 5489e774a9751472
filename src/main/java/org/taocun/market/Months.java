package org.taocun.market;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.MonthCount;

/**
 * The exogenous course of a run beside {@link Demand}, month by month: index 0 is the state at the
 * start, 1 the first simulated month.
 *
 * @param outsideIncomeYuan π_o(t) of a household of average earning power
 * @param startupYuan cost of starting a shop on the cheapest open platform
 */
public record Months(double[] outsideIncomeYuan, double[] startupYuan) {

  /**
   * The course from scenario settings. Growth rates are yearly and compounded monthly.
   *
   * @param platforms those on which a shop can be opened; the cheapest that is open counts
   * @param startupYuan the cost of starting a shop at the start
   */
  public static Months of(
      YearMonth start,
      int months,
      List<PlatformSettings> platforms,
      OutsideSettings outside,
      double startupYuan,
      List<Shock> shocks) {
    double[] income = new double[months + 1];
    double[] startup = new double[months + 1];
    Arrays.fill(startup, Double.POSITIVE_INFINITY);
    double incomeLevel = outside.incomeYuan();
    for (int t = 0; t <= months; t++) {
      YearMonth date = start.plusMonths(Math.max(0, t - 1));
      if (t > 1) {
        incomeLevel *= monthly(outside.growth());
      }
      income[t] = dated(outside.series(), date, incomeLevel) * Shock.onIncome(shocks, date);
    }
    for (PlatformSettings platform : platforms) {
      double[] cost = platform.startupYuan(start, months, startupYuan);
      for (int t = 0; t <= months; t++) {
        startup[t] = platform.open(start, t) ? Math.min(startup[t], cost[t]) : startup[t];
      }
    }
    return new Months(income, startup);
  }

  /** The monthly factor of a yearly growth rate. */
  static double monthly(double yearlyGrowth) {
    return FastMath.pow(1 + yearlyGrowth, 1 / 12.0);
  }

  /**
   * The value of a dated series at a date; before the first date of the series {@code otherwise}.
   */
  static double dated(List<Dated> series, YearMonth date, double otherwise) {
    double value = otherwise;
    YearMonth latest = YearMonth.of(0, 1);
    for (Dated point : series) {
      if (!point.from().isAfter(date) && !point.from().isBefore(latest)) {
        value = point.value();
        latest = point.from();
      }
    }
    return value;
  }

  /** The number of the simulated month of a date: 1 for the start, below 1 before it. */
  public static int monthOf(YearMonth start, YearMonth date) {
    return (int) Math.max(-100_000, Math.min(100_000, MonthCount.between(start, date) + 1));
  }
}
