package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BassDiffusionTest {
  private static final BassDiffusion DURABLES = new BassDiffusion(0.03, 0.38);

  @ParameterizedTest
  @CsvSource({"0, 0", "1, .03", "2, .07016", "5, .27291", "10, .78264", "15, .97816", "20, .99839"})
  void synchronousStepsGiveTheTabulatedShares(int t, double share) {
    assertThat(DURABLES.discrete(t)).isCloseTo(share, within(6e-6));
  }

  @Test
  void theContinuousCurveIsSteepestAtItsPeak() {
    double peak = DURABLES.peak();
    assertThat(peak).isCloseTo(StrictMath.log(38.0 / 3) / 0.41, within(1e-12));
    double before = DURABLES.continuous(peak) - DURABLES.continuous(peak - 0.1);
    double after = DURABLES.continuous(peak + 0.1) - DURABLES.continuous(peak);
    assertThat(before).isCloseTo(after, within(1e-5));
  }

  @Test
  void theContinuousCurveSolvesItsEquation() {
    for (double t = 0.5; t < 20; t += 0.5) {
      double f = DURABLES.continuous(t);
      double slope = (DURABLES.continuous(t + 1e-5) - DURABLES.continuous(t - 1e-5)) / 2e-5;
      assertThat(slope).isCloseTo((1 - f) * (0.03 + 0.38 * f), within(1e-8));
    }
  }

  @Test
  void smallStepsApproachTheContinuousCurve() {
    BassDiffusion fine = new BassDiffusion(0.03 / 1000, 0.38 / 1000);
    assertThat(fine.discrete(10_000)).isCloseTo(DURABLES.continuous(10), within(1e-3));
  }
}
