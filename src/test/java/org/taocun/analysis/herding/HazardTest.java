package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Hazards of the classic data sets. */
class HazardTest {
  private static final Diffusion MEDICAL = Classic.medicalInnovation();
  private static final Diffusion KOREA = Classic.korea();
  private static final HazardModel LOGIT = HazardModel.of(Link.LOGIT);

  private static Coefficient exposure(HazardModel model, Diffusion data) {
    return model.on(data).coefficients().get(0);
  }

  private static void same(Coefficient coefficient, double value, double error, double rounding) {
    assertThat(coefficient.value()).isCloseTo(value, within(rounding));
    assertThat(coefficient.error()).isCloseTo(error, within(rounding));
  }

  @Test
  void logitWithPeriodDummies() {
    Hazard medical = LOGIT.on(MEDICAL);
    same(medical.coefficients().get(0), -.097162, .325120, 5.1e-7);
    assertThat(medical.cases()).isEqualTo(856);
    assertThat(medical.events()).isEqualTo(98);
    assertThat(medical.logLikelihood()).isCloseTo(-297.2136, within(5e-5));
    Hazard korea = LOGIT.on(KOREA);
    same(korea.coefficients().get(0), .189790, .169447, 5.1e-7);
    assertThat(korea.cases()).isEqualTo(6056);
    assertThat(korea.events()).isEqualTo(604);
    assertThat(korea.logLikelihood()).isCloseTo(-1956.7628, within(5e-5));
  }

  @Test
  void probitWithPeriodDummies() {
    HazardModel probit = HazardModel.of(Link.PROBIT);
    same(exposure(probit, MEDICAL), -.077062, .174056, 5.1e-7);
    same(exposure(probit, KOREA), .099862, .087481, 5.1e-7);
  }

  @Test
  void withoutPeriodDummiesATrendPassesForImitation() {
    HazardModel trend = LOGIT.withPeriodDummies(false);
    same(exposure(trend, MEDICAL), .110334, .259907, 5.1e-7);
    same(exposure(trend, KOREA), .220965, .141745, 5.1e-7);
    assertThat(trend.on(KOREA).results().get(0).cautions())
        .contains(NetworkResult.Caution.NO_PERIOD_DUMMIES);
  }

  @Test
  void withGroupDummies() {
    HazardModel grouped = LOGIT.withGroupDummies(true);
    same(exposure(grouped, MEDICAL), -.145841, .335012, 5.1e-7);
    same(exposure(grouped, KOREA), -.080946, .179242, 5.1e-7);
  }

  @Test
  void prevalenceBesideGroupDummiesGetsTheWrongSign() {
    HazardModel prevalence = LOGIT.withPrevalence(true);
    Hazard medical = prevalence.on(MEDICAL);
    assertThat(medical.coefficients().get(0).value()).isCloseTo(-.0615, within(5.1e-5));
    assertThat(medical.coefficients().get(1).value()).isCloseTo(-2.0681, within(5.1e-5));
    Hazard korea = prevalence.on(KOREA);
    assertThat(korea.coefficients().get(0).value()).isCloseTo(.0273, within(5.1e-5));
    same(korea.coefficients().get(1), 1.6496, .4439, 5.1e-5);
    Hazard both = prevalence.withGroupDummies(true).on(MEDICAL);
    assertThat(both.coefficients().get(0).value()).isCloseTo(-.1108, within(5.1e-5));
    assertThat(both.coefficients().get(1).value()).isCloseTo(-5.8723, within(5.1e-5));
    Hazard villages = prevalence.withGroupDummies(true).on(KOREA);
    assertThat(villages.coefficients().get(0).value()).isCloseTo(.0206, within(5.1e-5));
    assertThat(villages.coefficients().get(1).value()).isCloseTo(-2.8028, within(5.1e-5));
    assertThat(villages.results().get(0).cautions())
        .contains(NetworkResult.Caution.PREVALENCE_BESIDE_DUMMIES);
  }
}
