package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.StratifiedSample.Stratum;
import org.taocun.analysis.space.Gini;

/**
 * A first province of six counties, of which two are seen, and a second in two parts: one county of
 * one, and one of three.
 */
class UnevennessTest {
  private static final Unevenness TWO_PROVINCES = new Unevenness(new int[] {1, 2});

  private static List<Stratum> strata(double a, double b, double c, double d) {
    return List.of(
        new Stratum(6, new double[] {a, b}),
        new Stratum(1, new double[] {c}),
        new Stratum(3, new double[] {d}));
  }

  /** Counties of 10 households, 3, 3, 1 and 3 times; incomes 10, 20, 10 and 40. */
  @Test
  void eachSimulatedCountyWeighsAsManyAsItStandsFor() {
    List<Stratum> households = strata(10, 10, 10, 10);
    List<Stratum> yuan = strata(10, 20, 10, 40);
    double all = 30 + 60 + 10 + 120;
    double expected = 0;
    double[][] counties = {{30, 30}, {30, 60}, {10, 10}, {30, 120}};
    for (double[] county : counties) {
      expected += county[1] / all * Math.log(county[1] / all / (county[0] / 100));
    }
    assertThat(TWO_PROVINCES.theilBetweenCounties(households, yuan))
        .isCloseTo(expected, within(1e-15));
  }

  /** 90 yuan for 60 households and 130 for 40. */
  @Test
  void provincesAreTheSumsOfTheirParts() {
    double theil =
        TWO_PROVINCES.theilBetweenProvinces(strata(10, 10, 10, 10), strata(10, 20, 10, 40));
    double first = 90 / 220.0;
    assertThat(theil)
        .isCloseTo(
            first * Math.log(first / 0.6) + (1 - first) * Math.log((1 - first) / 0.4),
            within(1e-15));
    assertThat(theil)
        .isLessThan(
            TWO_PROVINCES.theilBetweenCounties(strata(10, 10, 10, 10), strata(10, 20, 10, 40)));
  }

  /** 3·(1 + 2) = 9 villages in the first province, 1 + 3·0 in the second. */
  @Test
  void villagesAreSharedOutAlike() {
    List<Stratum> villages = strata(1, 2, 1, 0);
    assertThat(TWO_PROVINCES.giniOverProvinces(villages)).isEqualTo(Gini.of(new double[] {9, 1}));
    assertThat(TWO_PROVINCES.topThreeShare(villages)).isEqualTo(1);
    assertThat(TWO_PROVINCES.giniOverCounties(villages))
        .isEqualTo(Gini.grouped(new double[] {3, 3, 1, 3}, new double[] {3, 6, 1, 0}));
    assertThat(TWO_PROVINCES.topThreeShare(strata(0, 0, 0, 0))).isNaN();
  }
}
