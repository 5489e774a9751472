package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Claims that hold for every model of ties in either layer. */
class LayerContractTest {
  private static final Places PLACES = Worlds.grid(2, 3, 4, 1, 17, 40, 8, 3);

  static List<Object[]> layers() {
    List<Object[]> cases = new ArrayList<>();
    for (TieModel model : TieModel.values()) {
      if (model == TieModel.FILE) {
        continue;
      }
      if (model != TieModel.GRAVITY) {
        cases.add(new Object[] {"strong " + model, (Maker) seed -> strong(model, seed)});
      }
      cases.add(new Object[] {"weak " + model, (Maker) seed -> weak(model, seed)});
    }
    return cases;
  }

  private static Layer strong(TieModel model, long seed) {
    return Worlds.strong(Worlds.strong(model, "normal(9, 2)", 6, 0.3, 5), PLACES, seed);
  }

  private static Layer weak(TieModel model, long seed) {
    return Worlds.weak(Worlds.weak(model, 6, 0.3, 5), PLACES, seed);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void tiesAreMutualSortedAndFreeOfDuplicatesAndOfOneself(String name, Maker maker) {
    Layer layer = maker.make(3);
    assertThat(layer.households()).isEqualTo(PLACES.households());
    long ends = 0;
    for (int h = 0; h < layer.households(); h++) {
      int[] alters = Worlds.alters(layer, h);
      assertThat(alters).doesNotContain(h).isSorted().doesNotHaveDuplicates();
      for (int alter : alters) {
        assertThat(Worlds.alters(layer, alter)).contains(h);
      }
      ends += alters.length;
    }
    assertThat(layer.ties()).isEqualTo(ends / 2);
    assertThat(layer.isGrouped()).isEqualTo(layer instanceof Circles);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void theSameSeedGivesTheSameTies(String name, Maker maker) {
    assertThat(Worlds.rows(maker.make(11))).isDeepEqualTo(Worlds.rows(maker.make(11)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("layers")
  void generatedStrongTiesStayInTheirVillage(String name, Maker maker) {
    if (name.startsWith("weak")) {
      return;
    }
    Layer layer = maker.make(5);
    for (int h = 0; h < layer.households(); h++) {
      for (int alter : Worlds.alters(layer, h)) {
        assertThat(PLACES.villageOf(alter)).isEqualTo(PLACES.villageOf(h));
      }
    }
  }

  interface Maker {
    Layer make(long seed);
  }
}
