package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Keyed draws. Statistical bounds are 4 standard errors (or the 10^-6 quantile of a chi-square), so
 * that a right generator fails one of these about once in 10^4 seeds; the seeds are fixed.
 */
class DrawsTest {
  private static final int N = 200_000;
  private final Draws draws = Draws.of(20061, 0);

  @ParameterizedTest
  @EnumSource(Decision.class)
  void everyDecisionIsUniformOverEntities(Decision decision) {
    assertUniform(i -> draws.uniform(decision, Draws.entity(77, i), 5));
  }

  @Test
  void monthsSeedsReplicationsAndIndicesAreUniform() {
    assertUniform(i -> draws.uniform(Decision.ENTRY, 42, i));
    assertUniform(i -> Draws.of(i, 0).uniform(Decision.ENTRY, 42, 1));
    assertUniform(i -> Draws.of(1, i).uniform(Decision.ENTRY, 42, 1));
    assertUniform(i -> draws.uniform(Decision.ENTRY, 42, 1, i));
    assertUniform(i -> draws.uniform(Decision.ENTRY, i, 1));
  }

  private interface Source {
    double at(int i);
  }

  /** Chi-square over 256 bins at the 10^-6 level on both sides. */
  private static void assertUniform(Source source) {
    int[] bins = new int[256];
    for (int i = 0; i < N; i++) {
      double u = source.at(i);
      assertThat(u >= 0 && u < 1).isTrue();
      bins[(int) (u * 256)]++;
    }
    double expected = N / 256.0;
    double chi =
        Arrays.stream(bins).mapToDouble(b -> (b - expected) * (b - expected) / expected).sum();
    ChiSquaredDistribution theory = new ChiSquaredDistribution(255);
    assertThat(chi)
        .isBetween(
            theory.inverseCumulativeProbability(1e-6),
            theory.inverseCumulativeProbability(1 - 1e-6));
  }

  @Test
  void neighbouringKeysAreUncorrelated() {
    assertUncorrelated(
        i -> draws.uniform(Decision.ENTRY, Draws.entity(1, i), 3),
        i -> draws.uniform(Decision.ENTRY, Draws.entity(1, i + 1), 3));
    assertUncorrelated(
        i -> draws.uniform(Decision.ENTRY, i, 3), i -> draws.uniform(Decision.ENTRY, i, 4));
    assertUncorrelated(
        i -> draws.uniform(Decision.ENTRY, i, 3), i -> draws.uniform(Decision.DELIBERATION, i, 3));
    assertUncorrelated(
        i -> draws.uniform(Decision.ENTRY, i, 3),
        i -> Draws.of(20061, 1).uniform(Decision.ENTRY, i, 3));
    assertUncorrelated(
        i -> draws.uniform(Decision.ENTRY, i, 3),
        i -> Draws.of(20062, 0).uniform(Decision.ENTRY, i, 3));
  }

  private static void assertUncorrelated(Source one, Source other) {
    double sum = 0;
    for (int i = 0; i < N; i++) {
      sum += (one.at(i) - 0.5) * (other.at(i) - 0.5) * 12;
    }
    assertThat(sum / N).isCloseTo(0, within(4 / Math.sqrt(N)));
  }

  @Test
  void aChangedBitOfAnyKeyChangesHalfOfTheBits() {
    for (int bit = 0; bit < 64; bit++) {
      long flip = 1L << bit;
      long changed = 0;
      int trials = 2_000;
      for (int i = 0; i < trials; i++) {
        long entity = Draws.entity(9, i);
        changed +=
            Long.bitCount(
                draws.bits(Decision.ENTRY, entity, 7)
                    ^ draws.bits(Decision.ENTRY, entity ^ flip, 7));
      }
      double perDraw = (double) changed / trials;
      assertThat(perDraw).isCloseTo(32, within(4 * 4 / Math.sqrt(trials)));
    }
  }

  @Test
  void noTwoDecisionsShareAStream() {
    Set<Long> salts = new HashSet<>();
    Set<Long> first = new HashSet<>();
    for (Decision decision : Decision.values()) {
      salts.add(decision.salt());
      first.add(draws.bits(decision, 1, 1));
    }
    assertThat(salts).hasSize(Decision.values().length);
    assertThat(first).hasSize(Decision.values().length);
  }

  @Test
  void aDrawDependsOnItsAddressOnly() {
    double once = draws.uniform(Decision.SKILL, 5, 9);
    draws.uniform(Decision.SKILL, 6, 9);
    assertThat(Draws.of(20061, 0).uniform(Decision.SKILL, 5, 9)).isEqualTo(once);
  }

