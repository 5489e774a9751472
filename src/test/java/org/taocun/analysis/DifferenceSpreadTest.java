package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferenceSpreadTest {
  private static final double NONE = Double.NaN;

  private static DifferenceSpread of(double... differences) {
    return DifferenceSpread.of(new double[differences.length], differences);
  }

  private static PairedDifference mean(double... differences) {
    return PairedDifference.of(new double[differences.length], differences, 0.95);
  }

  /** Of 1, 2, 0, 12, 3 the mean is 3.6; 12 is 12/18 of the sum, and the rest has mean 1.5. */
  @Test
  void oneThatOutweighsAllOthersIsFound() {
    double[] differences = {1, NONE, 2, 0, 12, 3};
    DifferenceSpread spread = of(differences);
    assertThat(spread.median()).isEqualTo(2);
    assertThat(spread.largest()).isEqualTo(4);
    assertThat(spread.largestDifference()).isEqualTo(12);
    assertThat(spread.largestShare()).isEqualTo(2.0 / 3);
    assertThat(spread.hangsOnOne(mean(differences))).isTrue();
    assertThat(spread.shareOfMean(mean(differences))).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(spread.meanWithout(mean(differences))).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void nothingHangsOnOneOfManyAlikeOrOfFew() {
    assertThat(of(5, 1, 1, 1, 2).hangsOnOne(mean(5, 1, 1, 1, 2))).isFalse();
    assertThat(of(12, 1, 2, 3).hangsOnOne(mean(12, 1, 2, 3))).isFalse();
    assertThat(of(3, -3, 2, -2, 1).hangsOnOne(mean(3, -3, 2, -2, 1))).isFalse();
  }

  @Test
  void whereNothingDiffersThereIsNoShare() {
    assertThat(of(0, 0, 0, 0, 0)).isEqualTo(new DifferenceSpread(0, 0, 0, NONE));
    assertThat(of(0, 0, 0, 0, 0).hangsOnOne(mean(0, 0, 0, 0, 0))).isFalse();
    assertThat(of(NONE, NONE)).isEqualTo(new DifferenceSpread(NONE, -1, NONE, NONE));
  }

  @Test
  void meanAndMedianOfEnoughReplicationsMayDisagree() {
    double[] opposed = {-1, -1, -1, 10, 10};
    assertThat(of(opposed).disagrees(mean(opposed))).isTrue();
    assertThat(of(-1, -1, 10).disagrees(mean(-1, -1, 10))).isFalse();
    assertThat(of(0, 0, 0, 5, 6).disagrees(mean(0, 0, 0, 5, 6))).isFalse();
  }
}
