package org.taocun.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.model.Simulation;
import org.taocun.model.Watch;

class MapLayoutTest {
  private static Watch watch(String... sets) {
    return new Simulation(Samples.oneVillage(sets), 0).watch();
  }

  @ParameterizedTest
  @ValueSource(strings = {"circles", "complete", "ring", "wattsStrogatz", "erdosRenyi", "none"})
  void everyHouseholdStandsInItsVillageOnAPlaceOfItsOwn(String strong) {
    Watch watch = watch("strong.model=" + strong, "geography.villagesPerTownship=4");
    MapLayout layout = new MapLayout(watch);
    assertThat(layout.detailed()).isTrue();
    for (int i = 0; i < watch.households(); i++) {
      MapLayout.Disc disc = layout.disc(watch.farmer(i).village());
      assertThat(Math.hypot(layout.x(i) - disc.x(), layout.y(i) - disc.y()))
          .isLessThanOrEqualTo(disc.radius() * 1.001);
      for (int j = 0; j < i; j++) {
        assertThat(Math.hypot(layout.x(i) - layout.x(j), layout.y(i) - layout.y(j)))
            .isGreaterThan(0.1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 40})
  void villagesStandOnThePageInTheirTrueDirections(int villages) {
    Watch watch =
        watch("geography.villagesPerTownship=" + villages, "geography.householdsPerVillage=30");
    MapLayout layout = new MapLayout(watch);
    for (int v = 0; v < villages; v++) {
      MapLayout.Disc disc = layout.disc(v);
      assertThat(disc.x() - disc.radius()).isGreaterThanOrEqualTo(0);
      assertThat(disc.x() + disc.radius()).isLessThanOrEqualTo(MapLayout.WIDTH);
      assertThat(disc.y() - disc.radius()).isGreaterThanOrEqualTo(MapLayout.TOP);
      assertThat(disc.y() + disc.radius())
          .isLessThanOrEqualTo(MapLayout.HEIGHT - MapLayout.BOTTOM + 1);
      var here = watch.territory().village(v);
      var first = watch.territory().village(0);
      assertThat(disc.x() - layout.disc(0).x())
          .isCloseTo((here.xKm() - first.xKm()) * layout.pointsPerKm(), offset(1e-6));
      assertThat(layout.disc(0).y() - disc.y())
          .isCloseTo((here.yKm() - first.yKm()) * layout.pointsPerKm(), offset(1e-6));
    }
  }

  @Test
  void membersOfACircleStandInOneRing() {
    Watch watch = watch();
    MapLayout layout = new MapLayout(watch);
    int members = 0;
    for (MapLayout.Ring ring : layout.rings()) {
      for (int i = ring.first(); i < ring.end(); i++) {
        assertThat(watch.strongAlters(i))
            .allMatch(alter -> alter >= ring.first() && alter < ring.end())
            .hasSize(ring.end() - ring.first() - 1);
        members++;
      }
    }
    assertThat(members).isEqualTo(watch.households());
  }

  @Test
  void largeWorldsShowVillagesOnly() {
    MapLayout layout = new MapLayout(watch("geography.householdsPerVillage=3001"));
    assertThat(layout.detailed()).isFalse();
    assertThat(layout.rings()).isEmpty();
  }

  @Test
  void theScaleIsARoundLength() {
    assertThat(MapLayout.roundKm(1.64)).isEqualTo(1);
    assertThat(MapLayout.roundKm(2)).isEqualTo(2);
    assertThat(MapLayout.roundKm(73)).isEqualTo(50);
    assertThat(MapLayout.roundKm(0.47)).isEqualTo(0.2);
    assertThat(MapLayout.roundKm(0.07)).isEqualTo(0.05);
  }
}
