package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundingTest {
  private static final double[] EXACT = new double[5];

  @Test
  void whatIsEqualButForRoundingIsEqual() {
    assertThat(Rounding.same(0.1 + 0.2, 0.3)).isTrue();
    assertThat(Rounding.difference(0.1 + 0.2, 0.3)).isZero();
    assertThat(Rounding.more(0.1 + 0.2, 0.3)).isFalse();
    assertThat(Rounding.same(0.3, 0.3000001)).isFalse();
    assertThat(Rounding.same(0, 1e-300)).isFalse();
    assertThat(Rounding.same(Double.NaN, Double.NaN)).isFalse();
    assertThat(Rounding.more(1, Double.NEGATIVE_INFINITY)).isTrue();
    assertThat(Rounding.alike(new double[] {0.1 + 0.2, Double.NaN, 0.3})).isTrue();
  }

  @Test
  void valuesWithinTheirErrorsAreJoinedToTheSmallest() {
    double[] values = {3, 0.1 + 0.2, Double.NaN, 0.3, 3.0004};
    assertThat(Rounding.joined(values, EXACT)).containsExactly(3, 0.3, Double.NaN, 0.3, 3.0004);
    double[] rounded = {0.0003, 0, 0, 0, 0.0003};
    assertThat(Rounding.joined(values, rounded)).containsExactly(3, 0.3, Double.NaN, 0.3, 3);
    // From the smallest on, not from neighbour to neighbour: a chain is no group.
    double[] chain = {0, 1, 2, 3, 4};
    double[] wide = {0.5, 0.5, 0.5, 0.5, 0.5};
    assertThat(Rounding.joined(chain, wide)).containsExactly(0, 0, 2, 2, 4);
  }

  @Test
  void aDifferenceWithinRoundingIsNone() {
    double[] baseline = {0.3, 7};
    PairedDifference none = PairedDifference.of(baseline, new double[] {0.1 + 0.2, 7}, 0.95);
    assertThat(none.mean()).isZero();
    assertThat(none.interval()).isEqualTo(new Interval(0, 0));
    // 0.1 + 0.2 − 0.3 is 5.6E-17.
    double[] zero = {0, 0, 0};
    assertThat(PairedDifference.of(zero, new double[] {0.1, 0.2, -0.3}, 0.95).mean()).isZero();
  }
}
