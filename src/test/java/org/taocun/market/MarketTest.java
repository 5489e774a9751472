package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prices, parcels and the exogenous course against values worked out by hand. */
class MarketTest {
  private static final MarketSettings MARKET = Markets.plain(List.of());
  private static final Category TABLE =
      new Category("table", "桌子", 100, 1, 10, Double.POSITIVE_INFINITY, List.of(), 1000, 30, 0.5);
  private static final YearMonth START = YearMonth.of(2006, 1);

  @Test
  void localCompetitorsPressTheMarkup() {
    assertThat(Pricing.priceYuan(MARKET, TABLE, 0, 0)).isEqualTo(200);
    assertThat(Pricing.markup(MARKET, TABLE, 0, 200)).isEqualTo(0.5);
    assertThat(Pricing.priceYuan(MARKET, TABLE, 0, 200)).isEqualTo(150);
    assertThat(Pricing.priceEffect(MARKET, TABLE, 200)).isEqualTo(1);
    assertThat(Pricing.priceEffect(MARKET, TABLE, 100)).isCloseTo(4, within(1e-12));
  }

  @Test
  void aBrandTakesAShareOfWhatIsLeftOfSameness() {
    assertThat(Pricing.differentiation(MARKET, 0)).isEqualTo(0.5);
    assertThat(Pricing.differentiation(MARKET, 0.5)).isEqualTo(0.75);
    assertThat(Pricing.differentiation(MARKET, 1)).isEqualTo(1);
    assertThat(Pricing.markup(MARKET, TABLE, 1, 1e6)).isEqualTo(1.2);
    assertThat(Pricing.markup(MARKET, TABLE, 0.5, 200)).isCloseTo(1.1 / 1.5, within(1e-12));
    assertThat(Pricing.brandFactor(MARKET, 0)).isEqualTo(1);
    assertThat(Pricing.brandFactor(MARKET, 1)).isCloseTo(Math.exp(0.5), within(1e-12));
  }

  @Test
  void rentRisesWithTheCrowd() {
    assertThat(Pricing.rentYuan(MARKET, 0)).isZero();
    assertThat(Pricing.rentYuan(MARKET, 100)).isEqualTo(150);
  }

  @Test
  void reputationShiftsAttractivenessByThePlatformsRule() {
    PlatformSettings platform = Markets.platform(0, 0, 5);
    assertThat(Pricing.reputationFactor(platform, 0)).isEqualTo(1);
    assertThat(Pricing.reputationFactor(platform, -0.5)).isCloseTo(Math.exp(-1), within(1e-12));
  }

  /** e^(-1), e^(-1/2), e^(-1/4) after 0, 6, 12 months. */
  @Test
  void aNewShopCatchesUp() {
    double[] rating = Markets.platform(0, 0, 5).ratings(12);
    assertThat(rating[0]).isCloseTo(Math.exp(-1), within(1e-12));
    assertThat(rating[6]).isCloseTo(Math.exp(-0.5), within(1e-12));
    assertThat(rating[12]).isCloseTo(Math.exp(-0.25), within(1e-12));
  }

  @Test
  void shopsShareAttention() {
    assertThat(MARKET.shops().together()[1]).isEqualTo(1);
    assertThat(MARKET.shops().together()[4]).isEqualTo(2);
  }

  @Test
  void anIndustrialBaseSavesUnitCost() {
    assertThat(Pricing.unitCostYuan(MARKET, TABLE, 0)).isEqualTo(100);
    assertThat(Pricing.unitCostYuan(MARKET, TABLE, 0.5)).isEqualTo(95);
  }

  @Test
  void appealHasMeanOne() {
    double sum = 0;
    int n = 20_000;
    for (int i = 0; i < n; i++) {
      sum += Pricing.appeal(0.8, org.taocun.base.Normal.quantile((i + 0.5) / n));
    }
    assertThat(sum / n).isCloseTo(1, within(1e-3));
    assertThat(Pricing.appeal(0, 3)).isEqualTo(1);
  }

  @Test
  void theCourseGrowsAndMatures() {
    PlatformSettings platform = Markets.platform(1, 0.5, 1e9);
    OutsideSettings outside = new OutsideSettings(700, 0.1, List.of());
    Months course = Months.of(START, 25, List.of(platform), outside, 2000, List.of());
    Demand demand = Demand.of(START, 25, TABLE, platform, List.of());
    assertThat(demand.parcels()[1]).isEqualTo(30_000);
    assertThat(demand.parcels()[13]).isCloseTo(60_000, within(1e-2));
    assertThat(demand.outsideShops()[13]).isEqualTo(1000);
    assertThat(course.outsideIncomeYuan()[13]).isCloseTo(770, within(1e-9));
    assertThat(course.startupYuan()[25]).isCloseTo(4500, within(1e-6));
  }

