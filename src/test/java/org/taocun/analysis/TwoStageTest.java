package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Normal;

class TwoStageTest {
  @Test
  void thePilotsSpreadSaysHowManyItTakes() {
    // s = 1, t(2) = 4.302653: (4.302653/0.5)^2 = 74.05.
    TwoStage rule = new TwoStage(3, 0.5, 0.95);
    assertThat(rule.replications(new double[] {1, 2, 3})).isEqualTo(75);
    assertThat(rule.replications(new double[] {1, 2, 3, 99, -99})).isEqualTo(75);
    assertThat(new TwoStage(3, 50, 0.95).replications(new double[] {1, 2, 3})).isEqualTo(3);
    assertThat(rule.replications(new double[] {2, 2, 2})).isEqualTo(3);
  }

  @Test
  void theIntervalIsAsNarrowAsAsked() {
    TwoStage rule = new TwoStage(3, 0.5, 0.95);
    double[] all = new double[75];
    for (int r = 0; r < 75; r++) {
      all[r] = r % 3 + 1;
    }
    Interval interval = rule.interval(all);
    assertThat(interval.high() - interval.low()).isLessThanOrEqualTo(1).isGreaterThan(0.98);
    assertThat((interval.high() + interval.low()) / 2).isEqualTo(2, within(1e-12));
  }

  @Test
  void numbersThatMeanNothingAreRefused() {
    assertThatThrownBy(() -> new TwoStage(1, 1, 0.95)).hasMessageContaining("pilot");
    assertThatThrownBy(() -> new TwoStage(5, Double.NaN, 0.95)).hasMessageContaining("width");
    assertThatThrownBy(() -> new TwoStage(5, 1, 1)).hasMessageContaining("level");
  }

  /**
   * Normal values of mean 10: the interval covers at least 95 % of 2,000 samples (less 4 standard
   * errors, 0.0195), and is never wider than asked.
   */
  @Test
  void theRuleCoversAKnownMeanWhereverItStops() {
    Draws draws = Draws.of(11, 0);
    TwoStage rule = new TwoStage(5, 0.8, 0.95);
    int covered = 0;
    long most = 0;
    for (int sample = 0; sample < 2000; sample++) {
      double[] pilot = values(draws, sample, 5);
      int n = (int) rule.replications(pilot);
      most = Math.max(most, n);
      Interval interval = rule.interval(values(draws, sample, n));
      assertThat(interval.high() - interval.low()).isLessThanOrEqualTo(1.6 + 1e-12);
      covered += interval.contains(10) ? 1 : 0;
    }
    assertThat(covered / 2000.0).isGreaterThan(0.95 - 0.0195);
    assertThat(most).isGreaterThan(20);
  }

  private static double[] values(Draws draws, int sample, int n) {
    double[] values = new double[n];
    for (int r = 0; r < n; r++) {
      values[r] = 10 + Normal.quantile(draws.uniform(Decision.SKILL, sample, r));
    }
    return values;
  }
}
