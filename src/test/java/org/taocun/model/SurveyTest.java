package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Estimate;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Estimates of provinces from sampled counties, and effects of distance and region. */
class SurveyTest {
  /** Shanghai's 1,600 villages in 10 counties, Ningxia's 2,270 in 14. */
  private static final List<String> TWO_PROVINCES =
      List.of(
          "months=30",
          "geography.townshipsPerCounty=8",
          "geography.villagesPerTownship=20",
          "geography.householdsPerVillage=uniform(5, 25)",
          "entry.initial={count: 0, share: 0.02}",
          "cluster={salesYuan: 60000, shops: 5, shopsPerHousehold: 0.4, clusterVillages: 2}");

  private static Scenario nation(String provinces, String... sets) {
    return Scenarios.lively(
        Stream.of(
                TWO_PROVINCES.stream(),
                Stream.of("geography.provinces=" + provinces),
                Stream.of(sets))
            .flatMap(all -> all)
            .toArray(String[]::new));
  }

  private static double last(SeriesTable table, int scope, String variable) {
    double[] months = table.series(scope, variable);
    return months[months.length - 1];
  }

  @Test
  void whereEveryCountyIsSimulatedTheEstimatesAreTheTotalsAndCertain() {
    RunRecord run =
        Scenarios.run(nation("{names: [Shanghai, Ningxia], householdsByProvince: false}"));
    SeriesTable estimates = run.provinces().orElseThrow();
    assertThat(estimates.scopes()).containsExactly("all", "province:Shanghai", "province:Ningxia");
    for (String figure :
        List.of(
            "taobaoVillages",
            "lastingVillages",
            "taobaoTowns",
            "clusters",
            "largeClusters",
            "superLargeClusters",
            "shareOfVillagesInClusters",
            "countiesWithAny",
            "sellers",
            "sellerShare",
            "shops",
            "turnoverYuan")) {
      double[] told = run.series().series(0, figure);
      double rounding = figure.equals("turnoverYuan") ? 0.001 : 0;
      assertThat(estimates.series(0, figure)).as(figure).containsExactly(told, within(rounding));
      assertThat(Arrays.stream(estimates.series(1, figure + "Error")))
          .as(figure)
          .allMatch(error -> error == 0 || Double.isNaN(error));
    }
    assertThat(last(estimates, 0, "taobaoVillages")).isGreaterThan(20);
    assertThat(last(estimates, 0, "clusters")).isGreaterThan(2);
    assertThat(last(estimates, 1, "counties")).isEqualTo(10);
    assertThat(last(estimates, 2, "sampledCounties")).isEqualTo(14);
    assertThat(last(estimates, 1, "sellers") + last(estimates, 2, "sellers"))
        .isEqualTo(last(estimates, 0, "sellers"));
    assertThat(run.headline("nationalTaobaoVillages")).isEqualTo(run.headline("taobaoVillages"));
    assertThat(run.headline("nationalTaobaoVillagesError")).isZero();
    assertThat(run.headline("nationalGiniOverCountiesError")).isZero();
    assertThat(run.headline("nationalTopThreeShareError")).isZero();
    assertThat(run.headline("nationalGiniOverCounties"))
        .isCloseTo(run.headline("giniOverCounties"), within(1e-12));
    assertThat(estimates.series(0, "theilBetweenCounties"))
        .containsExactly(run.series().series(0, "theilBetweenCounties"), within(1e-12));
    assertThat(estimates.series(0, "incomeYuan"))
        .containsExactly(run.series().series(0, "incomeYuan"), within(1e-6));
    assertThat(run.headline("nationalTheilBetweenProvinces"))
        .isBetween(0.0, run.headline("nationalTheilBetweenCounties"));
    assertThat(run.headline("nationalTheilBetweenCountiesError")).isZero();
  }

  @Test
  void withoutProvincesNothingIsEstimated() {
    RunRecord run = Scenarios.run(Scenarios.lively());
    assertThat(run.provinces()).isEmpty();
    assertThat(run.headlines()).noneMatch(headline -> headline.name().startsWith("national"));
  }

  /** Without ties and competition between counties a county's history is its own. */
  @Test
  void aSampledCountyFaresAlikeWhateverTheRate() {
    String[] apart = {
      "weak={ownVillageShare: 0.5, townshipShare: 0.3, countyShare: 0.2}",
      "weak.madeBySellers=0",
      "market.outsideShops=1e12"
    };
    RunRecord some = Scenarios.run(nation("{names: [Shanghai], sampleShare: 0.3}", apart));
    RunRecord all = Scenarios.run(nation("{names: [Shanghai]}", apart));
    assertThat(some.villages()).hasSize(3 * 160);
    assertThat(all.villages()).hasSize(10 * 160);
    assertThat(some.villages().stream().mapToInt(v -> v.sellers()).sum()).isGreaterThan(100);
    for (var village : some.villages()) {
      var same = all.villages().stream().filter(v -> v.id().equals(village.id())).findFirst();
      assertThat(same.orElseThrow().sellers()).isEqualTo(village.sellers());
      assertThat(same.orElseThrow().shops()).isEqualTo(village.shops());
    }
  }

