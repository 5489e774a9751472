package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EstimateTest {
  @Test
  void theMeanOfFourNumbersHasTheErrorOfTheTextbook() {
    // mean 5, squares 9 + 1 + 1 + 9 = 20, s² = 20/3, error √(20/12)
    Estimate mean = Estimate.ofMean(new double[] {2, 4, 6, 8});
    assertThat(mean.value()).isEqualTo(5);
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(20.0 / 12), within(1e-15));
    assertThat(mean.n()).isEqualTo(4);
    assertThat(mean.within(4).contains(5 + 4 * Math.sqrt(20.0 / 12) - 1e-9)).isTrue();
    assertThat(mean.within(4).contains(5 + 4 * Math.sqrt(20.0 / 12) + 1e-9)).isFalse();
  }

  @Test
  void oneValueTellsNothingAboutItsError() {
    assertThat(Estimate.ofMean(new double[] {3}).standardError()).isNaN();
    assertThat(Estimate.ofMean(new double[] {}).value()).isNaN();
  }

  @Test
  void aFractionOfAHundredHasItsBinomialError() {
    Estimate fraction = Estimate.ofFraction(20, 100);
    assertThat(fraction.value()).isEqualTo(0.2);
    assertThat(fraction.standardError()).isCloseTo(0.04, within(1e-15));
    assertThatThrownBy(() -> Estimate.ofFraction(3, 2)).hasMessageContaining("3 successes of 2");
  }

  @Test
  void notANumberLiesInNoInterval() {
    assertThat(new Interval(0, 1).contains(Double.NaN)).isFalse();
    assertThat(new Interval(Double.NaN, Double.NaN).contains(0)).isFalse();
    assertThat(new Interval(0, 1).widenedBy(0.5).contains(1.5)).isTrue();
  }

  @Test
  void aConfidenceIntervalIsStudents() {
    // Mean 5, error √(20/12), t(3, .975) = 3.182446.
    Interval interval = Estimate.ofMean(new double[] {2, 4, 6, 8}).confidence(0.95);
    assertThat(interval.low()).isCloseTo(5 - 3.182446 * Math.sqrt(20.0 / 12), within(1e-6));
    assertThat(interval.high()).isCloseTo(5 + 3.182446 * Math.sqrt(20.0 / 12), within(1e-6));
    assertThat(Estimate.ofMean(new double[] {3, 3}).confidence(0.9)).isEqualTo(new Interval(3, 3));
    assertThat(Estimate.ofMean(new double[] {3}).confidence(0.95).low()).isNaN();
    assertThatThrownBy(() -> Estimate.ofMean(new double[] {1, 2}).confidence(1))
        .hasMessageContaining("level must be in (0, 1)");
  }
}
