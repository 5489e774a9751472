package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.analysis.Interval;

/** Slopes within groups of different sizes. */
class GroupSizesTest {
  /** Outcomes of complete groups of given sizes, each with an effect of its own. */
  private record World(double[] y, double[] x, int[] group) {
    static World of(double lambda, double beta, double gamma, double noise, int... sizes) {
      return of(3, lambda, beta, gamma, noise, sizes);
    }

    static World of(
        long seed, double lambda, double beta, double gamma, double noise, int... sizes) {
      SplittableRandom random = new SplittableRandom(seed);
      int people = Arrays.stream(sizes).sum();
      World world = new World(new double[people], new double[people], new int[people]);
      int start = 0;
      for (int g = 0; g < sizes.length; g++) {
        int n = sizes[g];
        double[] own = new double[n];
        double sum = 0;
        for (int i = 0; i < n; i++) {
          world.x[start + i] = random.nextDouble();
          world.group[start + i] = g;
          sum += world.x[start + i];
        }
        double all = 0;
        for (int i = 0; i < n; i++) {
          double x = world.x[start + i];
          own[i] = g + beta * x + gamma * (sum - x) / (n - 1) + noise * random.nextDouble();
          all += own[i];
        }
        // y_i (1 + λ/(n − 1)) = λ Y/(n − 1) + own_i, and Y (1 − λ) = Σ own.
        double total = all / (1 - lambda);
        for (int i = 0; i < n; i++) {
          world.y[start + i] = (lambda * total / (n - 1) + own[i]) / (1 + lambda / (n - 1));
        }
        start += n;
      }
      return world;
    }

    GroupSizes test() {
      return GroupSizes.of(y, x, group);
    }
  }

  @Test
  void slopesAreLees() {
    assertThat(GroupSizes.slope(.4, 2, 1.5, 5)).isCloseTo(1.4772727273, within(5.1e-11));
    assertThat(GroupSizes.slope(.4, 2, 1.5, 20)).isCloseTo(1.8814432990, within(5.1e-11));
    GroupSizes found = World.of(.4, 2, 1.5, 0, 5, 20).test();
    assertThat(found.slopes().get(0).value()).isCloseTo(1.4772727273, within(1e-9));
    assertThat(found.slopes().get(1).value()).isCloseTo(1.8814432990, within(1e-9));
    assertThat(found.lambda()).isNaN();
  }

  @Test
  void threeSizesTellTheEffects() {
    GroupSizes found = World.of(.4, 2, 1.5, 0, 3, 5, 20, 20).test();
    assertThat(found.lambda()).isCloseTo(.4, within(1e-6));
    assertThat(found.beta()).isCloseTo(2, within(1e-6));
    assertThat(found.gamma()).isCloseTo(1.5, within(1e-6));
  }

  @Test
  void withoutInfluenceSlopesAreEqual() {
    int[] sizes = new int[300];
    for (int g = 0; g < sizes.length; g++) {
      sizes[g] = 2 + g % 4;
    }
    assertThat(World.of(0, 2, 0, 1, sizes).test().result().p()).isGreaterThan(.01);
    GroupSizes influenced = World.of(.4, 2, 1.5, 1, sizes).test();
    assertThat(influenced.result().p()).isLessThan(1e-6);
  }

  @Test
  void groupsOfOneSizeAreRefused() {
    assertThat(World.of(.4, 2, 1.5, 1, 5, 5, 5).test().result().refusal().orElseThrow().text())
        .startsWith(Refusal.NOT_IDENTIFIED.message().text());
  }

  /** Without a signal any influence agrees; a pole of b(n) once passed for a narrow interval. */
  @Test
  void slopesWithoutSignalGiveNoEstimate() {
    Diffusion korea = Classic.korea();
    SplittableRandom random = new SplittableRandom(5);
    double[] noise = korea.outcome();
    Arrays.setAll(noise, i -> random.nextDouble());
    GroupSizes found = GroupSizes.of(korea.outcome(), noise, korea.group());
    assertThat(found.result().p()).isGreaterThan(.05);
    assertThat(found.lambda()).isNaN();
    assertThat(found.result().interval()).isEqualTo(new Interval(-1, 1));
    assertThat(found.result().limits()).containsExactly(Caution.ANY_LAMBDA.message());
  }

  /** 95 % of intervals hold λ, whether it is told well or hardly; within 4 standard errors. */
  @ParameterizedTest
  @ValueSource(doubles = {0, .4})
  void intervalsHoldTheInfluence(double lambda) {
    int[] sizes = new int[120];
    Arrays.setAll(sizes, g -> 2 + g % 5);
    int worlds = 200;
    int held = 0;
    for (int seed = 0; seed < worlds; seed++) {
      Interval interval = World.of(seed, lambda, 2, 1.5, 1, sizes).test().result().interval();
      held += interval.contains(lambda) ? 1 : 0;
    }
    assertThat((double) held / worlds).isCloseTo(.95, within(4 * Math.sqrt(.95 * .05 / worlds)));
  }
}
