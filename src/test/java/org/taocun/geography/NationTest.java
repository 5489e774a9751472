package org.taocun.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;

class NationTest {
  private static final Draws DRAWS = Draws.of(3, 1);

  private static ProvinceSettings provinces(double share, String... names) {
    return new ProvinceSettings(List.of(names), share, 2, 0, 1, 1, false, 0, 300, List.of());
  }

  /** Territory of counties of 50 villages. */
  private static Territory territory(ProvinceSettings provinces) {
    GeographySettings settings =
        new GeographySettings(
            "",
            ColumnNames.NONE,
            1,
            5,
            10,
            Distribution.parse("lognormal(300, 0.5)"),
            60,
            25,
            5,
            Distribution.parse("normal(0.5, 0.1)"),
            0,
            0,
            0.9,
            0,
            provinces);
    return Territories.of(settings, DRAWS);
  }

  /** Snyder 1987, page 291: n = .6028370, x = .2952720, y = .2416774. */
  @Test
  void theProjectionGivesSnydersExample() {
    SyntheticPlan.Point at = new Albers(29.5, 45.5, 23, -96, 1).at(35, -75);
    assertThat(at.x()).isCloseTo(0.2952720, within(5e-8));
    assertThat(at.y()).isCloseTo(0.2416774, within(5e-8));
  }

