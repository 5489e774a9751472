package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  private static final Interval MORE = new Interval(Double.MIN_VALUE, Double.POSITIVE_INFINITY);

  @Test
  void valuesByHand() {
    // Differences 1, 2, 1, 2: mean 3/2, s² = 1/3, standard error √(1/12), t(3, .975) = 3.182446.
    PairedDifference difference =
        PairedDifference.of(new double[] {1, 2, 3, 4}, new double[] {2, 4, 4, 6}, 0.95);
    assertThat(difference.baselineMean()).isEqualTo(2.5);
    assertThat(difference.treatmentMean()).isEqualTo(4);
    assertThat(difference.mean()).isEqualTo(1.5);
    assertThat(difference.standardError()).isCloseTo(Math.sqrt(1 / 12.0), within(1e-15));
    assertThat(difference.interval().low()).isCloseTo(0.581307, within(1e-6));
    assertThat(difference.interval().high()).isCloseTo(2.418693, within(1e-6));
    assertThat(difference.n()).isEqualTo(4);
    // Variances 5/3 and 8/3 of the arms over 1/3 of the differences.
    assertThat(difference.varianceReduction()).isCloseTo(13, within(1e-12));
    assertThat(difference.relative()).isEqualTo(0.6);
  }

  @Test
  void aTreatmentThatDoesNothingGivesExactlyZero() {
    double[] outcomes = {0.1, 0.7, 1e9, -3};
    PairedDifference nothing = PairedDifference.of(outcomes, outcomes.clone(), 0.95);
    assertThat(nothing.mean()).isZero();
    assertThat(nothing.standardError()).isZero();
    assertThat(nothing.interval()).isEqualTo(new Interval(0, 0));
    assertThat(nothing.varianceReduction()).isInfinite();
    assertThat(nothing.in(MORE)).isEqualTo(Finding.FAILS);
    assertThat(nothing.in(new Interval(0, 0))).isEqualTo(Finding.HOLDS);
  }

  @Test
  void armsThatMoveOppositeWaysGainNothing() {
    PairedDifference opposite =
        PairedDifference.of(new double[] {1, 2, 3}, new double[] {3, 2, 1}, 0.95);
    assertThat(opposite.varianceReduction()).isCloseTo(0.5, within(1e-12));
    assertThat(
            PairedDifference.of(new double[] {1, 1}, new double[] {1, 1}, 0.95).varianceReduction())
        .as("nothing varies")
        .isNaN();
  }

  @Test
  void onlyPairsInWhichBothAreDefinedCount() {
    PairedDifference difference =
        PairedDifference.of(
            new double[] {Double.NaN, 1, 5, 2}, new double[] {9, 2, Double.NaN, 3}, 0.95);
    assertThat(difference.n()).isEqualTo(2);
    assertThat(difference.mean()).isEqualTo(1);
    assertThat(difference.baselineMean()).isEqualTo(1.5);
  }

  @Test
  void fewerThanTwoPairsDecideNothing() {
    PairedDifference one = PairedDifference.of(new double[] {1}, new double[] {5}, 0.95);
    assertThat(one.mean()).isEqualTo(4);
    assertThat(one.interval().low()).isNaN();
    assertThat(one.in(MORE)).isEqualTo(Finding.UNDECIDED);
    PairedDifference none = PairedDifference.of(new double[0], new double[0], 0.95);
    assertThat(none.mean()).isNaN();
    assertThat(none.n()).isZero();
  }

  @Test
  void aClaimIsJudgedByTheWholeInterval() {
    double[] zeros = {0, 0, 0};
    assertThat(PairedDifference.of(zeros, new double[] {5, 6, 7}, 0.95).in(MORE))
        .isEqualTo(Finding.HOLDS);
    assertThat(PairedDifference.of(zeros, new double[] {-5, -6, -7}, 0.95).in(MORE))
        .isEqualTo(Finding.FAILS);
    assertThat(PairedDifference.of(zeros, new double[] {-5, 6, 7}, 0.95).in(MORE))
        .isEqualTo(Finding.UNDECIDED);
  }

  @Test
  void armsOfDifferentLengthAreNoPairs() {
    assertThatThrownBy(() -> PairedDifference.of(new double[2], new double[3], 0.95))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 and 3");
  }

  @Test
  void intervalsCoverTheTruthAsOftenAsTheySay() {
    // 4,000 samples of 5 normal differences around 1: coverage .95 within 4 standard errors.
    Random random = new Random(7);
    int covered = 0;
    for (int sample = 0; sample < 4000; sample++) {
      double[] baseline = new double[5];
      double[] treatment = new double[5];
      for (int r = 0; r < 5; r++) {
        baseline[r] = 10 * random.nextGaussian();
        treatment[r] = baseline[r] + 1 + random.nextGaussian();
      }
      covered += PairedDifference.of(baseline, treatment, 0.95).interval().contains(1) ? 1 : 0;
    }
    assertThat(covered / 4000.0).isCloseTo(0.95, within(4 * Estimate.fractionError(0.95, 4000)));
  }

  @Test
  void sharesDifferByOneAtMost() {
    // Differences 0, 0, -1: mean -1/3, standard error 1/3, t(2, .975) = 4.302653.
    PairedDifference wide =
        PairedDifference.of(new double[] {1, 1, 1}, new double[] {1, 1, 0}, 0.95);
    assertThat(wide.interval().low()).isCloseTo(-1.767551, within(1e-6));
    PairedDifference cut = wide.among(new Interval(0, 1));
    assertThat(cut.interval().low()).isEqualTo(-1);
    assertThat(wide.interval().high()).isCloseTo(1.100884, within(1e-6));
    assertThat(cut.interval().high()).isEqualTo(1);
    assertThat(wide.among(new Interval(0, Double.POSITIVE_INFINITY))).isEqualTo(wide);
  }
}
