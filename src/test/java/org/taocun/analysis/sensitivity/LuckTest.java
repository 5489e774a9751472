package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LuckTest {
  @Test
  void theTwoWayTableGivesTheSameVariances() {
    // Two points, two replications: 1 3 / 5 9. Means 2 and 7, grand mean 4.5.
    Luck luck = Luck.of(new Responses(new double[][] {{1, 3}, {5, 9}}), Resampling.USUAL);
    // MS_points = 2(6.25 + 6.25)/1 = 25; interaction residuals ±0.5: MS 4·0.25/1 = 1.
    assertThat(luck.factors()).isCloseTo((25 - 1) / 2.0, within(1e-12));
    // Variances over the replications: 2 and 8.
    assertThat(luck.luck()).isCloseTo(5, within(1e-12));
    assertThat(luck.share().value()).isCloseTo(5 / 17.0, within(1e-12));
  }

  @Test
  void luckThatPointsShareLeavesTheFactorsVarianceAlone() {
    double[][] without = {{1, 1}, {5, 5}, {6, 6}};
    double[][] with = {{1, 101}, {5, 105}, {6, 106}};
    double expected = Luck.of(new Responses(without), Resampling.USUAL).factors();
    assertThat(expected).isCloseTo(7, within(1e-12));
    assertThat(Luck.of(new Responses(with), Resampling.USUAL).factors()).isCloseTo(7, within(1e-9));
  }

  @Test
  void withoutLuckItsShareIsZeroAndWithoutFactorsOne() {
    Luck none = Luck.of(new Responses(new double[][] {{1, 1}, {5, 5}}), Resampling.USUAL);
    assertThat(none.share().value()).isZero();
    double[][] points = Known.uniform(1, 4000, 1);
    Luck only = Luck.of(Known.noisy(points, u -> 0, 4, 1, 0, 5), Resampling.USUAL);
    assertThat(only.share().interval().contains(1)).isTrue();
    assertThat(only.share().width()).isLessThan(0.06);
  }

  @Test
  void oneReplicationCannotTell() {
    Luck luck = Luck.of(new Responses(new double[][] {{1}, {5}}), Resampling.USUAL);
    assertThat(luck.share().value()).isNaN();
    assertThat(luck.share().interval().low()).isNaN();
    assertThat(luck.factors()).isCloseTo(8, within(1e-12));
  }

  @Test
  void incompletePointsAreLeftOut() {
    double[][] values = {{1, 3}, {Double.NaN, 4}, {5, 9}};
    Luck luck = Luck.of(new Responses(values), Resampling.USUAL);
    assertThat(luck.share().n()).isEqualTo(2);
    assertThat(luck.factors()).isCloseTo(12, within(1e-12));
  }
}
