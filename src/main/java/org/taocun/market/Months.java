package org.taocun.market;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The exogenous course of a run, month by month: index 0 is the state at the start, 1 the first
 * simulated month.
 *
 * @param demandParcels Q(t): parcels ordered in the category, season and shocks included
 * @param outsideShops M(t): outside competitors, in average shops
 * @param outsideIncomeYuan π_o(t) of a household of average earning power
 * @param startupYuan cost of starting a shop
 */
public record Months(
    double[] demandParcels,
    double[] outsideShops,
    double[] outsideIncomeYuan,
    double[] startupYuan) {

  /**
   * Works the course out. Growth rates are yearly and compounded monthly; the platform's two rates
   * fall as g/(1 + years/maturingYears).
   *
   * @param startupYuan the cost of starting a shop at the start
   */
  public static Months of(
      YearMonth start,
      int months,
      MarketSettings market,
      PlatformSettings platform,
      OutsideSettings outside,
      double startupYuan,
      List<Shock> shocks) {
    double[] demand = new double[months + 1];
    double[] shops = new double[months + 1];
    double[] income = new double[months + 1];
    double[] startup = new double[months + 1];
    double demandLevel = market.outsideShops() * market.ordersPerShop();
    double shopLevel = market.outsideShops();
    double incomeLevel = outside.incomeYuan();
    double startupLevel = startupYuan;
    for (int t = 0; t <= months; t++) {
      YearMonth date = start.plusMonths(Math.max(0, t - 1));
      double maturity = 1 + Math.max(0, t - 1) / 12.0 / platform.maturingYears();
      if (t > 1) {
        demandLevel *= monthly(platform.demandGrowth() / maturity);
        shopLevel *= monthly(platform.shopGrowth() / maturity);
        incomeLevel *= monthly(outside.growth());
        startupLevel *= monthly(platform.entryCostGrowth());
      }
      demand[t] = demandLevel * season(market, date) * shockOnDemand(shocks, date);
      shops[t] = shopLevel;
      income[t] = dated(outside.series(), date, incomeLevel) * shockOnIncome(shocks, date);
      startup[t] = startupLevel;
    }
    return new Months(demand, shops, income, startup);
  }

  private static double monthly(double yearlyGrowth) {
    return StrictMath.pow(1 + yearlyGrowth, 1 / 12.0);
  }

  private static double season(MarketSettings market, YearMonth date) {
    List<Double> season = market.season();
    return season.isEmpty() ? 1 : season.get(date.getMonthValue() - 1);
  }

  private static double dated(List<Dated> series, YearMonth date, double otherwise) {
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

  private static double shockOnDemand(List<Shock> shocks, YearMonth date) {
    double factor = 1;
    for (Shock shock : shocks) {
      factor *= lasts(shock, date) ? shock.demandFactor() : 1;
    }
    return factor;
  }

  private static double shockOnIncome(List<Shock> shocks, YearMonth date) {
    double factor = 1;
    for (Shock shock : shocks) {
      factor *= lasts(shock, date) ? shock.outsideIncomeFactor() : 1;
    }
    return factor;
  }

  private static boolean lasts(Shock shock, YearMonth date) {
    return shock.enabled() && !date.isBefore(shock.from()) && !date.isAfter(shock.until());
  }

  /** The number of the simulated month of a date: 1 for the start; below 1 before it. */
  public static int monthOf(YearMonth start, YearMonth date) {
    return (int) Math.max(-100_000, Math.min(100_000, ChronoUnit.MONTHS.between(start, date) + 1));
  }
}