  @Test
  void seasonsShocksAndDatedSeriesHoldInTheirMonths() {
    Category seasonal =
        new Category(
            "fruit",
            "水果",
            100,
            1,
            10,
            20,
            List.of(2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.5),
            1000,
            30,
            0.5);
    PlatformSettings still = Markets.platform(0, 0, 5);
    OutsideSettings outside =
        new OutsideSettings(
            700,
            0,
            List.of(new Dated(YearMonth.of(2007, 1), 500), new Dated(YearMonth.of(2006, 6), 900)));
    List<Shock> shocks =
        List.of(new Shock("s", true, YearMonth.of(2006, 3), YearMonth.of(2006, 4), 0.5, 3, 0));
    Months course = Months.of(START, 24, List.of(still), outside, 0, shocks);
    Demand demand = Demand.of(START, 24, seasonal, still, shocks);
    double[] parcels = demand.parcels();
    assertThat(parcels[1]).isEqualTo(60_000);
    assertThat(parcels[2]).isEqualTo(30_000);
    assertThat(parcels[3]).isEqualTo(90_000);
    assertThat(parcels[5]).isEqualTo(30_000);
    assertThat(parcels[12]).isEqualTo(15_000);
    assertThat(demand.level()[12]).isCloseTo(30_000 * 12.5 / 12, within(1e-9));
    assertThat(demand.level()[3]).isCloseTo(90_000 * 12.5 / 12, within(1e-9));
    assertThat(course.outsideIncomeYuan()[2]).isEqualTo(700);
    assertThat(course.outsideIncomeYuan()[3]).isEqualTo(350);
    assertThat(course.outsideIncomeYuan()[6]).isEqualTo(900);
    assertThat(course.outsideIncomeYuan()[13]).isEqualTo(500);
    assertThat(Months.monthOf(START, YearMonth.of(2006, 1))).isEqualTo(1);
    assertThat(Months.monthOf(START, YearMonth.of(2005, 12))).isZero();
  }

  @Test
  void aPlatformThatOpensLaterGrowsFromItsOpening() {
    PlatformSettings later = Markets.opening(YearMonth.of(2007, 1), 0.5, 2);
    Demand demand = Demand.of(START, 36, TABLE, later, List.of());
    assertThat(demand.parcels()[12]).isZero();
    assertThat(demand.parcels()[13]).isEqualTo(15_000);
    assertThat(demand.parcels()[25]).isCloseTo(30_000, within(1e-2));
    assertThat(later.open(START, 12)).isFalse();
    assertThat(later.open(START, 13)).isTrue();
    double[] cost = later.startupYuan(START, 36, 1000);
    assertThat(cost[12]).isZero();
    assertThat(cost[13]).isEqualTo(2000);
    assertThat(cost[25]).isCloseTo(3000, within(1e-6));
    PlatformSettings first = Markets.platform(0, 0, 5);
    Months course =
        Months.of(
            START,
            36,
            List.of(first, later),
            new OutsideSettings(1, 0, List.of()),
            5000,
            List.of());
    assertThat(course.startupYuan()[36]).isEqualTo(5000);
  }

  /** 0.6·show·years/(years + 2): a year after the start, with show 0.5, is 0.1. */
  @Test
  void liveShowsGrowFromTheirDateWithWhatCanBeShown() {
    LiveSettings live = new LiveSettings(true, YearMonth.of(2006, 7), 0.6, 2, 0.2, 0.1, 1500);
    assertThat(live.ordersPerOrder(YearMonth.of(2006, 6), TABLE)).isZero();
    assertThat(live.ordersPerOrder(YearMonth.of(2007, 6), TABLE)).isCloseTo(0.1, within(1e-12));
    assertThat(live.liftOf(TABLE)).isCloseTo(1.05, within(1e-12));
  }

  /** 150 yuan at the date, 195 a year later; income four times the average doubles at η = ½. */
  @Test
  void purchasesGrowWithTimeAndIncome() {
    DownlinkSettings down =
        new DownlinkSettings(true, 150, YearMonth.of(2006, 1), 0.3, List.of(), 0.5, 100);
    assertThat(down.course(START, 24)[1]).isEqualTo(150);
    assertThat(down.course(START, 24)[13]).isCloseTo(195, within(1e-9));
    assertThat(down.yuan(150, 10, 1)).isEqualTo(1500);
    assertThat(down.yuan(150, 10, 4)).isCloseTo(3000, within(1e-9));
    assertThat(down.yuan(150, 10, -4)).isZero();
  }

  /**
   * A lognormal of mean m exceeds x with chance 1 − Φ((ln(x/m) + σ²/2)/σ). With m = 312,500 yuan
   * (287,000-338,000) and x one million, 3.7 % is reached at σ = .856 (and at 2.717).
   */
  @Test
  void theSpreadOfSalesGivesTheObservedShareOfMillionShops() {
    double sigma = 0.856;
    double z = (Math.log(1e6 / 312_500) + sigma * sigma / 2) / sigma;
    assertThat(z).isCloseTo(org.taocun.base.Normal.quantile(1 - 0.037), within(1e-3));
  }
}
