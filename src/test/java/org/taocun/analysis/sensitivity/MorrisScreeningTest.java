package org.taocun.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

class MorrisScreeningTest {
  private static final Resampling FEW = new Resampling(200, 1);

  private static double[] ones(int k) {
    double[] ranges = new double[k];
    Arrays.fill(ranges, 1);
    return ranges;
  }

  private static MorrisScreening of(double[][] points, Responses responses) {
    return MorrisScreening.of(Trajectories.of(points, ones(points[0].length)), responses, FEW);
  }

  @Test
  void aLinearFunctionHasItsSlopesAsEffectsWithoutSpread() {
    double[][] points = Known.morris(3, 10, 1);
    MorrisScreening screening = of(points, Known.exact(points, u -> 3 * u[0] - 2 * u[1]));
    double[] slopes = {3, -2, 0};
    for (int i = 0; i < 3; i++) {
      MorrisScreening.Effect effect = screening.effects().get(i);
      assertThat(effect.mean().value()).isCloseTo(slopes[i], within(1e-12));
      assertThat(effect.size().value()).isCloseTo(Math.abs(slopes[i]), within(1e-12));
      assertThat(effect.spread().value()).isCloseTo(0, within(1e-12));
      assertThat(effect.size().n()).isEqualTo(10);
    }
    assertThat(screening.ranking())
        .containsExactly(new Rank(0, true), new Rank(1, true), new Rank(2, true));
  }

  @Test
  void twoTrajectoriesAreWorkedOutByHand() {
    // f = x1 x2 on [0, 1] x [0, 10]; steps measured by ranges.
    double[][] points = {{0, 2}, {1, 2}, {1, 8}, {1, 9}, {1, 4}, {0.5, 4}};
    Trajectories sample = Trajectories.of(points, new double[] {1, 10});
    MorrisScreening screening =
        MorrisScreening.of(sample, Known.exact(points, x -> x[0] * x[1]), FEW);
    MorrisScreening.Effect one = screening.effects().get(0);
    // Factor 1: (2 − 0)/1 = 2 and (2 − 4)/(−0.5) = 4; factor 2: 6/0.6 = 10 and (−5)/(−0.5) = 10.
    assertThat(one.mean().value()).isCloseTo(3, within(1e-12));
    assertThat(one.spread().value()).isCloseTo(Math.sqrt(2), within(1e-12));
    assertThat(one.meanError()).isCloseTo(1, within(1e-12));
    assertThat(screening.effects().get(1).size().value()).isCloseTo(10, within(1e-12));
    assertThat(screening.effects().get(1).spread().value()).isCloseTo(0, within(1e-12));
  }

  @Test
  void effectsThatCancelAreSeenBySizeNotByMean() {
    // (u − 1/2)² on levels 0, 1/3, 2/3, 1: every step by 2/3 has the effect ±1/3.
    double[][] points = Known.morris(2, 40, 3);
    MorrisScreening screening = of(points, Known.exact(points, u -> (u[0] - 0.5) * (u[0] - 0.5)));
    MorrisScreening.Effect effect = screening.effects().get(0);
    assertThat(effect.size().value()).isCloseTo(1 / 3.0, within(1e-12));
    assertThat(Math.abs(effect.mean().value())).isLessThan(0.2);
    assertThat(effect.spread().value()).isGreaterThan(0.25);
    assertThat(effect.aboveLuck()).isTrue();
    assertThat(screening.effects().get(1).aboveLuck()).isFalse();
  }

  @Test
  void sobolsFunctionIsScreenedInTheOrderOfItsFactors() {
    double[] a = {0, 1, 9, 99};
    double[][] points = Known.morris(4, 60, 2);
    // On four levels |4u − 2| is the same at both ends of every step: shift the kinks.
    MorrisScreening screening = of(points, Known.exact(points, u -> Known.g(shifted(u), a)));
    assertThat(screening.ranking().stream().map(Rank::factor)).containsExactly(0, 1, 2, 3);
  }

  private static double[] shifted(double[] u) {
    return Arrays.stream(u).map(x -> 0.6 * x).toArray();
  }

  @Test
  void withoutInfluenceTheSizeIsWhatLuckMakesOfIt() {
    double[][] points = Known.morris(2, 400, 1);
    Responses responses = Known.noisy(points, u -> 0, 4, 1, 3, 9);
    MorrisScreening.Effect effect = of(points, responses).effects().get(0);
    // Own luck only: sd of a step √2/√4, over 2/3; the shared luck cancels.
    double sd = Math.sqrt(2 / 4.0) / (2 / 3.0);
    assertThat(effect.floor()).isCloseTo(sd * Math.sqrt(2 / Math.PI), within(0.03));
    // The mean of 400 |normal| has the standard error 0.6 sd/20.
    assertThat(effect.size().value()).isCloseTo(effect.floor(), within(4 * 0.603 * sd / 20 + 0.03));
    assertThat(effect.aboveLuck()).isFalse();
    assertThat(effect.spread().value()).isCloseTo(sd, within(4 * sd / Math.sqrt(800)));
  }

