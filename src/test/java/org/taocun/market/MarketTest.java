package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Prices, parcels and the exogenous course against values worked out by hand. */
class MarketTest {
  private static final MarketSettings MARKET =
      new MarketSettings(
          true,
          0,
          "furniture",
          List.of(),
          List.of(),
          OptionalDouble.empty(),
          0.1,
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          2,
          0.5,
          200,
          2,
          1,
          0,
          0,
          0,
          List.of(),
          OptionalDouble.empty(),
          OptionalDouble.empty());
  private static final Category TABLE =
      new Category("table", "桌子", 100, 1, 10, Double.POSITIVE_INFINITY, List.of(), 1000, 30, 0.5);
  private static final YearMonth START = YearMonth.of(2006, 1);

  @Test
  void localCompetitorsPressTheMarkup() {
    assertThat(Pricing.priceYuan(MARKET, TABLE, 0.5, 0)).isEqualTo(200);
    assertThat(Pricing.markup(MARKET, TABLE, 0.5, 200)).isEqualTo(0.5);
    assertThat(Pricing.priceYuan(MARKET, TABLE, 0.5, 200)).isEqualTo(150);
    assertThat(Pricing.priceEffect(MARKET, TABLE, 200)).isEqualTo(1);
    assertThat(Pricing.priceEffect(MARKET, TABLE, 100)).isCloseTo(4, within(1e-12));
  }

  @Test
  void aBrandTakesAShareOfWhatIsLeftOfSameness() {
    assertThat(Pricing.differentiation(MARKET, 0)).isEqualTo(0.5);
    assertThat(Pricing.differentiation(MARKET, 0.5)).isEqualTo(0.75);
    assertThat(Pricing.differentiation(MARKET, 1)).isEqualTo(1);
    assertThat(Pricing.markup(MARKET, TABLE, 1, 1e6)).isEqualTo(1);
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
  void theLastMileFallsWithVolumeAndRisesWithDistance() {
    LogisticsSettings logistics = new LogisticsSettings(0.5, 8, 0.3, 2, 1000);
    assertThat(ParcelCost.yuan(logistics, 10, 0, 0)).isEqualTo(13);
    assertThat(ParcelCost.yuan(logistics, 10, 20, 0)).isEqualTo(19);
    assertThat(ParcelCost.yuan(logistics, 10, 20, 1000)).isEqualTo(5 + 2 + 6);
    assertThat(ParcelCost.yuan(logistics, 10, 20, 1e12)).isCloseTo(7, within(1e-6));
  }

  @Test
  void theCourseGrowsAndMatures() {
    PlatformSettings platform = new PlatformSettings(1, 0, 1e9, 0.03, 0.5);
    OutsideSettings outside = new OutsideSettings(700, 0.1, List.of());
    Months course = Months.of(START, 25, platform, outside, 2000, List.of());
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
    PlatformSettings still = new PlatformSettings(0, 0, 5, 0.03, 0);
    OutsideSettings outside =
        new OutsideSettings(
            700,
            0,
            List.of(new Dated(YearMonth.of(2007, 1), 500), new Dated(YearMonth.of(2006, 6), 900)));
    List<Shock> shocks =
        List.of(new Shock("s", true, YearMonth.of(2006, 3), YearMonth.of(2006, 4), 0.5, 3));
    Months course = Months.of(START, 24, still, outside, 0, shocks);
    double[] parcels = Demand.of(START, 24, seasonal, still, shocks).parcels();
    assertThat(parcels[1]).isEqualTo(60_000);
    assertThat(parcels[2]).isEqualTo(30_000);
    assertThat(parcels[3]).isEqualTo(90_000);
    assertThat(parcels[5]).isEqualTo(30_000);
    assertThat(parcels[12]).isEqualTo(15_000);
    assertThat(course.outsideIncomeYuan()[2]).isEqualTo(700);
    assertThat(course.outsideIncomeYuan()[3]).isEqualTo(350);
    assertThat(course.outsideIncomeYuan()[6]).isEqualTo(900);
    assertThat(course.outsideIncomeYuan()[13]).isEqualTo(500);
    assertThat(Months.monthOf(START, YearMonth.of(2006, 1))).isEqualTo(1);
    assertThat(Months.monthOf(START, YearMonth.of(2005, 12))).isZero();
  }
}
