package org.taocun.analysis.herding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.analysis.herding.Diffusion;

class RuleComparisonTest {
  private static final List<Rule> ALL = List.of(Rule.values());

  private static RuleComparison of(Diffusion data) {
    return RuleComparison.of(data, ALL, true, 1);
  }

  /** Four thousand people in two hundred groups; contagion, share and thresholds really differ. */
  @ParameterizedTest
  @EnumSource(names = {"EXPOSURE", "THRESHOLD", "CONTAGION", "BASS"})
  void theRuleThatMadeTheDataIsNeverLost(Rule truth) {
    RuleComparison found = of(RuleWorlds.of(truth, 4000, 8, 5));
    assertThat(found.fits().get(0).rule()).isEqualTo(truth);
    assertThat(found.answer().orElse(truth)).isEqualTo(truth);
    assertThat(found.open()).contains(truth).doesNotContain(Rule.INDEPENDENT);
  }

  /**
   * Where nobody heeds others no other rule beats everybody alone: of 20 worlds at most 4 name one,
   * which by chance of 5 % happens in less than 1 of 300 (binomial).
   */
  @Test
  void everybodyAloneIsNotMistakenForAnotherRule() {
    int wrong = 0;
    for (int world = 0; world < 20; world++) {
      RuleComparison found = of(RuleWorlds.of(Rule.INDEPENDENT, 400, 5, 100 + world));
      wrong += found.open().contains(Rule.INDEPENDENT) ? 0 : 1;
    }
    assertThat(wrong).isLessThanOrEqualTo(4);
  }

  @Test
  void estimatesComeBackWithinFourErrors() {
    RuleComparison found = of(RuleWorlds.of(Rule.CONTAGION, 4000, 8, 5));
    RuleComparison.Scored fit =
        found.fits().stream().filter(f -> f.rule() == Rule.CONTAGION).findFirst().orElseThrow();
    RuleComparison.Value value = fit.values().get(0);
    assertThat(value.value()).isCloseTo(.15, within(4 * value.error()));
    assertThat(value.error()).isBetween(.001, .02);
  }

  /** The parts are disjoint, so the score of everybody alone is worked out by hand. */
  @Test
  void theScoreOfEverybodyAloneIsThatByHand() {
    Diffusion data = RuleWorlds.of(Rule.INDEPENDENT, 100, 3, 2);
    RuleComparison found = RuleComparison.of(data, List.of(Rule.INDEPENDENT, Rule.BASS), false, 1);
    assertThat(found.byGroup()).isTrue();
    assertThat(found.units()).isEqualTo(5);
    double score = 0;
    for (int aside = 0; aside < 5; aside++) {
      double[] own = counts(data, aside, true);
      double[] others = counts(data, aside, false);
      double b = (others[0] + .5) / (others[0] + others[1] + 1);
      score += own[0] * StrictMath.log(b) + own[1] * StrictMath.log(1 - b);
    }
    double expected = score;
    assertThat(found.fits())
        .filteredOn(f -> f.rule() == Rule.INDEPENDENT)
        .allSatisfy(f -> assertThat(f.score()).isCloseTo(expected, within(1e-6)));
  }

  /** Adoptions and other cases of a group, or of all others, from period 2 on. */
  private static double[] counts(Diffusion data, int group, boolean own) {
    double[] counts = new double[2];
    for (int i = 0; i < data.people(); i++) {
      if ((data.group()[i] == group) == own) {
        for (int t = 2; t <= Math.min(data.adopted()[i], data.periods()); t++) {
          counts[data.adopted()[i] == t ? 0 : 1]++;
        }
      }
    }
    return counts;
  }

  @Test
  void dataThatCannotTellAreRefusedInWords() {
    Diffusion tied = RuleWorlds.of(Rule.BASS, 100, 4, 1);
    assertThat(of(tied.with(List.of())).refusal()).isPresent();
    assertThat(of(tied).refusals()).containsOnlyKeys(Rule.MARKET);
    assertThat(RuleComparison.of(tied, ALL, false, 1).refusals()).isEmpty();
    Diffusion once = RuleWorlds.of(Rule.BASS, 100, 1, 1);
    assertThat(of(once).refusal()).isPresent();
    assertThat(of(once).answer()).isEqualTo(Optional.empty());
  }

  /**
   * Points on an exact curve: the rule that made them fits, and three numbers meet three points.
   */
  @Test
  void threePointsMeetThreeNumbers() {
    List<CurveFit.Point> points =
        List.of(
            new CurveFit.Point(0, .05, .01),
            new CurveFit.Point(12, .2, .01),
            new CurveFit.Point(24, .5, .01));
    CurveFit bass = CurveFit.of(Rule.BASS, points);
    assertThat(bass.freedom()).isZero();
    assertThat(bass.p()).isNaN();
    assertThat(bass.open()).isTrue();
    assertThat(bass.chiSquare()).isCloseTo(0, within(1e-6));
    CurveFit alone = CurveFit.of(Rule.INDEPENDENT, points);
    assertThat(alone.freedom()).isEqualTo(1);
    assertThat(alone.open()).isFalse();
  }

  /** In a world without others every rule's fit is everybody alone, and none has a number. */
  @Test
  void valuesAtALimitHaveNoNumber() {
    RuleComparison found = of(RuleWorlds.of(Rule.INDEPENDENT, 400, 5, 103));
    assertThat(found.fits())
        .filteredOn(fit -> fit.rule() == Rule.BASS || fit.rule() == Rule.CONTAGION)
        .flatExtracting(RuleComparison.Scored::values)
        .hasSize(2)
        .allMatch(value -> value.limit() == Limit.OTHERS_DO_NOT_COUNT)
        .allMatch(value -> Double.isNaN(value.value()) && Double.isNaN(value.error()));
  }

  /** Fits make the penalised log-likelihood large, so that one number more cannot lower it. */
  @Test
  void aNestedRuleHasNoLargerPenalisedLikelihood() {
    List<RuleComparison.Scored> fits = of(RuleWorlds.of(Rule.INDEPENDENT, 400, 5, 103)).fits();
    double alone =
        fits.stream()
            .filter(fit -> fit.rule() == Rule.INDEPENDENT)
            .mapToDouble(RuleComparison.Scored::penalised)
            .sum();
    assertThat(fits).allMatch(fit -> fit.penalised() > alone - 1e-6);
  }
}
