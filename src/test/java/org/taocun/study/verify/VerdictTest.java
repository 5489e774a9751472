package org.taocun.study.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.taocun.scenario.Scenario.Expectation;
import org.taocun.scenario.Scenario.Expectation.Statistic;

class VerdictTest {
  private static final double[] TEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
  // s² = 82.5/9, standard error √(82.5/90)
  private static final double ERROR = Math.sqrt(82.5 / 90);

  @Test
  void aMeanPassesUpToFourStandardErrorsAndFailsBeyond() {
    assertThat(mean("", 5.5 + 3.99 * ERROR, 0).passed()).isTrue();
    assertThat(mean("", 5.5 + 4.01 * ERROR, 0).passed()).isFalse();
    assertThat(mean("", 5.5 - 4.01 * ERROR, 0).passed()).isFalse();
    assertThat(mean("", 5.5 - 4.01 * ERROR, 0.1).passed()).isTrue();
  }

  @Test
  void aConditionChoosesTheReplicationsThatCount() {
    VerificationRow row = mean("> 5", 8, 0);
    assertThat(row.n()).isEqualTo(5);
    assertThat(row.simulated()).isEqualTo(8);
    assertThat(row.passed()).isTrue();
  }

  @Test
  void aMeanOfFewerThanTwoReplicationsIsNoAnswer() {
    assertThat(mean("> 9", 10, 100).passed()).isFalse();
    assertThat(mean("> 9", 10, 100).note()).contains("two replications");
    assertThat(mean("> 99", 10, 100).passed()).isFalse();
  }

  @Test
  void aMeanWithAnUndefinedOutcomeFails() {
    double[] outcomes = {1, Double.NaN, 1};
    VerificationRow row = Verdict.of("f", expectation(Statistic.MEAN, "", 1, 10), outcomes);
    assertThat(row.passed()).isFalse();
    assertThat(row.note()).contains("not defined");
  }

  @Test
  void aFractionIsJudgedByTheErrorOfTheKnownProbability() {
    double[] outcomes = new double[100];
    Arrays.fill(outcomes, 0, 60, 1);
    // four standard errors of .41: .197; of .40: .196
    assertThat(fraction(outcomes, 0.41).passed()).isTrue();
    assertThat(fraction(outcomes, 0.40).passed()).isFalse();
    assertThat(fraction(outcomes, 0.40).interval().low())
        .isCloseTo(0.6 - 4 * Math.sqrt(0.4 * 0.6 / 100), within(1e-12));
  }

  @Test
  void alwaysAndNeverAllowNoException() {
    double[] outcomes = new double[1000];
    assertThat(fraction(outcomes, 0).passed()).isTrue();
    outcomes[7] = 1;
    assertThat(fraction(outcomes, 0).passed()).isFalse();
    Arrays.fill(outcomes, 1);
    assertThat(fraction(outcomes, 1).passed()).isTrue();
    outcomes[7] = Double.NaN;
    assertThat(fraction(outcomes, 1).passed()).isFalse();
  }

  @Test
  void exactMeansEveryReplication() {
    double[] outcomes = {100, 100, 100};
    assertThat(exact(outcomes, 100, 0).passed()).isTrue();
    outcomes[1] = 99;
    assertThat(exact(outcomes, 100, 0).passed()).isFalse();
    assertThat(exact(outcomes, 100, 0).simulated()).isEqualTo(99);
    assertThat(exact(outcomes, 100, 1).passed()).isTrue();
    outcomes[2] = Double.NaN;
    assertThat(exact(outcomes, 100, 1).passed()).isFalse();
    assertThat(exact(new double[] {}, 100, 1).passed()).isFalse();
  }

  private static VerificationRow mean(String when, double value, double tolerance) {
    return Verdict.of("f", expectation(Statistic.MEAN, when, value, tolerance), TEN);
  }

  private static VerificationRow fraction(double[] outcomes, double value) {
    return Verdict.of("f", expectation(Statistic.FRACTION, "> 0.5", value, 0), outcomes);
  }

  private static VerificationRow exact(double[] outcomes, double value, double tolerance) {
    return Verdict.of("f", expectation(Statistic.EXACT, "", value, tolerance), outcomes);
  }

  private static Expectation expectation(
      Statistic statistic, String when, double value, double tolerance) {
    return new Expectation("finalShare", statistic, when, 0, value, tolerance, "");
  }
}
