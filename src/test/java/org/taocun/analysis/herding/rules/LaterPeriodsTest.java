package org.taocun.analysis.herding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.taocun.analysis.herding.Diffusion;

/** Rules fitted to the first part of the time and scored on the rest. */
class LaterPeriodsTest {
  private static final List<Rule> TWO = List.of(Rule.INDEPENDENT, Rule.BASS);

  private static LaterPeriods.Score score(LaterPeriods found, Rule rule) {
    return found.scores().stream().filter(one -> one.rule() == rule).findFirst().orElseThrow();
  }

  /** Adoptions and other cases from one period to another. */
  private static double[] counts(Diffusion data, int from, int to) {
    double[] counts = new double[2];
    for (int adopted : data.adopted()) {
      for (int t = from; t <= Math.min(adopted, to); t++) {
        counts[adopted == t ? 0 : 1]++;
      }
    }
    return counts;
  }

  private static double logLikelihood(double[] counts, double b) {
    return counts[0] * StrictMath.log(b) + counts[1] * StrictMath.log(1 - b);
  }

  private static double fitted(double[] counts) {
    return (counts[0] + .5) / (counts[0] + counts[1] + 1);
  }

  @Test
  void oneBaselineOfAllPeriodsGoesOn() {
    Diffusion data = RuleWorlds.of(Rule.INDEPENDENT, 400, 9, 2);
    LaterPeriods found = LaterPeriods.of(data, TWO, false);
    int last = found.last();
    assertThat(counts(data, 2, last)[0]).isGreaterThanOrEqualTo(counts(data, 2, 9)[0] / 2);
    assertThat(counts(data, 2, last - 1)[0]).isLessThan(counts(data, 2, 9)[0] / 2);
    double[] rest = counts(data, last + 1, 9);
    assertThat(found.adoptions()).isEqualTo((int) rest[0]);
    assertThat(score(found, Rule.INDEPENDENT).score())
        .isCloseTo(logLikelihood(rest, fitted(counts(data, 2, last))), within(1e-6));
  }

  @Test
  void baselinesOfLaterPeriodsAreTheirOwn() {
    Diffusion data = RuleWorlds.of(Rule.INDEPENDENT, 400, 9, 2);
    LaterPeriods found = LaterPeriods.of(data, TWO, true);
    double expected = 0;
    for (int t = found.last() + 1; t <= 9; t++) {
      double[] own = counts(data, t, t);
      expected += logLikelihood(own, fitted(own));
    }
    assertThat(score(found, Rule.INDEPENDENT).score()).isCloseTo(expected, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXPOSURE", "CONTAGION", "BASS"})
  void theRuleThatMadeTheDataIsLeftOpen(Rule truth) {
    Diffusion data = RuleWorlds.of(truth, 4000, 8, 5);
    List<Rule> rules = List.of(Rule.INDEPENDENT, Rule.EXPOSURE, Rule.CONTAGION, Rule.BASS);
    LaterPeriods found = LaterPeriods.of(data, rules, true);
    assertThat(score(found, truth).open()).isTrue();
    assertThat(score(found, Rule.INDEPENDENT).open()).isFalse();
  }

  @Test
  void withoutLaterAdoptionsNothingIsScored() {
    Diffusion data = RuleWorlds.of(Rule.INDEPENDENT, 20, 2, 3);
    assertThat(LaterPeriods.of(data, TWO, true)).isEqualTo(LaterPeriods.NONE);
    assertThat(LaterPeriods.of(data, List.of(Rule.BASS), true)).isEqualTo(LaterPeriods.NONE);
  }
}
