package org.taocun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;

/**
 * The MASON twin and the engine give the same distribution of outcomes, each with its own luck: the
 * mean number of sellers, month by month, agrees within 4 standard errors of the difference, and
 * the variances within a factor that two equal normal samples of this size pass at the 10^-4 level.
 */
class MasonVillageTest {
  private static final int RUNS = 60;
  private static final int HOUSEHOLDS = 600;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entry.deliberationMonths=1",
        "entry.deliberationMonths=3",
        "awareness={enabled: true, initialShare: 0.1, betaStrong: 0.2, betaWeak: 0.1}"
      })
  void engineAndTwinGiveTheSameDistribution(String change) {
    Scenario scenario = Workload.copying(HOUSEHOLDS, change);
    double[][] engine = new double[RUNS][];
    double[][] twin = new double[RUNS][];
    for (int r = 0; r < RUNS; r++) {
      engine[r] = new Simulation(scenario, r).run().series().series(0, "sellers");
      int[] sellers = new MasonVillage(scenario, r).run();
      twin[r] = Arrays.stream(sellers).asDoubleStream().toArray();
    }
    for (int month : new int[] {1, 5, 10, 15, 20, 30, 50}) {
      assertAlike(column(engine, month), column(twin, month), month);
    }
  }

  private static double[] column(double[][] runs, int month) {
    double[] column = new double[runs.length];
    for (int r = 0; r < runs.length; r++) {
      column[r] = runs[r][month];
    }
    return column;
  }

  private static void assertAlike(double[] engine, double[] twin, int month) {
    double mean = new Mean().evaluate(engine) - new Mean().evaluate(twin);
    double engineVariance = new Variance().evaluate(engine);
    double twinVariance = new Variance().evaluate(twin);
    double error = Math.sqrt((engineVariance + twinVariance) / RUNS);
    assertThat(Math.abs(mean)).as("month %d", month).isLessThanOrEqualTo(4 * error);
    assertThat(engineVariance / twinVariance).as("month %d", month).isBetween(1 / 2.8, 2.8);
  }
}
