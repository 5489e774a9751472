package org.taocun.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Costs of parcels and losses on the way, against values worked out by hand. */
class ParcelCostTest {
  private static final Category TABLE =
      new Category("table", "桌子", 100, 1, 10, Double.POSITIVE_INFINITY, List.of(), 1000, 30, 0.5);
  private static final Category PEACH =
      new Category("peach", "桃", 30, 0.8, 5, 10, List.of(), 1000, 30, 0.5);
  private static final Service NONE = new Service(false, false, false, 0);

  private static LogisticsSettings settings(double lineHaulAlone, boolean stations) {
    return new LogisticsSettings(
        0.5,
        lineHaulAlone,
        5000,
        8,
        0.3,
        2,
        1000,
        new StationSettings(
            stations, 0, List.of(), 500, 0, List.of(), 3000, 3000, 0, List.of(), 30_000, 0.2, 0.25,
            0.5, 0.3),
        new SpoilageSettings(true, 2, 50, 0.5, 0.5),
        new ColdChainSettings(0, 1),
        new DistanceSettings(0, 0));
  }

  private static double yuan(LogisticsSettings settings, double km, double parcels) {
    return ParcelCost.of(settings, TABLE, km, NONE, new Flows(0, parcels, 0)).carrierYuan();
  }

  @Test
  void theLastMileFallsWithVolumeAndRisesWithDistance() {
    LogisticsSettings flat = settings(1, false);
    assertThat(yuan(flat, 0, 0)).isEqualTo(13);
    assertThat(yuan(flat, 20, 0)).isEqualTo(19);
    assertThat(yuan(flat, 20, 1000)).isEqualTo(5 + 2 + 6);
    assertThat(yuan(flat, 20, 1e12)).isCloseTo(7, within(1e-6));
  }

  @Test
  void theLineHaulOfAMatureClusterIsAThirdOfThatOutside() {
    LogisticsSettings settings = settings(3, false);
    assertThat(ParcelCost.lineHaulYuanPerKg(settings, 0)).isEqualTo(1.5);
    assertThat(ParcelCost.lineHaulYuanPerKg(settings, 5000)).isEqualTo(1);
    assertThat(ParcelCost.lineHaulYuanPerKg(settings, 15_000)).isEqualTo(0.75);
    assertThat(ParcelCost.lineHaulYuanPerKg(settings, 1e12)).isCloseTo(0.5, within(1e-6));
    assertThat(yuan(settings, 20, 5000)).isEqualTo(10 + 2 + 12.0 / 6);
  }

  /** Village 200 parcels, township 1,000, county 3,000; 20 km; h(1000) = 4/3, h(3000) = 9/8. */
  @ParameterizedTest
  @CsvSource({
    // without: V = 200 + .2·800 = 360
    "false, false, false, 24.1568627",
    // the village station takes the 20 km out: 2 + 6/1.36
    "true, false, false, 19.7450980",
    // the township station gathers all 1,000
    "false, true, false, 21.3333333",
    // the centre: l_min 1.5, the county's line haul: 11.25 + 1.5 + 12.5/1.36
    "false, false, true, 21.9411765",
    "true, true, true, 16"
  })
  void eachLevelOfStationsSavesItsOwn(
      boolean village, boolean township, boolean county, double yuan) {
    Service service = new Service(village, township, county, 0);
    Flows flows = new Flows(200, 1000, 3000);
    assertThat(ParcelCost.of(settings(3, true), TABLE, 20, service, flows).carrierYuan())
        .isCloseTo(yuan, within(1e-7));
  }

  @Test
  void noStationMakesAnyParcelDearer() {
    LogisticsSettings settings = settings(3, true);
    for (int with = 0; with < 16; with++) {
      for (int less = 0; less < 16; less++) {
        if ((with & less) == less) {
          for (double km : new double[] {0, 3, 60}) {
            for (double parcels : new double[] {0, 40, 5000}) {
              Flows flows = new Flows(parcels, 3 * parcels + 10, 9 * parcels + 500);
              assertThat(unitCost(settings, km, with, flows))
                  .isLessThanOrEqualTo(unitCost(settings, km, less, flows) + 1e-12);
            }
          }
        }
      }
    }
  }

