package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * Coverage of 95 % intervals where luck is shared by all points. 400 samples each; 4 standard
 * errors of 0.95 are 0.044.
 */
class LuckCoverageTest {
  private static final int SAMPLES = 400;
  private static final double ERROR = 4 * Math.sqrt(0.95 * 0.05 / SAMPLES);
  private static final Resampling FEW = new Resampling(100, 1);
  private static final int POINTS = 60;

  /** A function of one factor of variance 1 and one that does nothing by itself. */
  private static double value(double[] u) {
    return Math.sqrt(12) * (u[0] - 0.5);
  }

  /**
   * The share of samples in which the interval of luck's share contains the true value.
   *
   * @param luck of a point, given the draws of the replication
   */
  private static double covered(
      int replications, double variance, ToDoubleBiFunction<Draws, double[]> luck) {
    int covered = 0;
    for (int s = 0; s < SAMPLES; s++) {
      double[][] points = Known.uniform(2, POINTS, s);
      double[][] values = new double[POINTS][replications];
      for (int r = 0; r < replications; r++) {
        Draws draws = Draws.of(1000 + s, r);
        for (int p = 0; p < POINTS; p++) {
          double[] u = {points[p][0], points[p][1], p};
          values[p][r] = value(u) + Math.sqrt(variance) * luck.applyAsDouble(draws, u);
        }
      }
      Luck found = Luck.of(new Responses(values), FEW);
      covered += found.share().interval().contains(variance / (1 + variance)) ? 1 : 0;
    }
    return covered / (double) SAMPLES;
  }

  private static double shared(Draws draws) {
    return draws.normal(Decision.SIGNAL, 0, 0);
  }

  private static double own(Draws draws, double point) {
    return draws.normal(Decision.WORTH, (int) point, 0);
  }

  @Test
  void luckThatAllPointsShareIsCoveredAsOftenAsTheIntervalSays() {
    assertThat(covered(4, 1, (draws, u) -> shared(draws))).isBetween(0.95 - ERROR, 0.95 + ERROR);
    assertThat(covered(8, 0.25, (draws, u) -> shared(draws))).isBetween(0.95 - ERROR, 0.95 + ERROR);
  }

  @Test
  void luckThatTheFactorsTurnIsCoveredAsOftenAsTheIntervalSays() {
    assertThat(covered(4, 1, (draws, u) -> Math.sqrt(12) * (u[1] - 0.5) * shared(draws)))
        .isBetween(0.95 - ERROR, 0.95 + ERROR);
  }

  @Test
  void twoReplicationsAndMixedLuckAreCoveredAtLeastAsOften() {
    assertThat(covered(2, 1, (draws, u) -> shared(draws))).isGreaterThan(0.95 - ERROR);
    assertThat(covered(3, 0.25, LuckCoverageTest::half)).isGreaterThan(0.95 - ERROR);
    assertThat(covered(4, 1, LuckCoverageTest::half)).isGreaterThan(0.95 - ERROR);
    assertThat(covered(4, 0.25, (draws, u) -> own(draws, u[2]))).isGreaterThan(0.95 - ERROR);
  }

  private static double half(Draws draws, double[] u) {
    return Math.sqrt(0.5) * (shared(draws) + own(draws, u[2]));
  }

  @Test
  void effectsUnderLuckThatTurnsWithThemAreCoveredAtLeastAsOften() {
    // Y = (1 + z_r) u_1 for all points: the effect that luck gives the factor is that of R draws.
    int covered = 0;
    for (int s = 0; s < SAMPLES; s++) {
      double[][] points = Known.morris(2, 12, s);
      double[][] values = new double[points.length][4];
      for (int r = 0; r < 4; r++) {
        double turn = 1 + 0.5 * shared(Draws.of(1000 + s, r));
        for (int p = 0; p < points.length; p++) {
          values[p][r] = turn * points[p][0];
        }
      }
      Trajectories sample = Trajectories.of(points, new double[] {1, 1});
      Responses responses = new Responses(values);
      covered +=
          MorrisScreening.of(sample, responses, FEW).effects().get(0).mean().interval().contains(1)
              ? 1
              : 0;
    }
    assertThat(covered / (double) SAMPLES).isBetween(0.95 - ERROR, 0.95 + ERROR);
  }
}