  /**
   * The sampled estimate of a run against the whole run with the same luck: over replications the
   * mean difference is within 4 standard errors of 0, and the errors claimed are the true ones.
   */
  @Test
  void overManySamplesTheEstimateIsThatOfTheFullRun() {
    String[] apart = {
      "weak={ownVillageShare: 0.5, townshipShare: 0.3, countyShare: 0.2}",
      "weak.madeBySellers=0",
      "market.outsideShops=1e12",
      "months=6",
      "geography.householdsPerVillage=uniform(3, 9)"
    };
    Scenario some = nation("{names: [Shanghai, Ningxia], sampleShare: 0.4}", apart);
    Scenario all = nation("{names: [Shanghai, Ningxia]}", apart);
    int samples = 60;
    double[] difference = new double[samples];
    double[] claimed = new double[samples];
    for (int r = 0; r < samples; r++) {
      RunRecord sampled = new Simulation(some, r).run();
      RunRecord full = new Simulation(all, r).run();
      difference[r] = sampled.headline("nationalSellers") - full.headline("nationalSellers");
      claimed[r] = StrictMath.pow(sampled.headline("nationalSellersError"), 2);
    }
    assertThat(Estimate.ofMean(difference).within(4).contains(0)).isTrue();
    double squares = Arrays.stream(difference).map(d -> d * d).sum() / samples;
    // The variance of a normal variable's estimate from n values has coefficient of variation
    // √(2/n).
    assertThat(Estimate.ofMean(claimed).value() / squares)
        .isCloseTo(1, within(4 * Math.sqrt(2.0 / samples)));
    long covered =
        IntStream.range(0, samples)
            .filter(r -> Math.abs(difference[r]) <= 2.4 * Math.sqrt(claimed[r]))
            .count();
    assertThat((double) covered / samples)
        .isCloseTo(0.95, within(4 * Estimate.fractionError(0.95, samples)));
  }

  private static final String PARTS =
      "{names: [Shanghai, Ningxia], sampleShare: 0.3, strongShare: 0.4, strongSampleShare: 0.7}";

  /** Of 24 counties the 10 strongest: 5 of Shanghai's 10 and 5 of 14: 4, 2, 4 and 3 are seen. */
  @Test
  void aProvinceInTwoPartsIsStillOneProvince() {
    RunRecord run = Scenarios.run(nation(PARTS, "geography.countySpread=1.5"));
    SeriesTable estimates = run.provinces().orElseThrow();
    assertThat(estimates.scopes()).containsExactly("all", "province:Shanghai", "province:Ningxia");
    assertThat(last(estimates, 1, "counties")).isEqualTo(10);
    assertThat(last(estimates, 1, "sampledCounties")).isEqualTo(6);
    assertThat(last(estimates, 2, "counties")).isEqualTo(14);
    assertThat(last(estimates, 2, "sampledCounties")).isEqualTo(7);
    assertThat(last(estimates, 0, "giniOverCountiesError")).isBetween(0.001, 0.5);
    assertThat(last(estimates, 0, "giniOverProvincesError")).isBetween(0.001, 0.5);
    assertThat(last(estimates, 0, "theilBetweenCountiesError")).isPositive();
    assertThat(last(estimates, 0, "theilBetweenProvincesError")).isPositive();
    assertThat(last(estimates, 1, "giniOverCountiesError")).isNaN();
    assertThat(last(estimates, 1, "sellers") + last(estimates, 2, "sellers"))
        .isCloseTo(last(estimates, 0, "sellers"), within(1e-9));
  }

  /** All ten counties of Shanghai are stronger than any of Ningxia's: 7 and 4 are seen. */
  @Test
  void theStrongestCountiesAreThoseOfTheNation() {
    String apart =
        PARTS.replace(
            "}",
            ", regions: [{region: East, industrialBase: 10}, {region: West, industrialBase: 0}]}");
    RunRecord run = Scenarios.run(nation(apart, "geography.countySpread=1.5", "months=1"));
    SeriesTable estimates = run.provinces().orElseThrow();
    assertThat(estimates.series(1, "sampledCounties")[1]).isEqualTo(7);
    assertThat(estimates.series(2, "sampledCounties")[1]).isEqualTo(4);
  }