  private static double unitCost(LogisticsSettings settings, double km, int levels, Flows flows) {
    Service service =
        new Service(
            (levels & 1) != 0, (levels & 2) != 0, (levels & 4) != 0, (levels & 8) != 0 ? 0.6 : 0);
    return ParcelCost.of(settings, PEACH, km, service, flows).unitCostYuan(PEACH.referenceYuan());
  }

  @Test
  void goodsSpoilByDaysAndShelfLifeUnlessKeptCool() {
    assertThat(Spoilage.share(3, 0.1, 0)).isCloseTo(1 - Math.exp(-0.3), within(1e-15));
    assertThat(Spoilage.share(3, 0.1, 0.5)).isCloseTo(1 - Math.exp(-0.15), within(1e-15));
    assertThat(Spoilage.share(3, 0.1, 1)).isZero();
    assertThat(Spoilage.share(3, 0, 0)).isZero();
  }

  @Test
  void aStationShortensTheWaitAndDistanceTheWay() {
    SpoilageSettings spoilage = settings(3, true).spoilage();
    assertThat(Spoilage.days(spoilage, 0, NONE)).isEqualTo(3);
    assertThat(Spoilage.days(spoilage, 25, new Service(true, false, false, 0))).isEqualTo(3);
    assertThat(Spoilage.days(spoilage, 25, new Service(true, true, true, 1))).isEqualTo(2.5);
  }

  /** Three days, decay .1: 1 − e^−.3 = .259182; half covered 1 − e^−.15 = .139292. */
  @Test
  void coolingIsUsedWhereItSavesMoreThanItCosts() {
    // saves .119890·54 = 6.47 yuan, costs .5·5 kg·1 = 2.50
    Service covered = new Service(false, false, false, 0.5);
    Flows flows = new Flows(0, 0, 0);
    Dispatch cooled = ParcelCost.of(settings(1, false), PEACH, 0, covered, flows);
    Dispatch plain = ParcelCost.of(settings(1, false), PEACH, 0, NONE, flows);
    assertThat(cooled.cooled()).isEqualTo(0.5);
    assertThat(cooled.spoilt()).isCloseTo(0.139292, within(1e-6));
    assertThat(cooled.carrierYuan()).isCloseTo(2.5 + 8 + 2.5, within(1e-12));
    assertThat(plain.spoilt()).isCloseTo(0.259182, within(1e-6));
    assertThat(plain.carrierYuan()).isCloseTo(2.5 + 8, within(1e-12));
    assertThat(cooled.unitCostYuan(54)).isCloseTo(13 + 54 * 0.139292, within(1e-4));
    ColdChainSettings dear = new ColdChainSettings(0, 2.6);
    assertThat(Spoilage.cooled(dear, PEACH, 3, 0.5)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "fruit, 0.11, true",
    "vegetables, 0.20, true",
    "livestockAndPoultry, 0.08, true",
    "aquatic, 0.10, true",
    "nuts, 0.0124, false",
    "furniture, 0, false"
  })
  void threeDaysLoseWhatIsReportedAndCoolingPaysForWhatSpoils(
      String name, double lost, boolean pays) {
    Category category = ShippedCatalogue.table().find(name).orElseThrow();
    assertThat(Spoilage.share(3, category.decayPerDay(), 0)).isCloseTo(lost, within(0.001));
    double cooled = Spoilage.cooled(new ColdChainSettings(0, 1), category, 3, 0.8);
    assertThat(cooled).isEqualTo(pays ? 0.8 : 0);
  }

  @Test
  void aVillageWithoutStationAndBroadbandBuysLittle() {
    StationSettings counts = settings(3, true).stations();
    assertThat(counts.purchases(true, true)).isEqualTo(1);
    assertThat(counts.purchases(false, true)).isEqualTo(0.5);
    assertThat(counts.purchases(true, false)).isEqualTo(0.3);
    assertThat(counts.purchases(false, false)).isEqualTo(0.15);
    StationSettings off = settings(3, false).stations();
    assertThat(off.purchases(false, true)).isEqualTo(1);
    assertThat(off.purchases(true, false)).isZero();
  }
}
