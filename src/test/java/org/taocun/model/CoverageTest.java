package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.PairedDifference;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;

/**
 * Coverage of intervals on a model whose answer is known: households adopt by themselves with a
 * chance p a month, so that after T months a share 1 − (1 − p)^T of those who did not begin as
 * adopters has adopted.
 */
class CoverageTest {
  private static final int EXPERIMENTS = 400;
  private static final int REPLICATIONS = 6;
  private static final int HOUSEHOLDS = 60;
  private static final int MONTHS = 8;

  private static Scenario alone(double p) {
    String yaml =
        """
        extends: base.yaml
        months: %d
        geography: {householdsPerVillage: %d}
        entry: {rule: bass, bass: {p: %s, q: 0}}
        """
            .formatted(MONTHS, HOUSEHOLDS, p);
    return ScenarioReader.read("alone.yaml", yaml, Path.of("scenarios", "theory"), List.of())
        .scenario();
  }

  private static double[] sellers(Scenario scenario, int experiment) {
    double[] sellers = new double[REPLICATIONS];
    for (int r = 0; r < REPLICATIONS; r++) {
      int replication = experiment * REPLICATIONS + r;
      sellers[r] = new Simulation(scenario, replication).run().headline("finalSellers");
    }
    return sellers;
  }

  private static double expected(double p) {
    return HOUSEHOLDS * (1 - StrictMath.pow(1 - p, MONTHS));
  }

  /** 400 experiments: 95 % within 4 standard errors of the count, 0.0436. */
  @Test
  void intervalsOfPairedDifferencesCoverTheTrueEffectAsOftenAsTheySay() {
    double truth = expected(0.08) - expected(0.05);
    Scenario fewer = alone(0.05);
    Scenario more = alone(0.08);
    int covered = 0;
    double gain = 0;
    for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
      PairedDifference difference =
          PairedDifference.of(sellers(fewer, experiment), sellers(more, experiment), 0.95);
      covered += difference.interval().contains(truth) ? 1 : 0;
      gain += Double.isFinite(difference.varianceReduction()) ? difference.varianceReduction() : 0;
    }
    assertThat((double) covered / EXPERIMENTS).isEqualTo(0.95, within(0.0436));
    assertThat(gain / EXPERIMENTS).isGreaterThan(1.5);
  }
}
