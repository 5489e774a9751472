package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Descriptions of the classic data sets, against published values. */
class ClassicDescriptionTest {
  private static final Diffusion MEDICAL = Classic.medicalInnovation();
  private static final Diffusion KOREA = Classic.korea();
  private static final Exposure.Weighting BINARY = Exposure.Weighting.BINARY;

  @Test
  void peopleAndTiesAreThoseOfTheBooks() {
    assertThat(MEDICAL.people()).isEqualTo(125);
    assertThat(KOREA.people()).isEqualTo(1047);
    double[] weights = Classic.ties(MEDICAL).weight();
    assertThat(weights).hasSize(294);
    assertThat(Arrays.stream(weights).filter(weight -> weight == 1).count()).isEqualTo(174);
    assertThat(Arrays.stream(weights).filter(weight -> weight == 2).count()).isEqualTo(84);
    assertThat(Arrays.stream(weights).filter(weight -> weight == 3).count()).isEqualTo(36);
    assertThat(Classic.ties(KOREA).to()).hasSize(4999);
  }

  @Test
  void curvesAreThoseOfTheBooks() {
    AdoptionCurve medical = AdoptionCurve.of(MEDICAL);
    assertThat(medical.adopters())
        .containsExactly(0, 11, 9, 9, 11, 11, 11, 13, 7, 4, 1, 5, 3, 3, 4, 4, 2, 1);
    assertThat(medical.never()).isEqualTo(16);
    AdoptionCurve korea = AdoptionCurve.of(KOREA);
    assertThat(korea.adopters()).containsExactly(0, 69, 94, 81, 86, 65, 62, 53, 53, 73, 37);
    assertThat(korea.never()).isEqualTo(374);
    same(
        medical.hazard(),
        5e-5,
        .0789,
        .0857,
        .1146,
        .1294,
        .1486,
        .2063,
        .14,
        .093,
        .0256,
        .1316,
        .0909,
        .1,
        .1481,
        .1739,
        .1053,
        .0588);
    same(korea.hazard(), 5e-5, .0961, .0916, .1071, .0907, .0951, .0898, .0987, .1508, .09);
    assertThat(medical.meanTime()).isCloseTo(7.976, within(5e-7));
    assertThat(medical.sdTime()).isCloseTo(5.495547, within(5e-7));
    assertThat(korea.meanTime()).isCloseTo(7.141356, within(5e-7));
    assertThat(korea.sdTime()).isCloseTo(3.641050, within(5e-7));
  }

  private static void same(double[] hazard, double error, double... published) {
    assertThat(hazard).hasSize(published.length + 2);
    for (int t = 0; t < published.length; t++) {
      assertThat(hazard[t + 2]).isCloseTo(published[t], within(error));
    }
  }

  @Test
  void thresholdsAreThoseOfTheBooks() {
    Thresholds medical = Thresholds.of(MEDICAL, Classic.ties(MEDICAL), 0, BINARY);
    assertThat(medical.mean()).isCloseTo(.566, within(5e-7));
    assertThat(medical.meanWithTies()).isCloseTo(.620614, within(5e-7));
    assertThat(125 - medical.naming()).isEqualTo(11);
    assertThat(medical.isolated()).isEqualTo(6);
    Thresholds korea = Thresholds.of(KOREA, Classic.ties(KOREA), 0, BINARY);
    assertThat(korea.mean()).isCloseTo(.584465, within(5e-7));
    assertThat(korea.meanWithTies()).isCloseTo(.608285, within(5e-7));
    assertThat(1047 - korea.naming()).isEqualTo(41);
    assertThat(korea.isolated()).isEqualTo(11);
  }

  @Test
  void aThresholdLiesBetweenTheExposuresBeforeAndAtAdoption() {
    Ties ties = Classic.ties(KOREA);
    Thresholds bounds = Thresholds.of(KOREA, ties, 1, Exposure.Weighting.VALUED);
    Diffusion closed = KOREA.closed();
    for (int i = 0; i < KOREA.people(); i++) {
      assertThat(bounds.above()[i]).isLessThanOrEqualTo(bounds.upTo()[i]);
      int time = closed.adopted()[i];
      double[] at = Exposure.at(closed, ties, time, Exposure.Weighting.VALUED);
      assertThat(bounds.upTo()[i]).isEqualTo(at[i]);
    }
  }

  @Test
  void koreanAdopterClassesAreThePublishedOnes() {
    AdopterClasses classes = AdopterClasses.of(KOREA, Classic.ties(KOREA), 0, BINARY);
    assertThat(classes.counts())
        .isDeepEqualTo(
            new int[][] {{147, 88, 6, 3}, {59, 122, 58, 27}, {14, 53, 65, 31}, {16, 0, 0, 358}});
    assertThat(classes.censoredApart()[3]).containsOnly(0);
    assertThat(classes.censoredApart()[4]).isEqualTo(new int[] {16, 0, 0, 358});
    assertThat(classes.timeCuts())
        .containsExactly(new double[] {3.5003, 7.1414, 10.7824}, within(5e-5));
    assertThat(classes.thresholdCuts())
        .containsExactly(new double[] {.1883, .5845, .9806}, within(5e-5));
    double[][] percent = {
      {14.04, 8.40, .57, .29},
      {5.64, 11.65, 5.54, 2.58},
      {1.34, 5.06, 6.21, 2.96},
      {1.53, 0, 0, 34.19}
    };
    for (int row = 0; row < 4; row++) {
      for (int column = 0; column < 4; column++) {
        assertThat(classes.percent(row, column)).isCloseTo(percent[row][column], within(.005));
      }
    }
  }

  @Test
  void thoseOftenNamedAdoptEarly() {
    assertThat(AdoptionCurve.inDegreeCorrelation(MEDICAL, Classic.ties(MEDICAL)))
        .isCloseTo(-.23017, within(5e-6));
    assertThat(AdoptionCurve.inDegreeCorrelation(KOREA, Classic.ties(KOREA)))
        .isCloseTo(-.06668, within(5e-6));
  }
}
