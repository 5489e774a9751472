package org.taocun.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.ColumnNames;
import org.taocun.base.Decision;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class TerritoryTest {
  private static final Draws DRAWS = Draws.of(7, 0);

  private static GeographySettings plan(int counties, int townships, int villages, String size) {
    return new GeographySettings(
        "",
        ColumnNames.NONE,
        counties,
        townships,
        villages,
        Distribution.parse(size),
        60,
        25,
        5,
        Distribution.parse("normal(0.3, 0.5)"),
        0,
        0,
        0.899,
        0,
        ProvinceSettings.none());
  }

  @Test
  void aLargerPlanContainsTheSmallerOneUnchanged() {
    Territory larger = Territories.of(plan(7, 4, 6, "lognormal(300, 0.5)"), DRAWS);
    Territory smaller = Territories.of(plan(5, 3, 5, "lognormal(300, 0.5)"), DRAWS);
    assertThat(smaller.villages()).hasSize(75);
    for (Village village : smaller.villages()) {
      Village same = larger.village(larger.find(village.id()).orElseThrow());
      assertThat(same)
          .usingRecursiveComparison()
          .ignoringFields("firstHousehold", "countyIndex", "townshipIndex")
          .isEqualTo(village);
    }
  }

  @Test
  void villagesTownshipsAndCountiesAreContiguous() {
    Territory territory = Territories.of(plan(3, 4, 5, "uniform(1, 40)"), DRAWS);
    assertThat(territory.counties()).containsExactly("c1", "c2", "c3");
    assertThat(territory.townships()).hasSize(12).startsWith("c1-t1").endsWith("c3-t4");
    assertThat(territory.townshipVillages(5)).isEqualTo(new Range(25, 30));
    assertThat(territory.countyVillages(1)).isEqualTo(new Range(20, 40));
    assertThat(territory.countyTownships(2)).isEqualTo(new Range(8, 12));
    int household = 0;
    for (int v = 0; v < territory.villages().size(); v++) {
      Village village = territory.village(v);
      assertThat(village.firstHousehold()).isEqualTo(household);
      assertThat(village.key()).isEqualTo(Decision.fnv1a64(village.id()));
      assertThat(territory.find(village.id())).hasValue(v);
      assertThat(territory.townships().get(village.townshipIndex())).isEqualTo(village.township());
      for (int k = 0; k < village.households(); k++) {
        assertThat(territory.villageOf(household++)).isEqualTo(v);
      }
    }
    assertThat(territory.households()).isEqualTo(household);
    assertThat(territory.find("c4-t1-v1")).isEmpty();
    assertThatThrownBy(() -> territory.villageOf(territory.households()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void countiesFillAGrowingSquareWithoutTakingAPlaceTwice() {
    assertThat(SyntheticPlan.gridPoint(0, 60)).isEqualTo(new SyntheticPlan.Point(0, 0));
    assertThat(SyntheticPlan.gridPoint(1, 60)).isEqualTo(new SyntheticPlan.Point(60, 0));
    assertThat(SyntheticPlan.gridPoint(2, 60)).isEqualTo(new SyntheticPlan.Point(60, 60));
    assertThat(SyntheticPlan.gridPoint(3, 60)).isEqualTo(new SyntheticPlan.Point(0, 60));
    assertThat(IntStream.range(0, 400).mapToObj(i -> SyntheticPlan.gridPoint(i, 1)))
        .doesNotHaveDuplicates()
        .allMatch(point -> point.x() >= 0 && point.x() < 20 && point.y() >= 0 && point.y() < 20);
  }

  @Test
  void villagesAreUniformInTheirTownshipsCircle() {
    // In a circle of radius R, E[d²] = R²/2 with standard deviation R²/√12; sine and cosine of the
    // direction have mean 0 and standard deviation 1/√2.
    GeographySettings pointTownships =
        new GeographySettings(
            "",
            ColumnNames.NONE,
            1,
            1,
            1000,
            new Distribution.Uniform(5, 5),
            60,
            1e-9,
            5,
            new Distribution.Uniform(0, 0),
            0,
            0,
            1,
            0,
            ProvinceSettings.none());
    Territory territory = Territories.of(pointTownships, DRAWS);
    double squares = 0;
    double x = 0;
    for (Village village : territory.villages()) {
      squares += village.hubKm() * village.hubKm();
      x += village.xKm();
      assertThat(village.hubKm()).isLessThanOrEqualTo(5.000001);
    }
    assertThat(squares / 1000).isCloseTo(12.5, within(4 * 25 / Math.sqrt(12 * 1000)));
    assertThat(x / 1000).isCloseTo(0, within(4 * 2.5 / Math.sqrt(1000)));
  }

  @Test
  void traitsAreCutToTheirRangesAndFollowTheirShares() {
    Territory territory = Territories.of(plan(2, 10, 100, "normal(0, 3)"), DRAWS);
    assertThat(territory.villages()).allMatch(village -> village.households() >= 1);
    assertThat(territory.villages())
        .allMatch(village -> village.industrialBase() >= 0 && village.industrialBase() <= 1)
        .anyMatch(village -> village.industrialBase() == 0)
        .anyMatch(village -> village.industrialBase() == 1);
    double connected =
        territory.villages().stream().filter(Village::broadband).count()
            / (double) territory.villages().size();
    assertThat(connected).isCloseTo(0.899, within(4 * Math.sqrt(0.899 * 0.101 / 2000)));
  }

  @Test
  void otherHouseholdNumbersMoveNothingElse() {
    Territory before = Territories.of(plan(1, 2, 2, "10"), DRAWS);
    Territory after = before.withHouseholds(new int[] {3, 5, 1, 2});
    assertThat(after.households()).isEqualTo(11);
    assertThat(after.villages()).extracting(Village::firstHousehold).containsExactly(0, 3, 8, 9);
    assertThat(after.villages())
        .extracting(Village::xKm)
        .isEqualTo(before.villages().stream().map(Village::xKm).toList());
  }

  @Test
  void moreHouseholdsThanCanBeNumberedAreRefused() {
    GeographySettings settings = plan(2, 2, 2, "500000000");
    assertThatThrownBy(() -> Territories.of(settings, DRAWS))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("fewer villages");
  }

  @Test
  void theNationalNumberOfVillagesIsBuilt() {
    Territory territory = Territories.of(plan(2600, 12, 19, "lognormal(300, 0.6)"), DRAWS);
    assertThat(territory.villages()).hasSize(592_800);
    // Mean 300·e^0.18 = 359.17, standard deviation 359.17·√(e^0.36 − 1) = 236.4.
    assertThat(territory.households() / 592_800.0)
        .isCloseTo(359.17, within(4 * 236.4 / Math.sqrt(592_800) + 0.01));
  }
}
