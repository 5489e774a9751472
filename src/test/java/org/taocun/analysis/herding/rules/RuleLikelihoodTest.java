package org.taocun.analysis.herding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.herding.Diffusion;
import org.taocun.analysis.herding.HazardModel;
import org.taocun.analysis.herding.Link;
import org.taocun.analysis.herding.NormalCurve;
import org.taocun.analysis.herding.Ties;

/** Likelihoods of rules by hand, on data small enough for it. */
class RuleLikelihoodTest {
  private static final int NEVER = Diffusion.NEVER;

  /** Person 0 adopts in 1; 1 names 0 and 2; 2 names 1; 3 names nobody. Three periods. */
  private static Diffusion four(int... adopted) {
    Ties ties =
        Ties.of("friends", 4, new int[] {1, 1, 2}, new int[] {0, 2, 1}, new double[] {1, 1, 1});
    return data(adopted, 3, ties);
  }

  private static Diffusion data(int[] adopted, int periods, Ties ties) {
    int n = adopted.length;
    int[] left = new int[n];
    Arrays.fill(left, NEVER);
    return new Diffusion(
        IntStream.range(0, n).mapToObj(i -> "p" + i).toList(),
        new int[n],
        List.of("v"),
        adopted,
        left,
        periods,
        List.of(ties),
        List.of());
  }

  private static double logLikelihood(Rule rule, Diffusion data, double b, double... values) {
    RuleCases cases = new RuleCases(data, false, rule.byPath());
    RuleFit fit = new RuleFit(rule, values, values, new double[] {b}, 0, 0);
    double[][] scores = fit.scores(cases);
    double sum = 0;
    for (int k = 0; k < cases.count(); k++) {
      sum += scores[cases.event(k) ? 0 : 1][cases.cell(k)];
    }
    return sum;
  }

  private static double log(double... chances) {
    return Arrays.stream(chances).map(StrictMath::log).sum();
  }

  /**
   * Cases: 1 in period 2, which sees a half; 2 in 2 and 3, which sees 0, then 1; 3 in 2 and 3,
   * which sees nobody. 1 adopts in 2, 2 in 3.
   */
  @Test
  void theLikelihoodsOfFivePeopleCasesAreThoseByHand() {
    Diffusion data = four(1, 2, 3, NEVER);
    double b = .2;
    assertThat(logLikelihood(Rule.INDEPENDENT, data, b))
        .isCloseTo(log(.2, .8, .2, .8, .8), within(1e-12));
    assertThat(logLikelihood(Rule.BASS, data, b, .3))
        .isCloseTo(log(.2 + .15, .8, .2 + .3, .8, .8), within(1e-12));
    assertThat(logLikelihood(Rule.CONTAGION, data, b, .3))
        .isCloseTo(log(1 - .8 * .7, .8, 1 - .8 * .7, .8, .8), within(1e-12));
    double odds = .25;
    double half = odds * StrictMath.exp(.5);
    double whole = odds * StrictMath.exp(1);
    assertThat(logLikelihood(Rule.EXPOSURE, data, b, 1))
        .isCloseTo(log(half / (1 + half), .8, whole / (1 + whole), .8, .8), within(1e-12));
    assertThat(logLikelihood(Rule.MARKET, data, b, .4))
        .isCloseTo(log(.2 + .1, .7, .2 + .2, .7, .6), within(1e-12));
  }

  /** With pace 1 a threshold that is reached is acted on at once: probit of crossing. */
  @Test
  void promptThresholdsAreTheProbitOfACrossing() {
    double mean = .4;
    double sd = .5;
    double none = NormalCurve.cumulative(mean / sd);
    double half = NormalCurve.cumulative((mean - .5) / sd);
    double whole = NormalCurve.cumulative((mean - 1) / sd);
    assertThat(logLikelihood(Rule.THRESHOLD, four(1, 2, 3, NEVER), .2, mean, sd, 1))
        .isCloseTo(log(1 - .8 * half / none, .8, 1 - .8 * whole / none, .8, .8), within(1e-12));
  }

  /** With pace d those below 0 act by d a period: R(1) = 1 − Φ + (1 − d)Φ and so on, Φ at 0. */
  @Test
  void slowThresholdsLeaveThoseWhoWait() {
    double reached = NormalCurve.cumulative(-.4 / .5);
    double d = .25;
    double first = 1 - reached + (1 - d) * reached;
    double second = 1 - reached + (1 - d) * (1 - d) * reached;
    double third = 1 - reached + (1 - d) * (1 - d) * (1 - d) * reached;
    Diffusion data = four(NEVER, NEVER, NEVER, NEVER);
    assertThat(logLikelihood(Rule.THRESHOLD, data, .2, .4, .5, d))
        .isCloseTo(4 * log(.8 * second / first, .8 * third / second), within(1e-12));
  }

  /** With a half case of each kind more, the chance alone is (adoptions + 1/2)/(cases + 1). */
  @Test
  void theBaselineAloneIsAShare() {
    RuleCases cases = new RuleCases(four(1, 2, 3, NEVER), false, false);
    RuleFit fit = RuleFit.of(Rule.INDEPENDENT, cases, cases.tally());
    assertThat(fit.baselines()[0]).isCloseTo(2.5 / 6, within(1e-7));
    assertThat(fit.logLikelihood())
        .isCloseTo(2 * StrictMath.log(2.5 / 6) + 3 * StrictMath.log(3.5 / 6), within(1e-12));
  }

  /** Share in log odds is the hazard of herd, but for the half cases: the same with many people. */
  @Test
  void exposureIsTheLogisticHazard() {
    Diffusion data = RuleWorlds.of(Rule.EXPOSURE, 3000, 6, 11);
    RuleCases cases = new RuleCases(data, true, false);
    RuleFit fit = RuleFit.of(Rule.EXPOSURE, cases, cases.tally());
    var hazard = HazardModel.of(Link.LOGIT).on(data);
    assertThat(fit.values()[0]).isCloseTo(hazard.coefficients().get(0).value(), within(.01));
    assertThat(fit.logLikelihood()).isCloseTo(hazard.logLikelihood(), within(.05));
  }

  /** A slow twin: no baseline in a fine grid has a larger penalised likelihood. */
  @Test
  void everyRuleHasItsLargestLikelihood() {
    for (Rule rule : List.of(Rule.EXPOSURE, Rule.CONTAGION, Rule.BASS, Rule.THRESHOLD)) {
      Diffusion data = RuleWorlds.of(rule, 400, 5, 3);
      RuleCases cases = new RuleCases(data, false, rule.byPath());
      RuleFit fit = RuleFit.of(rule, cases, cases.tally());
      double best = penalised(rule, data, fit.baselines()[0], fit.values());
      for (double factor : new double[] {.8, .95, 1.05, 1.2}) {
        assertThat(penalised(rule, data, fit.baselines()[0] * factor, fit.values()))
            .as(rule + " baseline " + factor)
            .isLessThan(best);
        for (int k = 0; k < fit.values().length; k++) {
          double[] other = fit.values().clone();
          other[k] *= factor;
          assertThat(penalised(rule, data, fit.baselines()[0], other))
              .as(rule + " value " + k)
              .isLessThanOrEqualTo(best + 1e-6);
        }
      }
    }
  }

  private static double penalised(Rule rule, Diffusion data, double b, double[] values) {
    return logLikelihood(rule, data, b, values) + .5 * (StrictMath.log(b) + StrictMath.log(1 - b));
  }
}
