package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;

/** Settings with round numbers for tests. */
final class Markets {
  private static final OptionalDouble LEFT = OptionalDouble.empty();
  private static final YearMonth EARLY = YearMonth.of(2003, 5);
  private static final LiveSettings NO_LIVE = new LiveSettings(false, EARLY, 0.3, 2, 0.2, 0.1, 0);

  private Markets() {}

  /** h = 2, d = 1/2, S_half = 200, elasticity 2, brand effect 1/2 and premium 1/5. */
  static MarketSettings plain(List<CategorySettings> categories) {
    return of("furniture", List.of(), categories, LEFT);
  }

  static MarketSettings of(
      String category,
      List<CategoryShare> mix,
      List<CategorySettings> categories,
      OptionalDouble unitCost) {
    ShopSettings shops = new ShopSettings(true, 20, 0.5, 12, 1, 6, 6);
    return new MarketSettings(
        true,
        0,
        category,
        mix,
        0,
        0,
        categories,
        List.of(),
        0,
        unitCost,
        0.1,
        0,
        LEFT,
        LEFT,
        2,
        0.5,
        200,
        2,
        1,
        0,
        0,
        0,
        300,
        0.5,
        0.2,
        shops,
        List.of(),
        LEFT,
        LEFT);
  }

  static PlatformSettings platform(double demandGrowth, double entryCostGrowth, double maturing) {
    return new PlatformSettings(
        "p", EARLY, 1, 1, demandGrowth, 0, maturing, 0.03, 1, entryCostGrowth, 2, 1, 6, NO_LIVE);
  }

  /** A platform with demand and cost of entry at its opening, relative to the first platform's. */
  static PlatformSettings opening(YearMonth opens, double traffic, double entryCost) {
    return new PlatformSettings(
        "q", opens, traffic, 1, 1, 0, 1e9, 0.03, entryCost, 0.5, 1, 0, 6, NO_LIVE);
  }
}
