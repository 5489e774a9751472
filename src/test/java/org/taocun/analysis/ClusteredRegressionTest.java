package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Effects with errors clustered by group, against values worked out by hand. */
class ClusteredRegressionTest {
  private static final double[] AFTER = {3, 5, 4, 8, 6, 9, 10};
  private static final double[] BEFORE = {1, 2, 3, 5, 4, 4, 9};
  private static final double[] CAUSE = {0, 0, 0, 0, 1, 1, 1};
  private static final double[] INSTRUMENT = {0, 0, 1, 1, 1, 1, 0};
  private static final int[] GROUPS = {1, 1, 2, 2, 3, 3, 4};
  private static final int[] ALONE = {0, 1, 2, 3, 4, 5, 6};

  /**
   * Means 5 and 25/3 with squares 14 and 26/3 about them. With every case its own cluster, the
   * variance is 7/6·6/5 times 14/4² + (26/3)/3².
   */
  @Test
  void aCauseThatIsThereOrNotShiftsTheMean() {
    Estimate effect = new ClusteredRegression(AFTER, ALONE).effect(CAUSE);
    assertThat(effect.value()).isCloseTo(10.0 / 3, within(1e-12));
    double variance = 7.0 / 5 * (14.0 / 16 + 26.0 / 27);
    assertThat(effect.standardError()).isCloseTo(Math.sqrt(variance), within(1e-12));
    assertThat(effect.n()).isEqualTo(7);
  }

  /**
   * In clusters, residuals count by their sums: −2, 2 | 4 without the cause (−2 + 0, −1 + 3), and
   * −7/3 + 2/3, 5/3 with it.
   */
  @Test
  void residualsOfAClusterCountByTheirSum() {
    Estimate effect = new ClusteredRegression(AFTER, GROUPS).effect(CAUSE);
    double sums = (4.0 + 4) / 16 + (25.0 / 9 + 25.0 / 9) / 9;
    double correction = 4.0 / 3 * 6 / 5;
    assertThat(effect.value()).isCloseTo(10.0 / 3, within(1e-12));
    assertThat(effect.standardError()).isCloseTo(Math.sqrt(correction * sums), within(1e-12));
    assertThat(effect.n()).isEqualTo(4);
  }

  /** Wald's ratio: 27/4 − 6 over 1/2 − 1/3. */
  @Test
  void anInstrumentDividesItsEffectOnTheOutcomeByThatOnTheCause() {
    Estimate effect = new ClusteredRegression(AFTER, GROUPS).effect(CAUSE, INSTRUMENT);
    assertThat(effect.value()).isCloseTo((27.0 / 4 - 6) / (1.0 / 2 - 1.0 / 3), within(1e-10));
  }

  /** The formula of the class by matrices, in another program (numpy). */
  @Test
  void aCovariateIsHeld() {
    ClusteredRegression regression = new ClusteredRegression(AFTER, GROUPS, BEFORE);
    Estimate assigned = regression.effect(CAUSE);
    assertThat(assigned.value()).isCloseTo(75.0 / 61, within(1e-12));
    assertThat(assigned.standardError()).isCloseTo(0.7633728883351381, within(1e-12));
    Estimate opened = regression.effect(CAUSE, INSTRUMENT);
    assertThat(opened.value()).isCloseTo(4.5, within(1e-10));
    assertThat(opened.standardError()).isCloseTo(9.276987657639781, within(1e-9));
  }

  /** An effect does not depend on the unit of a covariate, and follows that of the outcome. */
  @Test
  void unitsDoNotMatter() {
    double[] inFen = java.util.Arrays.stream(BEFORE).map(b -> b * 1e7).toArray();
    double[] inMillions = java.util.Arrays.stream(AFTER).map(a -> a * 1e-6).toArray();
    Estimate effect = new ClusteredRegression(inMillions, GROUPS, inFen).effect(CAUSE);
    assertThat(effect.value()).isCloseTo(75.0 / 61 * 1e-6, within(1e-17));
    assertThat(effect.standardError()).isCloseTo(0.7633728883351381e-6, within(1e-17));
  }

  @Test
  void aControlThatIsTheSameEverywhereSaysNothing() {
    double[] none = new double[7];
    assertThat(new ClusteredRegression(AFTER, GROUPS, none, BEFORE).effect(CAUSE))
        .isEqualTo(new ClusteredRegression(AFTER, GROUPS, BEFORE).effect(CAUSE));
  }

  @Test
  void whatTheCasesDoNotTellIsNotDefined() {
    ClusteredRegression regression = new ClusteredRegression(AFTER, GROUPS);
    assertThat(regression.effect(new double[7]).value()).as("nobody has the cause").isNaN();
    assertThat(regression.effect(CAUSE, new double[7]).value()).as("no instrument").isNaN();
    assertThat(new ClusteredRegression(AFTER, GROUPS, CAUSE).effect(CAUSE).value())
        .as("a control that is the cause")
        .isNaN();
    assertThat(new ClusteredRegression(AFTER, new int[7]).effect(CAUSE).value())
        .as("one cluster")
        .isNaN();
    assertThat(new ClusteredRegression(new double[0], new int[0]).effect(new double[0]).value())
        .as("no case")
        .isNaN();
  }
}
