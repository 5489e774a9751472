package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdModelTest {
  @Test
  void granovettersLadderIsClimbedToTheTop() {
    double[] ladder = IntStream.range(0, 100).asDoubleStream().toArray();
    assertThat(ThresholdModel.finalCount(ladder)).isEqualTo(100);
  }

  @Test
  void oneMissingRungStopsTheLadderAfterOnePerson() {
    double[] ladder = IntStream.range(0, 100).asDoubleStream().toArray();
    ladder[1] = 2;
    assertThat(ThresholdModel.finalCount(ladder)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "8, 0.0925, 0.00005",
    "10, 0.7696, 0.00005",
    "11, 1.713, 0.0005",
    "12, 4.021, 0.0005",
    "15, 100.0, 0.05",
    "30, 99.34, 0.005",
    "50, 90.49, 0.005",
    "100, 65.86, 0.005"
  })
  void normalThresholdsEndAtTheLeastFixedPoint(double sd, double percent, double rounding) {
    assertThat(100 * ThresholdModel.finalShareNormal(0.25, sd / 100))
        .isCloseTo(percent, within(rounding));
  }

  @Test
  void theLowEquilibriumVanishesAtGranovettersCriticalSpread() {
    double critical = ThresholdModel.criticalSpread(0.25);
    assertThat(100 * critical).isCloseTo(12.2221, within(0.00005));
    assertThat(ThresholdModel.finalShareNormal(0.25, critical - 1e-4)).isLessThan(0.1);
    assertThat(ThresholdModel.finalShareNormal(0.25, critical + 1e-4)).isGreaterThan(0.9);
  }

  @ParameterizedTest
  @CsvSource({"12.2, .20, .197", "13, .39, .382", "15, .78, .801", "20, .996, .997"})
  void aHundredRandomThresholdsHaveNoSharpJump(double sd, double rough, double simulated) {
    double[] p = ThresholdModel.finalCountProbabilities(100, ThresholdModel.normal(25, sd));
    assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-12));
    // The rough numbers are two digits of a small simulation; 40,000 fresh draws of a separate
    // program gave the others, four standard errors of which are below .01.
    double aboveHalf = Arrays.stream(p, 51, 101).sum();
    assertThat(aboveHalf).isCloseTo(rough, within(0.025)).isCloseTo(simulated, within(0.01));
  }

  @Test
  void threePeopleAreCountedByHand() {
    // F(0) = 1/2, F(1) = 3/4, F(2) = 1: each threshold is 0, 1 or 2 with 1/2, 1/4, 1/4.
    double[] p = ThresholdModel.finalCountProbabilities(3, j -> j >= 2 ? 1 : j >= 1 ? 0.75 : 0.5);
    // 0: nobody at 0 (1/8). 1: one at 0, two at 2 (3/32). 2: impossible, the third is at <= 2.
    assertThat(p).containsExactly(new double[] {0.125, 0.09375, 0, 0.78125}, within(1e-12));
  }
}