  /** The same, where the differences between counties decide how they are sampled. */
  @Test
  void strongCountiesSampledByThemselvesLeaveTheEstimateRight() {
    String[] apart = {
      "weak={ownVillageShare: 0.5, townshipShare: 0.3, countyShare: 0.2}",
      "weak.madeBySellers=0",
      "market.outsideShops=1e12",
      "market.industrialEffect=2",
      "geography.countySpread=1.5",
      "months=6",
      "geography.householdsPerVillage=uniform(3, 9)"
    };
    Scenario some = nation(PARTS, apart);
    Scenario all = nation("{names: [Shanghai, Ningxia]}", apart);
    double[] difference = new double[40];
    for (int r = 0; r < difference.length; r++) {
      difference[r] =
          turnover(new Simulation(some, r).run()) / turnover(new Simulation(all, r).run()) - 1;
    }
    assertThat(Estimate.ofMean(difference).within(4).contains(0)).isTrue();
  }

  private static double turnover(RunRecord run) {
    return last(run.provinces().orElseThrow(), 0, "turnoverYuan");
  }

  @Test
  void sampledSellersStandForOthersInTheMarket() {
    String[] crowded = {"market.outsideShops=10", "months=12"};
    RunRecord all = Scenarios.run(nation("{names: [Shanghai]}", crowded));
    RunRecord some = Scenarios.run(nation("{names: [Shanghai], sampleShare: 0.2}", crowded));
    double ofAll = all.provinces().orElseThrow().series(0, "turnoverYuan")[1];
    double ofSome = some.provinces().orElseThrow().series(0, "turnoverYuan")[1];
    // Nearly all orders are the villages': with weights the estimate is the nation's turnover too.
    assertThat(ofSome / ofAll).isBetween(0.9, 1.1);
  }

  @Test
  void placeChangesNothingWhereItIsNeutral() {
    String ningxia = "{names: [Ningxia], sampleShare: 0.2}";
    Trace plain = Scenarios.trace(nation(ningxia, "months=12"));
    Scenario neutral =
        nation(
            "{names: [Ningxia], sampleShare: 0.2, portWeight: 0, portDecayKm: 80, regions:"
                + " [{region: West}, {region: East, outsideIncome: 2, industrialBase: 3}]}",
            "logistics.distance={haulPer1000Km: 0, daysPer1000Km: 0}",
            "months=12");
    assertThat(Scenarios.trace(neutral)).isEqualTo(plain);
    for (String set :
        List.of(
            "logistics.distance.haulPer1000Km=0.5",
            "logistics.distance.daysPer1000Km=2",
            "geography.provinces.portWeight=0.5",
            "geography.provinces.regions=[{region: West, outsideIncome: 0.7}]",
            "geography.provinces.regions=[{region: West, industrialBase: 0.7}]")) {
      Scenario moved = nation(ningxia, set, "months=12");
      assertThat(Scenarios.trace(moved)).as(set).isNotEqualTo(plain);
    }
  }

  private static double mean(String variable, String... sets) {
    RunRecord run = Scenarios.run(nation("{names: [Ningxia], sampleShare: 0.3}", sets));
    double[] months = run.series().series(0, variable);
    return Arrays.stream(months).filter(value -> !Double.isNaN(value)).average().orElseThrow();
  }

  @Test
  void farFromMarketsParcelsAreDearerAndTakeLonger() {
    assertThat(mean("lineHaulYuanPerKg", "logistics.distance.haulPer1000Km=1"))
        .isGreaterThan(1.2 * mean("lineHaulYuanPerKg"));
    assertThat(mean("daysOnTheWay", "logistics.distance.daysPer1000Km=2"))
        .isGreaterThan(mean("daysOnTheWay") + 0.5);
    assertThat(mean("sellers", "logistics.distance.haulPer1000Km=20")).isLessThan(mean("sellers"));
  }

  @Test
  void aPoorerRegionSellsMore() {
    String poor = "geography.provinces.regions=[{region: West, outsideIncome: 0.3}]";
    assertThat(mean("sellers", poor)).isGreaterThan(mean("sellers"));
  }

  @Test
  void farFromPortsFewerSell() {
    String far = "geography.provinces.portWeight=1";
    String[] base = {"geography.industrialBase=0.9", "market.industrialSaving=0.5"};
    assertThat(mean("sellers", base[0], base[1], far)).isLessThan(mean("sellers", base));
  }

  @Test
  void unknownProvincesAndRegionsAreRefusedWithTheNearestName() {
    assertThatThrownBy(() -> nation("{names: [Shangai]}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("geography.provinces.names[0]")
        .hasMessageContaining("did you mean 'Shanghai'");
    assertThatThrownBy(() -> nation("{names: [all], regions: [{region: Est}]}"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("did you mean 'East'");
  }

  @Test
  void theResultsHaveOneRowPerPlaceAndMonth() {
    RunRecord run = Scenarios.run(nation("{names: [all], sampleShare: 0.001}", "months=2"));
    SeriesTable table = run.provinces().orElseThrow();
    assertThat(table.scopes()).hasSize(32);
    List<Integer> months = new ArrayList<>();
    for (double[][] place : table.rows()) {
      months.add(place.length);
      assertThat(place[2]).hasSize(table.variables().size());
    }
    assertThat(months).containsOnly(3);
  }
}