  /** Against the great circle, cos c = sin φ sin φ' + cos φ cos φ' cos(λ − λ'). */
  @ParameterizedTest
  @CsvSource({
    "39.9,116.4,31.2,121.5",
    "43.8,87.6,45.8,126.5",
    "20.0,110.3,47.9,127.8",
    "29.6,91.1,30.7,104.1"
  })
  void distancesInChinaAreRightWithinAFewPerCent(double lat, double lon, double lat2, double lon2) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(lat2);
    double angle =
        Math.acos(
            Math.sin(a) * Math.sin(b)
                + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(lon - lon2)));
    Albers map = Albers.china();
    assertThat(map.at(lat, lon).distanceTo(map.at(lat2, lon2)) / (6371.0088 * angle))
        .isCloseTo(1, within(0.03));
  }

  @Test
  void aProvinceHasAsManyCountiesAsItsVillagesMake() {
    Territory shanghai = territory(provinces(1, "Shanghai"));
    assertThat(shanghai.provinces().strata())
        .containsExactly(new Provinces.Stratum("Shanghai", "East", 32, new Range(0, 32)));
    assertThat(shanghai.villages()).hasSize(1600);
    assertThat(shanghai.counties()).startsWith("Shanghai-c1").endsWith("Shanghai-c32");
    assertThat(IntStream.range(0, 32).mapToDouble(shanghai.provinces()::weight)).containsOnly(1.0);
  }

  @Test
  void aLargerShareKeepsItsEarlierCountiesAndLeavesThemAsTheyAre() {
    Territory few = territory(provinces(0.1, "Shanghai", "Ningxia"));
    Territory many = territory(provinces(0.4, "Ningxia", "Hainan", "Shanghai"));
    assertThat(few.provinces().strata())
        .extracting(stratum -> stratum.sampled().size())
        .containsExactly(3, 4);
    assertThat(many.provinces().strata())
        .extracting(Provinces.Stratum::province)
        .containsExactly("Shanghai", "Hainan", "Ningxia");
    assertThat(few.provinces().weight(0)).isEqualTo(32 / 3.0);
    assertThat(few.provinces().weight(6)).isEqualTo(45 / 4.0);
    assertThat(few.weight(few.villages().size() - 1)).isEqualTo(45 / 4.0);
    for (Village village : few.villages()) {
      Village same = many.village(many.find(village.id()).orElseThrow());
      assertThat(same)
          .usingRecursiveComparison()
          .ignoringFields("firstHousehold", "countyIndex", "townshipIndex")
          .isEqualTo(village);
    }
  }

  @Test
  void everyProvinceHasTwoCountiesAtLeast() {
    Territory china = territory(provinces(0.0001, "all"));
    assertThat(china.provinces().strata()).hasSize(31);
    assertThat(china.provinces().strata())
        .allMatch(stratum -> stratum.sampled().size() == 2 && stratum.counties() > 2);
  }

  /** n = 8 of 32 in each of 400 replications: each county in a quarter of them. */
  @Test
  void everyCountyIsDrawnAsOftenAsTheOthers() {
    GeographySettings settings =
        new GeographySettings(
            "",
            ColumnNames.NONE,
            1,
            1,
            50,
            Distribution.parse("1"),
            60,
            25,
            5,
            Distribution.parse("0.5"),
            0,
            0,
            1,
            0,
            provinces(0.25, "Shanghai"));
    int[] drawn = new int[33];
    for (int replication = 0; replication < 400; replication++) {
      Territories.of(settings, Draws.of(5, replication))
          .counties()
          .forEach(id -> drawn[Integer.parseInt(id.substring("Shanghai-c".length()))]++);
    }
    double error = Math.sqrt(0.25 * 0.75 / 400);
    for (int county = 1; county <= 32; county++) {
      assertThat(drawn[county] / 400.0).isCloseTo(0.25, within(4 * error));
    }
  }

  @Test
  void countiesLieAroundTheProvincesMiddleAndApart() {
    Territory jiangsu = territory(provinces(1, "Jiangsu"));
    SyntheticPlan.Point middle = Albers.china().at(32.9, 119.5);
    int counties = jiangsu.counties().size();
    assertThat(counties).isEqualTo(290);
    // Area 107,000 km²: radius 184.55 km, 10.84 km of it each.
    for (Village village : jiangsu.villages()) {
      SyntheticPlan.Point at = new SyntheticPlan.Point(village.xKm(), village.yKm());
      assertThat(at.distanceTo(middle)).isLessThan(184.6 + 10.9 + 5);
      assertThat(village.hubKm()).isLessThan(10.9 + 5);
    }
  }

  @Test
  void distancesCountFromTheNearestMarketAndPort() {
    Territory two = territory(provinces(0.0001, "Xinjiang", "Shanghai"));
    assertThat(two.provinces().marketKm(0)).isLessThan(60);
    // Urumqi to Chengdu are 2,060 km; the counties lie up to 730 km from the middle.
    assertThat(two.provinces().marketKm(2)).isBetween(1200.0, 3000.0);
    assertThat(Provinces.NONE.marketKm(0)).isZero();
  }

  private static double meanBase(ProvinceSettings settings) {
    return territory(settings).villages().stream()
        .mapToDouble(Village::industrialBase)
        .average()
        .orElseThrow();
  }

  private static ProvinceSettings advantage(String name, double port, RegionSettings... regions) {
    return new ProvinceSettings(
        List.of(name), 0.01, 2, 0, 1, 1, false, port, 300, List.of(regions));
  }

  @Test
  void aFarPortLowersTheIndustrialBaseAndARegionShiftsIt() {
    assertThat(meanBase(advantage("Xinjiang", 0))).isCloseTo(0.5, within(0.03));
    assertThat(meanBase(advantage("Xinjiang", 0.6))).isCloseTo(0.2, within(0.03));
    assertThat(meanBase(advantage("Shanghai", 0.6))).isBetween(0.4, 0.5);
    RegionSettings west = new RegionSettings("West", 0.4, 0.7);
    assertThat(meanBase(advantage("Xinjiang", 0, west))).isCloseTo(0.2, within(0.03));
    assertThat(meanBase(advantage("Shanghai", 0, west))).isCloseTo(0.5, within(0.03));
    assertThat(territory(advantage("Xinjiang", 0, west)).provinces().outsideIncome(0))
        .isEqualTo(0.7);
    assertThat(territory(advantage("Shanghai", 0, west)).provinces().outsideIncome(0)).isEqualTo(1);
  }

  private static GeographySettings spread(double spread, ProvinceSettings provinces) {
    return spread(spread, 0, 1, provinces);
  }

  private static GeographySettings spread(
      double spread, double within, int townships, ProvinceSettings provinces) {
    return new GeographySettings(
        "",
        ColumnNames.NONE,
        400,
        townships,
        50 / townships,
        Distribution.parse("1"),
        60,
        25,
        5,
        Distribution.parse("0.001"),
        spread,
        within,
        1,
        0,
        provinces);
  }

  /** ln of 400 factors of mean −σ²/2 and sd σ = .8; villages of .001 are never cut at 1. */
  @Test
  void countiesDifferInTheirBaseByALognormalFactorOfMeanOne() {
    Territory grid = Territories.of(spread(0.8, ProvinceSettings.none()), DRAWS);
    double[] logs = new double[400];
    for (int county = 0; county < 400; county++) {
      Range villages = grid.countyVillages(county);
      double base = grid.village(villages.start()).industrialBase();
      assertThat(grid.village(villages.end() - 1).industrialBase()).isEqualTo(base);
      logs[county] = Math.log(base / 0.001);
    }
    double mean = Arrays.stream(logs).average().orElseThrow();
    double variance =
        Arrays.stream(logs).map(x -> (x - mean) * (x - mean)).sum() / (logs.length - 1);
    assertThat(mean).isCloseTo(-0.32, within(4 * 0.8 / Math.sqrt(400)));
    assertThat(variance).isCloseTo(0.64, within(4 * 0.64 * Math.sqrt(2.0 / 399)));
  }

  /** Shanghai's 32 counties of 50 villages: a quarter, 8, by themselves. */
  @Test
  void theStrongestCountiesAreAStratumOfTheirOwn() {
    ProvinceSettings whole =
        new ProvinceSettings(List.of("Shanghai"), 1, 2, 0.25, 1, 1, false, 0, 300, List.of());
    Territory all = Territories.of(spread(1.5, whole), DRAWS);
    assertThat(all.provinces().strata())
        .containsExactly(
            new Provinces.Stratum("Shanghai", "East", 8, new Range(0, 8)),
            new Provinces.Stratum("Shanghai", "East", 24, new Range(8, 32)));
    double[] base =
        IntStream.range(0, 32)
            .mapToDouble(c -> all.village(all.countyVillages(c).start()).industrialBase())
            .toArray();
    assertThat(Arrays.stream(base, 0, 8).min().orElseThrow())
        .isGreaterThan(Arrays.stream(base, 8, 32).max().orElseThrow());
    ProvinceSettings some =
        new ProvinceSettings(List.of("Shanghai"), 0.125, 2, 0.25, 0.5, 1, false, 0, 300, List.of());
    Territory few = Territories.of(spread(1.5, some), DRAWS);
    assertThat(few.provinces().strata())
        .extracting(stratum -> stratum.sampled().size())
        .containsExactly(4, 3);
    assertThat(few.provinces().weight(0)).isEqualTo(2);
    assertThat(few.provinces().weight(6)).isEqualTo(8);
    assertThat(all.counties().subList(0, 8)).containsAll(few.counties().subList(0, 4));
  }

  @Test
  void whereCountiesAreAlikeNoneAreTheStrongest() {
    ProvinceSettings some =
        new ProvinceSettings(List.of("Shanghai"), 0.125, 2, 0.25, 0.5, 1, false, 0, 300, List.of());
    assertThat(Territories.of(spread(0, some), DRAWS).provinces().strata())
        .containsExactly(new Provinces.Stratum("Shanghai", "East", 32, new Range(0, 4)));
  }

  /** Shanghai has 1,825 rural people a village, the nation 1,038. */
  @Test
  void villagesAreAsLargeAsInTheirProvince() {
    ProvinceSettings like =
        new ProvinceSettings(List.of("Shanghai"), 1, 2, 0, 1, 1, true, 0, 300, List.of());
    double all = territory(like).households();
    double alike = territory(provinces(1, "Shanghai")).households();
    ProvinceTable table = ShippedProvinces.table();
    assertThat(all / alike).isCloseTo(1825 / table.peoplePerVillage(), within(0.01));
    assertThat(table.peoplePerVillage()).isCloseTo(1038, within(1.0));
  }

  @Test
  void theTableHasThirtyOneProvincesInFourRegions() {
    ProvinceTable table = ShippedProvinces.table();
    assertThat(table.names()).hasSize(31).doesNotHaveDuplicates();
    assertThat(table.regions()).containsExactlyInAnyOrder("East", "Central", "West", "Northeast");
    assertThat(table.provinces().stream().mapToDouble(Province::areaKm2).sum())
        .isBetween(9.2e6, 9.8e6);
    assertThat(table.markets()).anyMatch(Market::port).anyMatch(market -> !market.port());
  }

  /** ln of 2,000 factors: sd √(.8² + .6²) = 1 over townships, .6 within counties, .8 between. */
  @Test
  void townshipsDifferWithinTheirCounty() {
    Territory grid = Territories.of(spread(0.8, 0.6, 5, ProvinceSettings.none()), DRAWS);
    double[] logs = new double[2000];
    for (int t = 0; t < logs.length; t++) {
      logs[t] = Math.log(grid.village(10 * t).industrialBase() / 0.001);
      assertThat(grid.village(10 * t + 9).industrialBase())
          .isEqualTo(grid.village(10 * t).industrialBase());
    }
    double within = 0;
    for (int county = 0; county < 400; county++) {
      double mean = Arrays.stream(logs, 5 * county, 5 * county + 5).average().orElseThrow();
      for (int t = 5 * county; t < 5 * county + 5; t++) {
        within += (logs[t] - mean) * (logs[t] - mean) / 4 / 400;
      }
    }
    assertThat(Math.sqrt(within)).isCloseTo(0.6, within(4 * 0.6 / Math.sqrt(2 * 1600)));
    double mean = Arrays.stream(logs).average().orElseThrow();
    assertThat(mean).isCloseTo(-0.5, within(4 * Math.sqrt(0.64 / 400 + 0.36 / 2000)));
  }
}
