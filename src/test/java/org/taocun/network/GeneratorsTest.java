package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class GeneratorsTest {
  private static Links weak(TieModel model, int n, int neighbours, double p, double z, long seed) {
    return (Links) Worlds.weak(Worlds.weak(model, neighbours, p, z), Worlds.village(n), seed);
  }

  @Test
  void aRingKnowsTheNearestOnEitherSide() {
    Links ring = weak(TieModel.RING, 10, 4, 0, 0, 1);
    assertThat(Worlds.alters(ring, 0)).containsExactly(1, 2, 8, 9);
    assertThat(Worlds.alters(ring, 5)).containsExactly(3, 4, 6, 7);
  }

  @Test
  void aShortRingIsComplete() {
    for (int n = 1; n <= 9; n++) {
      Links ring = weak(TieModel.RING, n, 8, 0, 0, 1);
      for (int h = 0; h < n; h++) {
        assertThat(ring.degree(h)).isEqualTo(n - 1);
      }
    }
    assertThat(weak(TieModel.RING, 10, 8, 0, 0, 1).degree(3)).isEqualTo(8);
  }

  @Test
  void withoutRewiringTheSmallWorldsAreRings() {
    int[][] ring = Worlds.rows(weak(TieModel.RING, 200, 6, 0, 0, 1));
    assertThat(Worlds.rows(weak(TieModel.WATTS_STROGATZ, 200, 6, 0, 0, 1))).isDeepEqualTo(ring);
    assertThat(Worlds.rows(weak(TieModel.NEWMAN_WATTS, 200, 6, 0, 0, 1))).isDeepEqualTo(ring);
  }

  @Test
  void rewiringKeepsTheNumberOfLinksAndMovesTheStatedShare() {
    int n = 20_000;
    for (double p : new double[] {0.05, 0.5, 1}) {
      Links world = weak(TieModel.WATTS_STROGATZ, n, 10, p, 0, 2);
      assertThat(world.ties()).isEqualTo(n * 5L);
      Links ring = weak(TieModel.RING, n, 10, 0, 0, 2);
      long kept = 0;
      for (int h = 0; h < n; h++) {
        for (int alter : Worlds.alters(world, h)) {
          kept += ring.linked(h, alter) ? 1 : 0;
        }
      }
      // A rewired link falls on a free place of the ring with probability below 10/n.
      assertThat(kept / (n * 10.0))
          .isCloseTo(1 - p, within(4 * Math.sqrt(p * (1 - p) / (n * 5.0)) + 10.0 / n));
    }
  }

  @Test
  void aNearlyCompleteSmallWorldIsRewiredToo() {
    for (int n = 5; n < 12; n++) {
      Links world = weak(TieModel.WATTS_STROGATZ, n, 4, 1, 0, n);
      assertThat(world.ties()).isEqualTo(2L * n);
    }
  }

  @Test
  void shortcutsAddTheStatedShare() {
    int n = 20_000;
    Links world = weak(TieModel.NEWMAN_WATTS, n, 6, 0.3, 0, 3);
    // 60,000 trials; a shortcut is lost with probability about (6 + 2)/n.
    assertThat(world.ties() / (n * 3.0) - 1)
        .isCloseTo(0.3, within(4 * Math.sqrt(0.21 / 60_000) + 8.0 / n));
    Links ring = weak(TieModel.RING, n, 6, 0, 0, 3);
    for (int h = 0; h < n; h++) {
      for (int alter : Worlds.alters(ring, h)) {
        assertThat(world.linked(h, alter)).isTrue();
      }
    }
  }

  @Test
  void erdosRenyiDegreesArePoisson() {
    int n = 100_000;
    Links graph = weak(TieModel.ERDOS_RENYI, n, 0, 0, 2, 4);
    double[] share = new double[12];
    for (int h = 0; h < n; h++) {
      share[Math.min(11, graph.degree(h))] += 1.0 / n;
    }
    double p = Math.exp(-2);
    for (int k = 0; k < 9; k++) {
      // Degrees of different households are all but independent.
      assertThat(share[k]).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / n) + 2e-5));
      p *= 2.0 / (k + 1);
    }
    assertThat(graph.ties()).isCloseTo(n, within((long) (4 * Math.sqrt(n))));
  }

  @Test
  void erdosRenyiLinksAreTheGapsOfEachHouseholdsOwnDraws() {
    // The slow twin: walks trial by trial, in the opposite order of households.
    Places places = Worlds.village(60);
    Links graph = weak(TieModel.ERDOS_RENYI, 60, 0, 0, 7, 5);
    Draws draws = Draws.of(5, 0);
    double p = 7.0 / 59;
    for (int i = 59; i >= 0; i--) {
      int k = 0;
      double u = draws.uniform(Decision.WEAK_LINK, places.entity(0, i), 0, k);
      double survival = 1;
      for (int j = i + 1; j < 60; j++) {
        survival *= 1 - p;
        boolean linked = 1 - u > survival;
        assertThat(graph.linked(i, j)).isEqualTo(linked);
        if (linked) {
          u = draws.uniform(Decision.WEAK_LINK, places.entity(0, i), 0, ++k);
          survival = 1;
        }
      }
    }
  }

  @Test
  void eachPairIsLinkedWithTheSameProbability() {
    int[][] count = new int[6][6];
    int runs = 20_000;
    for (int seed = 0; seed < runs; seed++) {
      Links graph = weak(TieModel.ERDOS_RENYI, 6, 0, 0, 2, seed);
      for (int a = 0; a < 6; a++) {
        for (int b : Worlds.alters(graph, a)) {
          count[a][b]++;
        }
      }
    }
    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        double p = a == b ? 0 : 0.4;
        assertThat(count[a][b] / (double) runs)
            .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / runs) + 1e-12));
      }
    }
  }

  @Test
  void aMeanDegreeBeyondEverybodyIsComplete() {
    Links graph = weak(TieModel.ERDOS_RENYI, 7, 0, 0, 50, 1);
    assertThat(graph.ties()).isEqualTo(21);
    assertThat(weak(TieModel.ERDOS_RENYI, 1, 0, 0, 50, 1).ties()).isZero();
  }

  @Test
  void strongAndWeakLayersOfTheSameModelDiffer() {
    Places places = Worlds.village(300);
    for (TieModel model :
        new TieModel[] {TieModel.ERDOS_RENYI, TieModel.WATTS_STROGATZ, TieModel.NEWMAN_WATTS}) {
      Layer strong = Worlds.strong(Worlds.strong(model, "9", 4, 0.5, 4), places, 1);
      Layer weak = Worlds.weak(Worlds.weak(model, 4, 0.5, 4), places, 1);
      assertThat(Worlds.rows(strong)).isNotEqualTo(Worlds.rows(weak));
    }
  }

  @Test
  void aVillagesStrongTiesDoNotDependOnOtherVillages() {
    Places before = Worlds.grid(1, 1, 3, 40);
    Places after = Worlds.withNewcomer(before, 0);
    for (TieModel model :
        new TieModel[] {TieModel.ERDOS_RENYI, TieModel.WATTS_STROGATZ, TieModel.NEWMAN_WATTS}) {
      StrongTies settings = Worlds.strong(model, "9", 4, 0.3, 4);
      Layer old = Worlds.strong(settings, before, 6);
      Layer with = Worlds.strong(settings, after, 6);
      for (int h = 40; h < 120; h++) {
        int[] moved = Worlds.alters(with, h + 1);
        for (int k = 0; k < moved.length; k++) {
          moved[k]--;
        }
        assertThat(moved).isEqualTo(Worlds.alters(old, h));
      }
    }
  }

  @Test
  void impossibleSettingsAreRefused() {
    assertThatThrownBy(() -> weak(TieModel.RING, 20, 7, 0, 0, 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("weak.neighbours: must be an even number");
    assertThatThrownBy(() -> weak(TieModel.RING, 100_000, 100_000, 0, 0, 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("do not fit");
    assertThatThrownBy(
            () ->
                Worlds.strong(Worlds.strong(TieModel.GRAVITY, "9", 0, 0, 0), Worlds.village(5), 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageStartingWith("strong.model: gravity is for weak ties only");
  }

  @Test
  void linksRefuseUnknownHouseholds() {
    assertThatThrownBy(() -> Links.of(3, new int[] {0, 1}, new int[] {1, 3}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("link 1");
    assertThat(Worlds.rows(Links.of(4, new int[] {3, 0, 0, 2}, new int[] {0, 3, 1, 2})))
        .isDeepEqualTo(new int[][] {{1, 3}, {0}, {}, {0}});
  }
}
