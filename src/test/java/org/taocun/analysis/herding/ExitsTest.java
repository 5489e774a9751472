package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Logistic;
import org.taocun.base.Message;

/** Herding out: to leave as friends have left. */
class ExitsTest {
  private static final int NEVER = Diffusion.NEVER;
  private static final int PERIODS = 16;
  private static final int WORLDS = 12;
  private static final int SIZE = (int) (.05 * WORLDS + 4 * Math.sqrt(.05 * .95 * WORLDS));

  /** Five people over five periods; each names the one before and 0 names 4. */
  private static final Diffusion FIVE =
      new Diffusion(
          List.of("a", "b", "c", "d", "e"),
          new int[5],
          List.of("all"),
          new int[] {0, 1, 2, NEVER, 5},
          new int[] {2, 4, NEVER, NEVER, NEVER},
          5,
          List.of(
              Ties.of(
                  "ring",
                  5,
                  new int[] {0, 1, 2, 3, 4},
                  new int[] {4, 0, 1, 2, 3},
                  new double[] {1, 1, 1, 1, 1})),
          List.of());

  @Test
  void whoLeavesDoesSoAfterItsLastPeriod() {
    Diffusion exits = FIVE.exits();
    assertThat(exits.adopted()).containsExactly(3, 5, NEVER, NEVER, NEVER);
    assertThat(exits.since()).containsExactly(1, 2, 3, NEVER, NEVER);
    assertThat(exits.left()).containsOnly(NEVER);
    assertThat(exits.adopters()).isEqualTo(2);
    // b's only alter leaves in 3: exposed from the end of 3 on.
    for (int t = 0; t <= 5; t++) {
      double[] exposure = Exposure.at(exits, exits.layers().get(0), t, Exposure.Weighting.BINARY);
      assertThat(exposure).containsExactly(0, t >= 3 ? 1 : 0, t >= 5 ? 1 : 0, 0, 0);
    }
    assertThat(exits.closed().adopted()).containsExactly(3, 5, 6, NEVER, NEVER);
    Thresholds thresholds =
        Thresholds.of(exits, exits.layers().get(0), 1, Exposure.Weighting.BINARY);
    assertThat(thresholds.above()).containsExactly(0, 1, 1, Double.NaN, Double.NaN);
    assertThat(thresholds.mean()).isCloseTo(2 / 3., within(1e-15));
  }

  /** At risk: a in 1-3, b in 2-5, c in 3-5; the first period has no exposure before it. */
  @Test
  void onlyAdoptersAreAtRisk() {
    Diffusion exits = FIVE.exits();
    assertThat(Activation.of(exits, exits.layers().get(0)).cases()).isEqualTo(2 + 4 + 3);
    HazardModel model = HazardModel.of(Link.LOGIT).with(HazardModel.Dummies.NONE);
    assertThat(HazardCases.of(exits, model).cases().n()).isEqualTo(2 + 4 + 3);
    AdoptionCurve curve = AdoptionCurve.of(exits);
    assertThat(curve.never()).isEqualTo(1);
    assertThat(Arrays.copyOfRange(curve.hazard(), 1, 6)).containsExactly(0, 0, 1 / 3., 0, 1 / 2.);
    GroupCounts counts = GroupCounts.of(exits, 0, 5);
    assertThat(counts.allPeople()).isEqualTo(3);
    assertThat(counts.allAdopters()).isEqualTo(2);
  }

  @Test
  void testsThatSupposeAllAtRiskRefuse() {
    Diffusion exits = world(0, false).born(1).exits();
    Ties ties = exits.layers().get(0);
    Shuffles few = Shuffles.of(1, 9);
    Message late = Refusal.LATE_ENTRY.message();
    assertThat(BassFit.answer(exits).refusal()).contains(late);
    NetworkClustering clustering = NetworkClustering.of(exits, ties, 1);
    assertThat(clustering.moranAnswer(PERIODS, few).refusal()).contains(late);
    assertThat(clustering.joinsAnswer(PERIODS, few).refusal()).contains(late);
  }