  @Test
  void anOrderOfEffectsThatAreBothLucksIsNotSure() {
    // Neither factor does anything. Steps of factor 1 are a tenth of its range, of factor 2 the
    // whole, so that the same luck gives factor 1 effects ten times as large.
    double[][] points = Known.uniform(2, 180, 1);
    for (int t = 0; t < points.length; t += 3) {
      points[t + 1] = new double[] {points[t][0] + 0.1, points[t][1]};
      points[t + 2] = new double[] {points[t + 1][0], points[t][1] + 1};
    }
    MorrisScreening screening = of(points, Known.noisy(points, u -> 0, 4, 1, 0, 9));
    assertThat(screening.effects().get(0).size().value())
        .isGreaterThan(5 * screening.effects().get(1).size().value());
    assertThat(screening.effects()).noneMatch(MorrisScreening.Effect::aboveLuck);
    int last = screening.ranking().size() - 1;
    assertThat(screening.ranking().subList(0, last)).noneMatch(Rank::ahead);
    assertThat(
            Rank.of(
                List.of(0, 1),
                new double[] {1},
                new Uncertainty[] {new Uncertainty(new Interval(0.5, 1.5), 0.3)},
                factor -> true))
        .containsExactly(new Rank(0, true), new Rank(1, true));
    assertThat(
            Rank.of(
                List.of(0, 1),
                new double[] {1},
                new Uncertainty[] {new Uncertainty(new Interval(0.5, 1.5), 0.3)},
                factor -> false))
        .containsExactly(new Rank(0, false), new Rank(1, true));
  }

  @Test
  void anEffectThatIsLargerThanLuckButNotSureIsNotSaidToBeWithinLuck() {
    // Effects of 2, 2 and 0, and luck of 0.01 or so; one step has no outcome.
    double[][] points = {{0}, {1}, {0}, {1}, {0}, {1}, {0}, {1}};
    double[][] values = {
      {0, 0.01}, {2, 2}, {0, 0}, {2, 2.01}, {0, 0}, {0, 0}, {0, 0}, {Double.NaN, 1}
    };
    MorrisScreening screening = of(points, new Responses(values));
    MorrisScreening.Effect effect = screening.effects().get(0);
    assertThat(effect.aboveLuck()).isFalse();
    assertThat(effect.size().value()).isGreaterThan(10 * effect.floor());
    assertThat(screening.doubts(2))
        .contains(new Doubt(Doubt.Kind.NOT_TOLD, 0, -1, 3, 0), Doubt.of(Doubt.Kind.FEW_UNITS, 3))
        .extracting(Doubt::kind)
        .doesNotContain(Doubt.Kind.WITHIN_LUCK);
  }

  @Test
  void undefinedOutcomesTakeTheirStepsAway() {
    double[][] points = Known.morris(2, 6, 1);
    double[][] values = Known.exact(points, u -> u[0]).values().clone();
    values[0] = new double[] {Double.NaN};
    MorrisScreening screening = of(points, new Responses(values));
    int steps = screening.effects().get(0).size().n() + screening.effects().get(1).size().n();
    assertThat(steps).isEqualTo(11);
    assertThat(screening.effects().get(0).size().value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aStepThatRoundingTookAwayIsNoEffect() {
    double[][] points = {{0, 1}, {0, 1}, {0, 2}, {1, 2}, {0, 2}, {0, 1}};
    Trajectories sample = Trajectories.of(points, new double[] {1, 1});
    assertThat(sample.steps().get(0)).hasSize(1);
    MorrisScreening screening =
        MorrisScreening.of(sample, Known.exact(points, x -> x[0] + x[1]), FEW);
    assertThat(screening.effects().get(0).size().n()).isEqualTo(1);
    assertThat(screening.effects().get(1).size().n()).isEqualTo(2);
  }

  @Test
  void pointsOfAnotherDesignAreRefusedWithTheReason() {
    assertThatThrownBy(() -> Trajectories.of(Known.uniform(3, 40, 1), ones(3)))
        .hasMessage("3 factors change from point 1 to point 2 of one trajectory");
    assertThatThrownBy(() -> Trajectories.of(Known.uniform(3, 41, 1), ones(3)))
        .hasMessage("41 points are no multiple of the 4 (factors and 1) of a trajectory");
    double[][] twice = {{0, 0}, {1, 0}, {2, 0}};
    assertThatThrownBy(() -> Trajectories.of(twice, ones(2)))
        .hasMessage("factor 1 changes twice in the trajectory that begins with point 1");
  }
}
