package org.taocun.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.scenario.Calibration.Free;

class PriorTest {
  private static Free free(double low, double high, boolean logarithmic, double mean, double sd) {
    return new Free("a", "", "", low, high, logarithmic, mean, sd);
  }

  @Test
  void withoutASdThePriorIsUniformOnTheScaleOfTheSearch() {
    Prior prior = new Prior(free(1, 100, true, 0, 0));
    assertThat(prior.place(0.3)).isEqualTo(0.3);
    assertThat(prior.density(0.9)).isEqualTo(1);
    assertThat(prior.placeOf(10)).isCloseTo(0.5, within(1e-12));
  }

  /** The density summed up to the place of a share is that share. */
  @ParameterizedTest
  @CsvSource({"0, 1, false, 0.5, 0.2", "0, 1, false, 0.1, 0.3", "1, 100, true, 30, 0.8"})
  void theNormalPriorIsCutAtItsBounds(
      double low, double high, boolean logarithmic, double mean, double sd) {
    Prior prior = new Prior(free(low, high, logarithmic, mean, sd));
    for (double share : new double[] {1e-9, 0.1, 0.5, 0.9, 1 - 1e-9}) {
      double end = prior.place(share);
      assertThat(end).isBetween(0.0, 1.0);
      int steps = 20_000;
      double sum = 0;
      for (int k = 0; k < steps; k++) {
        sum += prior.density(end * (k + 0.5) / steps) * end / steps;
      }
      assertThat(sum).isCloseTo(share, within(1e-6));
    }
  }

  /** A lognormal prior whose bounds lie three sd around its middle has it as its median. */
  @Test
  void theMiddleOfALogarithmicPriorIsItsMedian() {
    double sd = Math.log(100) / 6;
    SearchSpace space = new SearchSpace(List.of(free(1, 100, true, 10, sd)));
    assertThat(space.priorValues(new double[] {0.5})).containsExactly(10.0);
    assertThat(space.priorValues(new double[] {0.8413}).get(0))
        .isCloseTo(10 * Math.exp(sd), within(0.1));
  }
}