  /** Adopters who leave with a base rate, sooner the more friends have left. */
  private record Leaving(double herding, boolean early) {
    Diffusion born(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      int n = 1500;
      int[] from = new int[n * 5];
      Arrays.setAll(from, k -> k / 5);
      int[] to = new int[from.length];
      Arrays.setAll(to, k -> from[k] / 50 * 50 + random.nextInt(50));
      double[] ones = new double[from.length];
      Arrays.fill(ones, 1);
      Ties ties = Ties.of("friends", n, from, to, ones);
      int[] adopted = new int[n];
      // Adoption comes in waves by village, so that exits do, too, without any herding.
      Arrays.setAll(adopted, i -> 1 + i / 50 % 6 + (early ? 0 : random.nextInt(3)));
      int[] left = new int[n];
      Arrays.fill(left, NEVER);
      for (int t = 1; t <= PERIODS; t++) {
        int[] before = left.clone();
        for (int i = 0; i < n; i++) {
          double gone = 0;
          for (int k = ties.first()[i]; k < ties.first()[i + 1]; k++) {
            gone += before[ties.to()[k]] < t - 1 ? 1 : 0;
          }
          double share = ties.degree(i) == 0 ? 0 : gone / ties.degree(i);
          boolean leaves = random.nextDouble() < Logistic.of(-3 + herding * share);
          left[i] = adopted[i] < t && before[i] == NEVER && leaves ? t - 1 : before[i];
        }
      }
      return new Diffusion(
          IntStream.range(0, n).mapToObj(Integer::toString).toList(),
          IntStream.range(0, n).map(i -> i / 50).toArray(),
          IntStream.range(0, n / 50).mapToObj(Integer::toString).toList(),
          adopted,
          left,
          PERIODS,
          List.of(ties),
          List.of());
    }
  }

  private static Leaving world(double herding, boolean early) {
    return new Leaving(herding, early);
  }

  @Test
  void herdingOutIsFoundAndItsSizeIsRight() {
    Diffusion exits = world(2, false).born(1).exits();
    Hazard hazard = HazardModel.of(Link.LOGIT).with(HazardModel.Dummies.NONE).on(exits);
    Coefficient effect = hazard.coefficients().get(0);
    assertThat(effect.value()).isCloseTo(2, within(4 * effect.error()));
    TieTests tests = new TieTests(exits, exits.layers().get(0));
    Shuffles few = Shuffles.of(1, 59);
    assertThat(tests.shuffle(few).result().p()).isLessThan(.05);
    assertThat(tests.shuffleWithinGroups(few).result().p()).isLessThan(.05);
    assertThat(tests.structure(0, few).result().p()).isLessThan(.05);
    assertThat(MatchedSample.of(exits, exits.layers().get(0), 1, true).result().effect())
        .isPositive();
  }

  /** Villages that adopt early leave early: times move only among those who came together. */
  @Test
  void wavesOfAdoptionDoNotPassForHerdingOut() {
    int shuffle = 0;
    int thresholds = 0;
    int hazard = 0;
    Shuffles few = Shuffles.of(1, 59);
    for (int k = 0; k < WORLDS; k++) {
      Diffusion exits = world(0, true).born(k).exits();
      TieTests tests = new TieTests(exits, exits.layers().get(0));
      shuffle += tests.shuffle(few).result().p() <= .05 ? 1 : 0;
      thresholds += tests.thresholdPermutation(1, few).result().p() <= .05 ? 1 : 0;
      HazardModel model = HazardModel.of(Link.LOGIT);
      hazard += model.on(exits).results().get(0).p() <= .05 ? 1 : 0;
    }
    assertThat(shuffle).isLessThanOrEqualTo(SIZE);
    assertThat(thresholds).isLessThanOrEqualTo(SIZE);
    assertThat(hazard).isLessThanOrEqualTo(SIZE);
  }
}
