package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Normal;

class RatioOfMeansTest {
  @Test
  void aDenominatorWithoutSpreadGivesStudentsIntervalOverIt() {
    RatioOfMeans ratio = RatioOfMeans.of(new double[] {1, 2, 3}, new double[] {2, 2, 2}, 0.95);
    assertThat(ratio.value()).isEqualTo(1);
    assertThat(ratio.interval().low()).isEqualTo((2 - 4.302653 / Math.sqrt(3)) / 2, within(1e-6));
    assertThat(ratio.interval().high()).isEqualTo((2 + 4.302653 / Math.sqrt(3)) / 2, within(1e-6));
  }

  @Test
  void whatIsInProportionInEveryPairHasAnExactRatio() {
    RatioOfMeans ratio = RatioOfMeans.of(new double[] {10, 12, 14}, new double[] {5, 6, 7}, 0.95);
    assertThat(ratio.interval().low()).isEqualTo(2, within(1e-6));
    assertThat(ratio.interval().high()).isEqualTo(2, within(1e-6));
  }

  @Test
  void nothingIsSaidAboutAnEffectThatMayBeNone() {
    RatioOfMeans ratio = RatioOfMeans.of(new double[] {5, 5, 6}, new double[] {-1, 2, 1}, 0.95);
    assertThat(ratio.value()).isNaN();
    assertThat(ratio.interval().low()).isNaN();
    assertThat(RatioOfMeans.of(new double[3], new double[3], 0.95).value()).isNaN();
    assertThat(RatioOfMeans.of(new double[] {1}, new double[] {1}, 0.95).n()).isEqualTo(1);
  }

  @Test
  void pairsWithoutAValueDoNotCount() {
    RatioOfMeans ratio =
        RatioOfMeans.of(new double[] {1, Double.NaN, 2, 3}, new double[] {2, 2, 2, 2}, 0.95);
    assertThat(ratio.n()).isEqualTo(3);
    assertThat(ratio.value()).isEqualTo(1);
    assertThatThrownBy(() -> RatioOfMeans.of(new double[1], new double[2], 0.95))
        .hasMessageContaining("were 1 and 2");
  }

  /** 2,000 samples: 95 % within 4 standard errors of the count, 0.0195. */
  @Test
  void theIntervalCoversTheTrueRatioAsOftenAsItSays() {
    Draws draws = Draws.of(7, 0);
    int covered = 0;
    for (int sample = 0; sample < 2000; sample++) {
      double[] x = new double[8];
      double[] y = new double[8];
      for (int r = 0; r < 8; r++) {
        double common = Normal.quantile(draws.uniform(Decision.SKILL, sample, r));
        y[r] = 4 + Normal.quantile(draws.uniform(Decision.LEADER, sample, r)) + common;
        x[r] = 3 * 4 + 2 * Normal.quantile(draws.uniform(Decision.ENTRY, sample, r)) + common;
      }
      covered += RatioOfMeans.of(x, y, 0.95).interval().contains(3) ? 1 : 0;
    }
    assertThat(covered / 2000.0).isEqualTo(0.95, within(0.0195));
  }
}