  @Test
  void normalExponentialAndGeometricHaveTheirMoments() {
    double[] sums = new double[4];
    for (int i = 0; i < N; i++) {
      double z = draws.normal(Decision.BELIEF, i, 0);
      sums[0] += z;
      sums[1] += z * z;
      sums[2] += draws.exponential(Decision.BELIEF, i, 1);
      sums[3] += draws.geometric(Decision.BELIEF, i, 2, 0.2);
    }
    double root = Math.sqrt(N);
    assertThat(sums[0] / N).isCloseTo(0, within(4 / root));
    assertThat(sums[1] / N).isCloseTo(1, within(4 * Math.sqrt(2) / root));
    assertThat(sums[2] / N).isCloseTo(1, within(4 / root));
    assertThat(sums[3] / N).isCloseTo(5, within(4 * Math.sqrt(0.8) / 0.2 / root));
  }

  @ParameterizedTest
  @CsvSource({"10, 0.3", "10, 0.9", "500, 0.02", "1, 0.5", "7, 0", "7, 1"})
  void binomialHasItsMeanAndVariance(int n, double p) {
    double sum = 0;
    double squares = 0;
    int trials = 50_000;
    for (int i = 0; i < trials; i++) {
      int x = draws.binomial(Decision.ENTRY, i, 0, n, p);
      assertThat(x).isBetween(0, n);
      sum += x;
      squares += (x - n * p) * (x - n * p);
    }
    double variance = n * p * (1 - p);
    double fourth = variance * (1 + 3 * (n - 2.0) * p * (1 - p));
    double sdOfVariance = Math.sqrt(Math.max(0, fourth - variance * variance) / trials);
    assertThat(sum / trials).isCloseTo(n * p, within(4 * Math.sqrt(variance / trials) + 1e-12));
    assertThat(squares / trials).isCloseTo(variance, within(4 * sdOfVariance + 1e-9));
  }

  @Test
  void choiceWithoutReplacementIsFairAndOrdered() {
    int[] taken = new int[10];
    int trials = 30_000;
    for (int i = 0; i < trials; i++) {
      int[] chosen = draws.choose(Decision.ENTRY, i, 0, 10, 3);
      assertThat(chosen).hasSize(3).isSorted().doesNotHaveDuplicates();
      for (int c : chosen) {
        taken[c]++;
      }
    }
    for (int t : taken) {
      assertThat(t / (double) trials).isCloseTo(0.3, within(4 * Math.sqrt(0.21 / trials)));
    }
    assertThat(draws.choose(Decision.ENTRY, 1, 0, 4, 4)).containsExactly(0, 1, 2, 3);
    assertThat(draws.choose(Decision.ENTRY, 1, 0, 4, 0)).isEmpty();
    assertThatThrownBy(() -> draws.choose(Decision.ENTRY, 1, 0, 3, 4))
        .hasMessageContaining("cannot choose 4 of 3");
  }

  @Test
  void waitsAreThoseOfTheExactLogarithm() {
    for (double p : new double[] {1e-4, 0.01, 0.2, 0.5, 0.999}) {
      for (int i = 0; i < 200_000; i++) {
        double u = ((draws.bits(Decision.BELIEF, i, 3) >>> 12) + 0.5) * 0x1.0p-52;
        double exact = Math.max(1, Math.ceil(StrictMath.log(u) / StrictMath.log1p(-p)));
        assertThat((double) draws.geometric(Decision.BELIEF, i, 3, p)).isEqualTo(exact);
      }
    }
  }

  @Test
  void aGrowingBoundMovesIndicesToTheNewPlaceOnly() {
    for (int i = 0; i < 2_000; i++) {
      long bits = draws.bits(Decision.WEAK_LINK, i, 0);
      int before = Draws.stableIndex(bits, 40);
      int after = Draws.stableIndex(bits, 41);
      assertThat(after == before || after == 40).isTrue();
      assertThat(before).isBetween(0, 39);
    }
  }

  @Test
  void refusesProbabilitiesThatAreNone() {
    assertThatThrownBy(() -> draws.geometric(Decision.ENTRY, 1, 1, Double.NaN))
        .hasMessageContaining("NaN");
    assertThatThrownBy(() -> draws.binomial(Decision.ENTRY, 1, 1, 5, -0.1))
        .hasMessageContaining("-0.1");
  }
}
