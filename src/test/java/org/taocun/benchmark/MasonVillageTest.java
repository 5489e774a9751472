package org.taocun.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.Variance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/**
 * The MASON twin and the engine give the same distribution of outcomes, each with its own luck: the
 * mean number of sellers, month by month, and the mean herding share agree within 4 standard errors
 * of the difference, and the variances of the sellers within a factor that two equal normal samples
 * of this size pass at the 10^-4 level.
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
    double[] engineHerding = new double[RUNS];
    double[] twinHerding = new double[RUNS];
    for (int r = 0; r < RUNS; r++) {
      RunRecord record = new Simulation(scenario, r).run();
      engine[r] = record.series().series(0, "sellers");
      engineHerding[r] = record.headline("directHerdingShare");
      MasonVillage village = new MasonVillage(scenario, r);
      int[] sellers = village.run();
      twinHerding[r] = village.herdingShare();
      twin[r] = Arrays.stream(sellers).asDoubleStream().toArray();
    }
    for (int month : new int[] {1, 5, 10, 15, 20, 30, 50}) {
      assertAlike("sellers in month " + month, column(engine, month), column(twin, month));
    }
    assertMeansAlike("herding share", engineHerding, twinHerding);
  }

  private static double[] column(double[][] runs, int month) {
    double[] column = new double[runs.length];
    for (int r = 0; r < runs.length; r++) {
      column[r] = runs[r][month];
    }
    return column;
  }

  private static void assertAlike(String what, double[] engine, double[] twin) {
    assertMeansAlike(what, engine, twin);
    double ratio = new Variance().evaluate(engine) / new Variance().evaluate(twin);
    assertThat(ratio).as(what).isBetween(1 / 2.8, 2.8);
  }

  private static void assertMeansAlike(String what, double[] engine, double[] twin) {
    double mean = new Mean().evaluate(engine) - new Mean().evaluate(twin);
    double variance = new Variance().evaluate(engine) + new Variance().evaluate(twin);
    assertThat(Math.abs(mean)).as(what).isLessThanOrEqualTo(4 * Math.sqrt(variance / RUNS));
  }
}
