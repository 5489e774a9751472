package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.Exhaustive;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Normal;

/**
 * Peer effects with missing ties, on the example design of the package CDatanet (Houndetoungan;
 * help page of simsar), its groups being smaller.
 */
class SimulatedMomentsTest {
  private static final double[] TRUTH = {.4, 2, -1.9, 1.5, .8, -1.2};
  private static final double SIGMA = 1.5;
  private static final Shuffles DRAWS = Shuffles.of(1, 40);

  /** Five groups, two traits, everybody naming 0 to 30 of its group. */
  private record Design(Diffusion data, Ties ties, double[] y) {
    static Design born(long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int[] sizes = IntStream.range(0, 5).map(g -> 150 + random.nextInt(250)).toArray();
      int n = Arrays.stream(sizes).sum();
      int[] group = new int[n];
      double[] x1 = new double[n];
      double[] x2 = new double[n];
      IntStream.Builder from = IntStream.builder();
      IntStream.Builder to = IntStream.builder();
      int i = 0;
      int start = 0;
      for (int g = 0; g < 5; g++) {
        for (; i < start + sizes[g]; i++) {
          group[i] = g;
          x1[i] = 1 + Normal.quantile(random.nextDouble());
          x2[i] = -Math.log(1 - random.nextDouble()) / .4;
          int first = start;
          int me = i;
          int[] others =
              IntStream.range(0, sizes[g]).map(k -> first + k).filter(k -> k != me).toArray();
          int degree = random.nextInt(31);
          for (int k = 0; k < degree; k++) {
            int other = k + random.nextInt(others.length - k);
            int chosen = others[other];
            others[other] = others[k];
            from.add(i);
            to.add(chosen);
          }
        }
        start += sizes[g];
      }
      int[] ends = to.build().toArray();
      double[] weight = new double[ends.length];
      Arrays.fill(weight, 1);
      Ties ties = Ties.of("friends", n, from.build().toArray(), ends, weight);
      int[] left = new int[n];
      Arrays.fill(left, Diffusion.NEVER);
      Diffusion data =
          new Diffusion(
              IntStream.range(0, n).mapToObj(Integer::toString).toList(),
              group,
              List.of("a", "b", "c", "d", "e"),
              new int[n],
              left,
              1,
              List.of(ties),
              List.of(new Diffusion.Trait("x1", x1), new Diffusion.Trait("x2", x2)));
      return new Design(data, ties, outcome(ties, x1, x2, random));
    }

    private static double[] outcome(Ties ties, double[] x1, double[] x2, SplittableRandom random) {
      RowNormalised g = RowNormalised.of(ties, Exposure.Weighting.BINARY);
      double[] g1 = g.times(x1);
      double[] g2 = g.times(x2);
      double[] own = new double[x1.length];
      for (int i = 0; i < own.length; i++) {
        own[i] =
            TRUTH[1]
                + TRUTH[2] * x1[i]
                + TRUTH[3] * g1[i]
                + TRUTH[4] * x2[i]
                + TRUTH[5] * g2[i]
                + SIGMA * Normal.quantile(random.nextDouble());
      }
      return MomentSums.solved(g, TRUTH[0], own);
    }

    Ties sampled(double share, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      return kept(k -> random.nextDouble() < share);
    }

    /** At most so many of each person's ties, which being chance. */
    Ties censored(int most, long seed) {
      SplittableRandom random = new SplittableRandom(seed);
      boolean[] kept = new boolean[ties.to().length];
      for (int i = 0; i < ties.people(); i++) {
        int degree = ties.degree(i);
        int left = Math.min(most, degree);
        for (int k = 0; k < degree; k++) {
          kept[ties.first()[i] + k] = random.nextInt(degree - k) < left;
          left -= kept[ties.first()[i] + k] ? 1 : 0;
        }
      }
      return kept(k -> kept[k]);
    }

    private Ties kept(IntPredicate which) {
      int[] from = Rewiring.sources(ties);
      int[] places = IntStream.range(0, from.length).filter(which).toArray();
      return Ties.of(
          "friends",
          ties.people(),
          Arrays.stream(places).map(k -> from[k]).toArray(),
          Arrays.stream(places).map(k -> ties.to()[k]).toArray(),
          Arrays.stream(places).mapToDouble(k -> 1).toArray());
    }

    int[] degrees() {
      return IntStream.range(0, ties.people()).map(ties::degree).toArray();
    }
  }

  private static double[] values(List<Coefficient> coefficients) {
    return coefficients.stream().mapToDouble(Coefficient::value).toArray();
  }

  /** How far estimates are from the truth, in standard errors. */
  private static double[] apart(List<Coefficient> coefficients) {
    double[] apart = new double[TRUTH.length];
    for (int j = 0; j < apart.length; j++) {
      Coefficient one = coefficients.get(j);
      apart[j] = (one.value() - TRUTH[j]) / one.error();
    }
    return apart;
  }

