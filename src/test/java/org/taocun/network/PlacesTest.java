package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.taocun.base.Draws;

class PlacesTest {
  private static Places places(int[] first, int[] township, int[] county) {
    int n = township.length;
    return new Places(first, new long[n], new double[n], new double[n], township, county);
  }

  @Test
  void householdsKnowTheirVillageAndAddress() {
    Places places = Worlds.grid(1, 1, 4, 3, 0, 5);
    assertThat(places.households()).isEqualTo(11);
    assertThat(places.villageOf(0)).isZero();
    assertThat(places.villageOf(2)).isZero();
    assertThat(places.villageOf(3)).isEqualTo(2);
    assertThat(places.villageOf(10)).isEqualTo(3);
    assertThat(places.entity(2, 7)).isEqualTo(Draws.entity(places.key()[2], 4));
  }

  @Test
  void scatteredTownshipsAndCountiesAreRefused() {
    assertThat(places(new int[] {0, 1, 2}, new int[] {0, 1}, new int[] {0, 0}).villages())
        .isEqualTo(2);
    int[] first = {0, 1, 2, 3};
    assertThatThrownBy(() -> places(first, new int[] {0, 1, 0}, new int[] {0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> places(first, new int[] {0, 0, 0}, new int[] {0, 1, 1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> places(first, new int[] {0, 2, 3}, new int[] {0, 0, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> places(new int[] {0, 2, 1, 3}, new int[3], new int[3]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
