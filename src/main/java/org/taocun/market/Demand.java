package org.taocun.market;

import java.time.YearMonth;
import java.util.List;

/**
 * The exogenous course of one category's market on one platform, month by month: index 0 is the
 * state at the start, 1 the first simulated month.
 *
 * @param parcels Q(t): parcels ordered, season and shocks included
 * @param outsideShops M(t): outside competitors, in average shops
 */
public record Demand(double[] parcels, double[] outsideShops) {

  /**
   * Works the course out. The two growth rates are yearly, fall as g/(1 + years/maturingYears) and
   * are compounded monthly.
   */
  public static Demand of(
      YearMonth start,
      int months,
      Category category,
      PlatformSettings platform,
      List<Shock> shocks) {
    double[] demand = new double[months + 1];
    double[] shops = new double[months + 1];
    double demandLevel = category.outsideShops() * category.ordersPerShop();
    double shopLevel = category.outsideShops();
    for (int t = 0; t <= months; t++) {
      YearMonth date = start.plusMonths(Math.max(0, t - 1));
      double maturity = 1 + Math.max(0, t - 1) / 12.0 / platform.maturingYears();
      if (t > 1) {
        demandLevel *= Months.monthly(platform.demandGrowth() / maturity);
        shopLevel *= Months.monthly(platform.shopGrowth() / maturity);
      }
      demand[t] = demandLevel * category.season(date) * Shock.onDemand(shocks, date);
      shops[t] = shopLevel;
    }
    return new Demand(demand, shops);
  }
}