  private static NetworkInstruments naive(Design design, Ties ties) {
    return NetworkInstruments.of(design.data, ties, Exposure.Weighting.BINARY, false, design.y);
  }

  @Test
  void withNothingMissingItIsTwoStageLeastSquares() {
    Design design = Design.born(1);
    SimulatedMoments found =
        SimulatedMoments.of(
            design.data, design.ties, new Unobserved.Sampled(1), design.y, Shuffles.of(1, 10));
    List<Coefficient> expected = naive(design, design.ties).coefficients();
    assertThat(values(found.coefficients())).containsExactly(values(expected), within(1e-6));
    assertThat(found.missing()).isZero();
    assertThat(found.coefficients().stream().map(Coefficient::name))
        .containsExactlyElementsOf(expected.stream().map(Coefficient::name).toList());
    for (int j = 0; j < TRUTH.length; j++) {
      double error = found.coefficients().get(j).error();
      assertThat(error).isCloseTo(expected.get(j).error(), within(.35 * error));
    }
  }

  /** Half of the ties are seen. */
  @Test
  void sampledTiesGiveTheEffectsBack() {
    double[] naive = new double[TRUTH.length];
    int designs = Exhaustive.ASKED ? 8 : 2;
    for (int seed = 1; seed <= designs; seed++) {
      Design design = Design.born(seed);
      Ties seen = design.sampled(.5, 77 + seed);
      SimulatedMoments found =
          SimulatedMoments.of(design.data, seen, new Unobserved.Sampled(.5), design.y, DRAWS);
      for (double error : apart(found.coefficients())) {
        assertThat(error).isBetween(-4.0, 4.0);
      }
      assertThat(found.missing()).isCloseTo(.5, within(.02));
      assertThat(found.sigma()).isCloseTo(SIGMA, within(4 * SIGMA / Math.sqrt(design.y.length)));
      double[] error = apart(naive(design, seen).coefficients());
      Arrays.setAll(naive, j -> naive[j] + error[j] / Math.sqrt(designs));
    }
    assertThat(naive[3]).as("what takes the half for the whole").isLessThan(-3);
    assertThat(naive[5]).isGreaterThan(4);
  }

  @Test
  void censoredNominationsGiveTheEffectsBack() {
    Design design = Design.born(1);
    Ties seen = design.censored(8, 5);
    Unobserved how = new Unobserved.Censored(8, design.degrees());
    SimulatedMoments found = SimulatedMoments.of(design.data, seen, how, design.y, DRAWS);
    for (double error : apart(found.coefficients())) {
      assertThat(error).isBetween(-4.0, 4.0);
    }
    double missing = design.ties.to().length - seen.to().length;
    assertThat(found.missing()).isCloseTo(missing / design.ties.to().length, within(1e-12));
  }

  @Test
  void whatCannotBeKnownIsRefused() {
    Design design = Design.born(1);
    Ties seen = design.censored(8, 5);
    int[] unknown = new int[design.y.length];
    Arrays.fill(unknown, Unobserved.Censored.UNKNOWN);
    assertThat(refusal(design, seen, new Unobserved.Censored(8, unknown)))
        .isEqualTo(Refusal.NUMBERS_UNKNOWN.message().text());
    assertThat(refusal(design, design.ties, new Unobserved.Censored(8, design.degrees())))
        .startsWith(Refusal.BEYOND_LIMIT.message().text());
  }

  private static String refusal(Design design, Ties ties, Unobserved how) {
    Answer answer = SimulatedMoments.of(design.data, ties, how, design.y, DRAWS).result();
    return answer.refusal().orElseThrow().text();
  }

  @Test
  void theSameForAnyNumberOfThreads() throws Exception {
    Design design = Design.born(3);
    Ties seen = design.sampled(.7, 1);
    Shuffles few = Shuffles.of(1, 10);
    Unobserved how = new Unobserved.Sampled(.7);
    List<SimulatedMoments> found = new ArrayList<>();
    for (int threads : new int[] {1, 3}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        found.add(
            pool.submit(() -> SimulatedMoments.of(design.data, seen, how, design.y, few)).get());
      } finally {
        pool.shutdown();
      }
    }
    assertThat(found.get(0)).isEqualTo(found.get(1));
  }

  /** Of 16 000 people with 4 ties each, as many see k of them as the binomial has it. */
  @Test
  void numbersBehindThinnedOnesAreFound() {
    int[] observed = IntStream.range(0, 16_000).map(i -> Integer.bitCount(i % 16)).toArray();
    ThinnedDegrees degrees = new ThinnedDegrees(observed, .5, 100);
    for (int k = 0; k <= 4; k++) {
      assertThat(degrees.meanMissing(k)).isCloseTo(4 - k, within(.15));
      assertThat(degrees.missing(k, .5, 100)).isEqualTo(4 - k);
      assertThat(degrees.missing(k, .999999, 0)).isZero();
    }
  }
}
