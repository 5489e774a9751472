package org.taocun.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counties with many Taobao villages under chance alone and under reinforcement alone. */
class ChanceTest {
  /** County-level units in June 2017. */
  private static final int COUNTIES = 2862;

  @Test
  void threeItemsOnTwoUnitsByHand() {
    RandomPlacement three = new RandomPlacement(3, 2);
    assertThat(three.unitsWithAtLeast(0)).isEqualTo(2);
    assertThat(three.unitsWithAtLeast(1)).isCloseTo(2 * 7.0 / 8, within(1e-12));
    assertThat(three.unitsWithAtLeast(2)).isCloseTo(1, within(1e-12));
    assertThat(three.unitsWithAtLeast(3)).isCloseTo(2.0 / 8, within(1e-12));
    assertThat(three.unitsWithAtLeast(4)).isZero();
    // With both others: 1/4; with at least one: 3/4.
    assertThat(three.shareInUnitsWithAtLeast(3)).isCloseTo(0.25, within(1e-12));
    assertThat(three.shareInUnitsWithAtLeast(2)).isCloseTo(0.75, within(1e-12));
    assertThat(three.shareInUnitsWithAtLeast(1)).isEqualTo(1);
    assertThat(new RandomPlacement(0, 2).shareInUnitsWithAtLeast(1)).isNaN();
    assertThatThrownBy(() -> new RandomPlacement(1, 0)).hasMessage("1 items on 0 units");
  }

  /** 76, 95 and 118 clusters of 10 or more were seen in these years. */
  @ParameterizedTest
  @CsvSource({"3202,0.0009,0.00005", "4310,0.012,0.0005", "5425,0.085,0.0005"})
  void randomPlacementHardlyEverMakesACluster(int villages, double expected, double rounding) {
    assertThat(new RandomPlacement(villages, COUNTIES).unitsWithAtLeast(10))
        .isCloseTo(expected, within(rounding));
  }

  @Test
  void theShareInClustersByChanceIsNextToNothing() {
    // .016 % where 76 % were seen.
    assertThat(new RandomPlacement(5425, COUNTIES).shareInUnitsWithAtLeast(10))
        .isCloseTo(0.00016, within(5e-6));
  }

  @Test
  void theGeometricDistributionIsReinforcementWithDispersionOne() {
    // k = 1, m = 3: P(X ≥ x) = (3/4)^x.
    Reinforcement geometric = new Reinforcement(3, 1, 10);
    for (int x = 0; x < 8; x++) {
      assertThat(geometric.unitsWithAtLeast(x)).isCloseTo(10 * Math.pow(0.75, x), within(1e-9));
    }
    // Σ_{x ≥ 2} x P(x)/m = 1 − P(1)/3 = 1 − (3/16)/3.
    assertThat(geometric.shareInUnitsWithAtLeast(2)).isCloseTo(15.0 / 16, within(1e-12));
  }

  @Test
  void withoutReinforcementTheNumbersArePoisson() {
    double mean = 1.5;
    Reinforcement none = new Reinforcement(mean, 1e9, 1);
    double none0 = Math.exp(-mean);
    assertThat(none.unitsWithAtLeast(1)).isCloseTo(1 - none0, within(1e-7));
    assertThat(none.unitsWithAtLeast(2)).isCloseTo(1 - none0 * (1 + mean), within(1e-7));
    assertThat(new RandomPlacement(1_500_000, 1_000_000).unitsWithAtLeast(2) / 1e6)
        .isCloseTo(1 - none0 * (1 + mean), within(1e-6));
  }

  @Test
  void theDispersionOfTwentyTwentyGivesTheClustersButTooFewLargeOnes() {
    // k = .0264: 118, 52.5 and 9.4 counties with 10, 30, 100 where 118, 46 and 8 were seen.
    Reinforcement model = new Reinforcement(5425.0 / COUNTIES, 0.0264, COUNTIES);
    assertThat(model.unitsWithAtLeast(10)).isCloseTo(118, within(0.5));
    assertThat(model.unitsWithAtLeast(30)).isCloseTo(52.5, within(0.1));
    assertThat(model.unitsWithAtLeast(100)).isCloseTo(9.4, within(0.05));
    assertThat(model.shareInUnitsWithAtLeast(10)).isCloseTo(0.89, within(0.005));
  }

  @Test
  void fittedToTheClustersOf2019ItHasTooFewCountiesWithAny() {
    // Fitted to the 95 clusters of 10: 250 counties with any where 398 were seen, 89 % of villages
    // in clusters where 76 % were.
    Reinforcement model = Reinforcement.fitted(4310, COUNTIES, 10, 95);
    assertThat(model.unitsWithAtLeast(10)).isCloseTo(95, within(1e-6));
    assertThat(model.unitsWithAtLeast(1)).isCloseTo(250.3, within(0.1));
    assertThat(model.shareInUnitsWithAtLeast(10)).isCloseTo(0.887, within(0.001));
    assertThatThrownBy(() -> Reinforcement.fitted(4310, COUNTIES, 10, 500))
        .hasMessage("no dispersion gives 500.0 units with at least 10");
  }
}
