package org.taocun.market;

import java.time.YearMonth;
import java.util.List;

/**
 * The exogenous course of one category's market on one platform, month by month: index 0 is the
 * state at the start, 1 the first simulated month.
 *
 * @param parcels Q(t): parcels ordered, season and shocks included
 * @param level parcels ordered if every month had the mean season
 * @param outsideShops M(t): outside competitors, in average shops
 * @param live parcels ordered at live shows, per parcel of Q(t)
 */
public record Demand(double[] parcels, double[] level, double[] outsideShops, double[] live) {

  /**
   * The course of demand from scenario settings. The two growth rates are yearly, fall as g/(1 +
   * years/maturingYears) and are compounded monthly; before the platform opens there is neither
   * demand nor competition.
   */
  public static Demand of(
      YearMonth start,
      int months,
      Category category,
      PlatformSettings platform,
      List<Shock> shocks) {
    Demand demand =
        new Demand(
            new double[months + 1],
            new double[months + 1],
            new double[months + 1],
            new double[months + 1]);
    double orders = category.outsideShops() * category.ordersPerShop() * platform.traffic();
    double shops = category.outsideShops() * platform.outsideShops();
    for (int t = 0; t <= months; t++) {
      YearMonth date = start.plusMonths(Math.max(0, t - 1));
      int age = platform.months(start, t);
      if (age > 0 && t > 1) {
        double maturity = 1 + age / 12.0 / platform.maturingYears();
        orders *= Months.monthly(platform.demandGrowth() / maturity);
        shops *= Months.monthly(platform.shopGrowth() / maturity);
      }
      if (age >= 0) {
        double shock = Shock.onDemand(shocks, date);
        demand.parcels[t] = orders * category.season(date) * shock;
        demand.level[t] = orders * category.meanSeason() * shock;
        demand.live[t] = platform.live().ordersPerOrder(date, category);
      }
      demand.outsideShops[t] = shops;
    }
    return demand;
  }
}
