package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.taocun.model.Scenarios.born;
import static org.taocun.model.Scenarios.lively;
import static org.taocun.model.Scenarios.panel;
import static org.taocun.model.Scenarios.run;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.analysis.IncomeDistribution;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelRow;
import org.taocun.trace.RunRecord;

/** Household income of a run's last year, by hand and against the panel. */
class IncomesTest {
  /**
   * A world in which nobody decides or buys, earning factors are alike, and shops cost 100 a month.
   */
  private static Scenario still(String... sets) {
    return Scenarios.of(
        Stream.concat(
                Stream.of(
                    "geography.householdsPerVillage=10",
                    "entry={rule: threshold, threshold: {value: 99}, initial: {count: 4}}",
                    "barrier.enabled=false",
                    "market.ordersPerShop=0",
                    "market.fixedCostYuan=100",
                    "market.shops.enabled=false",
                    "households.earning=1",
                    "outside.incomeYuan=500",
                    "outside.growth=0",
                    "exit.enabled=false"),
                Stream.of(sets))
            .toArray(String[]::new));
  }

  /** Six households earn 500, four lose 100: mean 260, and Gini of six equal parts in ten, .4. */
  @Test
  void sellersGiveUpTheirOutsideIncome() {
    RunRecord run = run(still("months=20"));
    assertThat(run.headline("householdIncomeYuan")).isCloseTo(260, within(1e-9));
    assertThat(run.headline("medianIncomeYuan")).isCloseTo(500, within(1e-9));
    assertThat(run.headline("poorestFifthIncomeYuan")).isCloseTo(-100, within(1e-9));
    assertThat(run.headline("giniOfIncome")).isCloseTo(0.4, within(1e-9));
    assertThat(run.headline("theilOfIncome")).isCloseTo(Math.log(10 / 6.0), within(1e-9));
    assertThat(run.headline("theilOfIncomeBetweenCounties")).isNaN();
    assertThat(run.headline("ecommerceIncomeShare")).isCloseTo(-400 / 2600.0, within(1e-9));
  }

  /** Of two counties of ten, one has four that lose and count as 0: 3,000 and 5,000 yuan. */
  @Test
  void inequalityIsThatBetweenCountiesAndWithinThem() {
    RunRecord run =
        run(
            still(
                "months=20",
                "geography={counties: 2, townshipsPerCounty: 1, villagesPerTownship: 1}",
                "geography.householdsPerVillage=10",
                "entry.initial={count: 0, block: 4}"));
    double between = 0.375 * Math.log(0.75) + 0.625 * Math.log(1.25);
    assertThat(run.headline("theilOfIncome")).isCloseTo(Math.log(1.25), within(1e-9));
    assertThat(run.headline("theilOfIncomeBetweenCounties")).isCloseTo(between, within(1e-9));
    assertThat(run.headline("theilOfIncome") - between)
        .isCloseTo(0.375 * Math.log(10 / 6.0), within(1e-9));
  }

  /**
   * Sellers leave after three months of loss. Of 14 months the last 12 count, so one month of
   * selling is among them: (11·500 − 100)/12 = 450. Of 9 months all count: (6·500 − 3·100)/9 = 300.
   */
  @Test
  void monthsBeforeTheLastTwelveAreForgotten() {
    String leaving = "exit={enabled: true, hazard: 0, lossMonths: 3, mayReturn: false}";
    assertThat(run(still(leaving, "months=14")).headline("poorestFifthIncomeYuan"))
        .isCloseTo(450, within(1e-9));
    assertThat(run(still(leaving, "months=9")).headline("poorestFifthIncomeYuan"))
        .isCloseTo(300, within(1e-9));
    RunRecord later = run(still(leaving, "months=15"));
    assertThat(later.headline("poorestFifthIncomeYuan")).isCloseTo(500, within(1e-9));
    assertThat(later.headline("giniOfIncome")).isZero();
    assertThat(later.headline("ecommerceIncomeShare")).isZero();
  }

  @Test
  void withoutAMarketTheLastMonthStandsForAll() {
    RunRecord run = run(still("market={enabled: false, fixedProfitYuan: 900}", "months=20"));
    assertThat(run.headline("householdIncomeYuan")).isEqualTo((6 * 500 + 4 * 900) / 10.0);
    assertThat(run.headline("poorestFifthIncomeYuan")).isEqualTo(500);
    assertThat(run.headline("ecommerceIncomeShare")).isEqualTo(3600 / 6600.0);
    assertThat(run(still("months=0")).headline("householdIncomeYuan")).isEqualTo(300);
  }

  @Test
  void whatOrganisationsPayTheirSuppliersIsIncomeBesideTheOutsideIncome() {
    Scenario scenario =
        lively("organisations=[{name: one, founding: {sellers: 2}, shop: {shops: 2}}]");
    double all = 0;
    double profits = 0;
    for (PanelRow row : panel(scenario)) {
      all += row.month() > 48 ? row.incomeYuan() : 0;
      profits += row.month() > 48 ? row.profitYuan() : 0;
    }
    RunRecord run = run(scenario);
    double supplied = run.headline("suppliersYuan");
    assertThat(supplied).isPositive();
    assertThat(run.headline("householdIncomeYuan") * 12 * 360).isCloseTo(all, within(all / 100));
    assertThat(run.headline("ecommerceIncomeShare"))
        .isCloseTo((profits + supplied) / all, within(0.01));
  }

  /** The slow twin: every household in every month, from the panel. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void incomesAreThoseOfThePanel(long seed) {
    Scenario scenario =
        lively("seed=" + seed, "exit.enabled=false", "outside.growth=0.2", "market.rentYuan=20");
    Map<String, Double> yuan = new LinkedHashMap<>();
    double shops = 0;
    double all = 0;
    for (PanelRow row : panel(scenario)) {
      if (row.month() > 48) {
        yuan.merge(row.household(), row.incomeYuan() / 12, Double::sum);
        all += row.incomeYuan();
        shops += row.profitYuan();
      }
    }
    RunRecord run = run(scenario);
    IncomeDistribution expected =
        IncomeDistribution.of(yuan.values().stream().mapToDouble(Double::doubleValue).toArray());
    assertThat(yuan).hasSize(360);
    assertThat(run.headline("householdIncomeYuan")).isCloseTo(expected.mean(), within(1e-6));
    assertThat(run.headline("medianIncomeYuan")).isCloseTo(expected.median(), within(1e-6));
    assertThat(run.headline("poorestFifthIncomeYuan"))
        .isCloseTo(expected.poorestFifth(), within(1e-6));
    assertThat(run.headline("leastEarningFifthIncomeYuan"))
        .isCloseTo(leastEarning(scenario, yuan), within(1e-6));
    assertThat(run.headline("giniOfIncome")).isCloseTo(expected.gini(), within(1e-9));
    assertThat(run.headline("ecommerceIncomeShare")).isCloseTo(shops / all, within(1e-9));
  }

  /** The slow twin: mean income of the first fifth of households, sorted by earning factor. */
  private static double leastEarning(Scenario scenario, Map<String, Double> yuan) {
    float[] earning = born(scenario).households.earning;
    List<Double> incomes = List.copyOf(yuan.values());
    return IntStream.range(0, earning.length)
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> earning[i]).thenComparingInt(i -> i))
        .limit(earning.length / 5)
        .mapToDouble(incomes::get)
        .average()
        .orElseThrow();
  }
}
