package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class GravityTest {
  /** Shares of one maker's draws that fall on each village. */
  private static double[] villageShares(Places places, WeakTies settings, int maker, int n) {
    Gravity gravity = new Gravity(settings, places, h -> 0, Draws.of(5, 0));
    double[] shares = new double[places.villages()];
    for (int month = 0; month < n; month++) {
      int alter = gravity.partner(maker, Decision.NEW_TIE_PARTNER, month);
      shares[places.villageOf(alter)] += 1.0 / n;
    }
    return shares;
  }

  private static void assertShares(double[] found, double[] expected, int n) {
    for (int v = 0; v < expected.length; v++) {
      double p = expected[v];
      assertThat(found[v])
          .as("village %s", v)
          .isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / n) + 1e-12));
    }
  }

  @Test
  void scopesAndDecayFollowTheStatedRule() {
    // 2 counties x 3 townships x 4 villages; sizes off powers of two on purpose.
    Places places = Worlds.grid(2, 3, 4, 5, 33, 12, 70, 21);
    int n = 400_000;
    int maker = places.first()[1] + 7;
    double[] expected = new double[places.villages()];
    expected[1] += 0.3;
    addTownship(places, expected, 0.4);
    addCounty(places, expected, 0.2);
    for (int v = 0; v < expected.length; v++) {
      int others = places.households(v) - (v == 1 ? 1 : 0);
      expected[v] += 0.1 * others / (places.households() - 1);
    }
    double[] found = villageShares(places, Worlds.gravity(2, 0.3, 0.4, 0.2, 6), maker, n);
    assertShares(found, expected, n);
  }

  /** Other villages of township 0 as seen from village 1, 4 km apart: h·e^(−d/6). */
  private static void addTownship(Places places, double[] expected, double share) {
    double[] weight = new double[4];
    for (int v = 0; v < 4; v++) {
      weight[v] = v == 1 ? 0 : places.households(v) * Math.exp(-4.0 * Math.abs(v - 1) / 6);
    }
    double total = Arrays.stream(weight).sum();
    for (int v = 0; v < 4; v++) {
      expected[v] += share * weight[v] / total;
    }
  }

  /** Townships 1 and 2, centroids at (6, 6) and (6, 12), seen from (4, 0). */
  private static void addCounty(Places places, double[] expected, double share) {
    double[] weight = new double[12];
    for (int v = 4; v < 12; v++) {
      double distance = Math.hypot(2, v < 8 ? 6 : 12);
      weight[v] = places.households(v) * Math.exp(-distance / 6);
    }
    double total = Arrays.stream(weight).sum();
    for (int v = 4; v < 12; v++) {
      expected[v] += share * weight[v] / total;
    }
  }

  @Test
  void everyOtherHouseholdOfAVillageIsEquallyLikely() {
    Places places = Worlds.grid(1, 1, 2, 11, 6);
    Gravity gravity = new Gravity(Worlds.gravity(2, 0.6, 0.4, 0), places, h -> 0, Draws.of(9, 0));
    int n = 200_000;
    double[] shares = new double[17];
    for (int month = 0; month < n; month++) {
      shares[gravity.partner(3, Decision.NEW_TIE_PARTNER, month)] += 1.0 / n;
    }
    for (int h = 0; h < 17; h++) {
      double p = h == 3 ? 0 : h < 11 ? 0.06 : 0.4 / 6;
      assertThat(shares[h]).isCloseTo(p, within(4 * Math.sqrt(p * (1 - p) / n) + 1e-12));
    }
  }

  @Test
  void aVeryShortDecayLeavesTheNearestVillage() {
    Places places = Worlds.grid(1, 3, 4, 10);
    double[] shares = villageShares(places, Worlds.gravity(2, 0, 0.5, 0.5, 0.001), 0, 1000);
    assertThat(shares[1] + shares[4] + shares[5] + shares[6] + shares[7])
        .isCloseTo(1, within(1e-9));
    assertThat(shares[1]).isCloseTo(0.5, within(4 * 0.5 / Math.sqrt(1000)));
  }

  @Test
  void anEmptyScopeGivesWayToTheNextWiderOne() {
    Places lonelyVillage = Worlds.village(50);
    assertThat(villageShares(lonelyVillage, Worlds.gravity(2, 0, 0.5, 0.5), 3, 100)[0])
        .isCloseTo(1, within(1e-9));
    Places townshipsOfOneVillage = Worlds.grid(1, 3, 1, 10);
    double[] shares = villageShares(townshipsOfOneVillage, Worlds.gravity(2, 0, 1, 0), 3, 1000);
    assertThat(shares[0]).isZero();
    assertThat(shares[1]).isGreaterThan(shares[2]);
    Places singleHouseholds = Worlds.grid(1, 1, 3, 1);
    assertThat(villageShares(singleHouseholds, Worlds.gravity(2, 1, 0, 0), 1, 100)[1]).isZero();
    Gravity alone =
        new Gravity(Worlds.gravity(2, 1, 0, 0), Worlds.village(1), h -> 0, Draws.of(1, 0));
    assertThat(alone.partner(0, Decision.NEW_TIE_PARTNER, 4)).isEqualTo(-1);
  }

  @Test
  void householdsMakeAsManyTiesAsStated() {
    Places places = Worlds.grid(2, 5, 10, 300, 410, 95);
    int n = places.households();
    for (double made : new double[] {0, 0.25, 2, 3.7}) {
      Layer layer = Worlds.weak(Worlds.gravity(made, 0.5, 0.3, 0.15), places, 3);
      // A tie is lost when it repeats one: about made²·Σ share²/size per household, below 0.2 %
      // of ties here; the fractional part varies by √(f(1 − f)).
      double fraction = made - Math.floor(made);
      double error = 4 * Math.sqrt(fraction * (1 - fraction) / n);
      assertThat((double) layer.ties() / n).isBetween(made - error - 0.02 * made, made + error);
    }
  }

  @Test
  void anExtraHouseholdChangesNoTieButThoseThatLeadToIt() {
    Places before = Worlds.grid(2, 2, 4, 30, 45, 100, 9);
    WeakTies settings = Worlds.gravity(3, 0.4, 0.3, 0.2);
    Links old = (Links) Worlds.weak(settings, before, 4);
    for (int village : new int[] {0, 1, 6, 15}) {
      Places after = Worlds.withNewcomer(before, village);
      Links with = (Links) Worlds.weak(settings, after, 4);
      int newcomer = before.first()[village + 1];
      int lost = 0;
      for (int h = 0; h < before.households(); h++) {
        int moved = h < newcomer ? h : h + 1;
        for (int alter : Worlds.alters(with, moved)) {
          // No new tie between households that were there before.
          assertThat(alter == newcomer || old.linked(h, alter < newcomer ? alter : alter - 1))
              .isTrue();
        }
        lost += Math.max(0, old.degree(h) - with.degree(moved));
      }
      // Every lost tie now leads to the newcomer, who also makes 3 of its own.
      assertThat(lost / 2).isLessThanOrEqualTo(with.degree(newcomer));
      assertThat(with.degree(newcomer)).isBetween(2, 30);
    }
  }

  @Test
  void tiesOfTheStartAreTheSlowTwinsTies() {
    Places places = Worlds.grid(1, 2, 3, 20, 7);
    WeakTies settings = Worlds.gravity(2, 0.5, 0.3, 0.15);
    Links layer = (Links) Worlds.weak(settings, places, 8);
    Gravity gravity = new Gravity(settings, places, h -> 0, Draws.of(8, 0));
    boolean[][] known = new boolean[places.households()][places.households()];
    for (int h = places.households() - 1; h >= 0; h--) {
      for (int k = 0; k < 2; k++) {
        int alter = gravity.partner(h, Decision.WEAK_LINK, k);
        known[h][alter] = true;
        known[alter][h] = true;
      }
    }
    for (int a = 0; a < known.length; a++) {
      for (int b = 0; b < known.length; b++) {
        assertThat(layer.linked(a, b)).isEqualTo(known[a][b]);
      }
    }
  }

  @Test
  void sharesAboveOneAreRefused() {
    assertThatThrownBy(() -> Worlds.weak(Worlds.gravity(2, 0.5, 0.4, 0.2), Worlds.village(5), 1))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("at most 1");
  }

  /** So many candidates hold everybody in the village. */
  @Test
  void amongCandidatesTheOneMostAlikeIsTaken() {
    Places places = Worlds.grid(1, 1, 2, 20);
    Gravity gravity =
        new Gravity(Worlds.alike(Worlds.gravity(1, 1, 0, 0), 1000), places, h -> h, Draws.of(5, 0));
    for (int h = 0; h < places.households(); h++) {
      int alter = gravity.partner(h, Decision.WEAK_LINK, 0);
      assertThat(Math.abs(alter - h)).isEqualTo(1);
      assertThat(places.villageOf(alter)).isEqualTo(places.villageOf(h));
    }
  }

  @Test
  void candidatesWhoAreAllAlikeChangeNothing() {
    Places places = Worlds.grid(1, 2, 3, 20, 7);
    WeakTies settings = Worlds.gravity(2, 0.5, 0.3, 0.15);
    assertThat(Worlds.rows(Worlds.weak(Worlds.alike(settings, 9), places, 8)))
        .isEqualTo(Worlds.rows(Worlds.weak(settings, places, 8)));
  }
}
