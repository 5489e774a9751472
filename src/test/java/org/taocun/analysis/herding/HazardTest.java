package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Hazards of the classic data sets. */
class HazardTest {
  private static final Diffusion MEDICAL = Classic.medicalInnovation();
  private static final Diffusion KOREA = Classic.korea();
  private static final HazardModel.Dummies BOTH = HazardModel.Dummies.PERIODS_AND_GROUPS;
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
    HazardModel trend = LOGIT.with(HazardModel.Dummies.NONE);
    same(exposure(trend, MEDICAL), .110334, .259907, 5.1e-7);
    same(exposure(trend, KOREA), .220965, .141745, 5.1e-7);
    assertThat(trend.on(KOREA).results().get(0).limits())
        .contains(Caution.NO_PERIOD_DUMMIES.message());
  }

  @Test
  void withGroupDummies() {
    HazardModel grouped = LOGIT.with(BOTH);
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
    Hazard both = prevalence.with(BOTH).on(MEDICAL);
    assertThat(both.coefficients().get(0).value()).isCloseTo(-.1108, within(5.1e-5));
    assertThat(both.coefficients().get(1).value()).isCloseTo(-5.8723, within(5.1e-5));
    Hazard villages = prevalence.with(BOTH).on(KOREA);
    assertThat(villages.coefficients().get(0).value()).isCloseTo(.0206, within(5.1e-5));
    assertThat(villages.coefficients().get(1).value()).isCloseTo(-2.8028, within(5.1e-5));
    assertThat(villages.results().get(0).limits())
        .contains(Caution.PREVALENCE_BESIDE_DUMMIES.message());
  }

  /** Prevalence is the same for all who wait in a group and a period. */
  @Test
  void prevalenceIsRefusedBesideDummiesOfGroupsByPeriods() {
    Hazard hazard =
        LOGIT.withPrevalence(true).with(HazardModel.Dummies.GROUPS_BY_PERIODS).on(KOREA);
    assertThat(hazard.coefficients()).isEmpty();
    assertThat(hazard.results().get(0).refusal().orElseThrow().text())
        .isEqualTo(Refusal.COLLINEAR.message() + ": prevalence");
  }

  /** Late in a diffusion cells are small, and their chances far apart. */
  @Test
  void cellsWithChancesFarApartConverge() {
    Worlds world = new Worlds(3000, 5, 60, -3, .5, 3, false, false, 1.5, 3);
    Hazard hazard =
        LOGIT.withTraits(true).with(HazardModel.Dummies.GROUPS_BY_PERIODS).on(world.born(1));
    Coefficient exposure = hazard.coefficients().get(0);
    assertThat(exposure.value()).isCloseTo(1.5, within(4 * exposure.error()));
  }

  /** One layer's weights do not matter if ties count alike; two layers have a coefficient each. */
  @Test
  void everyLayerHasItsCoefficient() {
    Ties ties = Classic.ties(KOREA);
    Diffusion two = KOREA.with(List.of(ties, ties.reversed()));
    Hazard hazard = LOGIT.on(two);
    assertThat(hazard.results()).hasSize(2);
    Diffusion twice = KOREA.with(List.of(ties, ties));
    assertThat(LOGIT.on(twice).results().get(0).refusal().orElseThrow().text())
        .startsWith(Refusal.COLLINEAR.message().text());
  }

  /** The sandwich over all dummies at once, by a dense twin. */
  @Test
  void clusteredErrorsAreThoseOfADenseTwin() {
    Hazard hazard = LOGIT.with(BOTH).on(MEDICAL);
    Coefficient exposure = hazard.coefficients().get(0);
    DenseTwin twin = DenseTwin.of(MEDICAL, 4);
    assertThat(exposure.value()).isCloseTo(twin.value(), within(1e-9));
    assertThat(exposure.error()).isCloseTo(twin.error(), within(1e-9));
    assertThat(exposure.clusteredError()).isCloseTo(twin.clusteredError(), within(1e-9));
  }

  @Test
  void whatSaysNothingIsRefused() {
    assertThat(reason(adopting(Diffusion.NEVER, Diffusion.NEVER, Diffusion.NEVER)))
        .startsWith(Refusal.NOBODY_ADOPTS.message().text());
    assertThat(reason(adopting(2, 2, Diffusion.NEVER)))
        .startsWith(Refusal.ONE_MOMENT.message().text());
    assertThat(reason(MEDICAL.with(List.of()))).startsWith(Refusal.NO_TIES.message().text());
    Hazard grouped = LOGIT.with(BOTH).on(adopting(1, 2, Diffusion.NEVER));
    assertThat(grouped.results().get(0).refusal().orElseThrow().text())
        .startsWith(Refusal.ONE_GROUP.message().text());
  }

  @Test
  void aTraitThatTellsAdoptersWithoutErrorIsRefused() {
    double[] trait = new double[MEDICAL.people()];
    for (int i = 0; i < trait.length; i++) {
      trait[i] = MEDICAL.adopted()[i] == Diffusion.NEVER ? 0 : 1;
    }
    assertThat(withTrait(trait).results().get(0).refusal().orElseThrow().text())
        .isEqualTo(Refusal.SEPARATED.message() + ": trait");
    trait[0] = Double.NaN;
    trait[1] = 0;
    trait[6] = 1;
    Hazard partly = withTrait(trait);
    assertThat(partly.results().get(0).limits()).contains(Caution.TRAITS_MISSING.message());
  }

  private static Hazard withTrait(double[] trait) {
    Diffusion data = MEDICAL.with(MEDICAL.layers(), List.of(new Diffusion.Trait("trait", trait)));
    return LOGIT.withTraits(true).on(data);
  }

  private static String reason(Diffusion data) {
    return LOGIT.on(data).results().get(0).refusal().orElseThrow().text();
  }

  private static Diffusion adopting(int... adopted) {
    int never = Diffusion.NEVER;
    Ties ties = Ties.of("ties", 3, new int[] {0, 1}, new int[] {1, 2}, new double[] {1, 1});
    return new Diffusion(
        List.of("a", "b", "c"),
        new int[3],
        List.of("g"),
        adopted,
        new int[] {never, never, never},
        3,
        List.of(ties),
        List.of());
  }
}
