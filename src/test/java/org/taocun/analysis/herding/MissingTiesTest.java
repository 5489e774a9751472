package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Shuffles;

/** Bounds and sensitivity where ties are missing. */
class MissingTiesTest {
  private static final int NEVER = Diffusion.NEVER;

  /** Six people; 0 names 1 and 2. */
  private static final Ties NAMED =
      Ties.of("named", 6, new int[] {0, 0, 3}, new int[] {1, 2, 4}, new double[] {1, 1, 1});

  private static Diffusion people(int... adopted) {
    int[] left = new int[adopted.length];
    Arrays.fill(left, NEVER);
    return new Diffusion(
        IntStream.range(0, adopted.length).mapToObj(Integer::toString).toList(),
        new int[adopted.length],
        List.of("all"),
        adopted,
        left,
        3,
        List.of(NAMED),
        List.of());
  }

  /** 0 could name two; it has four ties. 1 adopts first, then 3, then 0, 4 and 5. */
  @Test
  void boundsByHand() {
    Diffusion data = people(3, 1, NEVER, 2, 3, 3);
    Unobserved how = new Unobserved.Censored(2, new int[] {4, -1, -1, -1, -1, -1});
    double[][] bounds = {{0, 0}, {1, 1}, {1, 2}, {3, 3}};
    for (int t = 0; t <= 3; t++) {
      TieBounds exposure = TieBounds.exposure(data, NAMED, how, t);
      assertThat(exposure.low()[0]).isEqualTo(bounds[t][0] / 4);
      assertThat(exposure.high()[0]).isEqualTo(bounds[t][1] / 4);
      assertThat(exposure.incomplete()).isEqualTo(1);
    }
    TieBounds before = TieBounds.thresholds(data, NAMED, how, 1);
    assertThat(before.low()[0]).isEqualTo(.25);
    assertThat(before.high()[0]).isEqualTo(.5);
    // 2 never adopts and names nobody; 3 names 4, who had not adopted before it.
    assertThat(before.mean()).isEqualTo(new Interval(.25 / 6, .5 / 6));
    assertThat(TieBounds.exposure(data, NAMED, new Unobserved.Sampled(.5), 1).refusal())
        .contains(Refusal.NUMBERS_SAMPLED.message());
    Unobserved all = new Unobserved.Sampled(1);
    TieBounds whole = TieBounds.thresholds(data, NAMED, all, 0);
    Thresholds known = Thresholds.of(data, NAMED, 0, Exposure.Weighting.BINARY);
    assertThat(whole.low()).containsExactly(known.upTo());
    assertThat(whole.high()).containsExactly(known.upTo());
  }

  /** Whatever was missing, the truth lies within, and some truth lies on each bound. */
  @Test
  void theTruthLiesWithinTheBounds() {
    Diffusion data = Worlds.plain(500).withImitation(2).born(3);
    Ties truth = data.layers().get(0);
    int most = 2;
    Ties seen = first(truth, most);
    int[] numbers = IntStream.range(0, truth.people()).map(truth::degree).toArray();
    Unobserved how = new Unobserved.Censored(most, numbers);
    for (int t = 0; t <= data.periods(); t++) {
      TieBounds bounds = TieBounds.exposure(data, seen, how, t);
      double[] exposure = Exposure.at(data, truth, t, Exposure.Weighting.BINARY);
      for (int i = 0; i < exposure.length; i++) {
        assertThat(exposure[i]).isBetween(bounds.low()[i], bounds.high()[i]);
      }
    }
    TieBounds thresholds = TieBounds.thresholds(data, seen, how, 0);
    double mean = Thresholds.of(data, truth, 0, Exposure.Weighting.BINARY).mean();
    assertThat(thresholds.mean().contains(mean)).isTrue();
    assertThat(thresholds.mean().high()).isLessThan(1);
  }

  private static Ties first(Ties ties, int most) {
    int[] from = Rewiring.sources(ties);
    int[] places =
        IntStream.range(0, from.length).filter(k -> k - ties.first()[from[k]] < most).toArray();
    return chosen(ties, places);
  }

  private static Ties chosen(Ties ties, int[] places) {
    int[] from = Rewiring.sources(ties);
    double[] ones = new double[places.length];
    Arrays.fill(ones, 1);
    return Ties.of(
        ties.name(),
        ties.people(),
        Arrays.stream(places).map(k -> from[k]).toArray(),
        Arrays.stream(places).map(k -> ties.to()[k]).toArray(),
        ones);
  }

  private static Ties half(Ties ties) {
    SplittableRandom random = new SplittableRandom(9);
    return chosen(
        ties, IntStream.range(0, ties.to().length).filter(k -> random.nextBoolean()).toArray());
  }

  @Test
  void theHazardHangsOnWhomMissingTiesLeadTo() {
    Diffusion whole = Worlds.plain(2000).withImitation(2).born(1);
    Diffusion seen = whole.with(List.of(half(whole.layers().get(0))));
    HazardModel model = HazardModel.of(Link.LOGIT);
    List<CompletedHazard> found =
        CompletedHazard.of(
            seen,
            0,
            new Unobserved.Sampled(.5),
            model,
            new double[] {.5, 1, 2, 4},
            Shuffles.of(1, 8));
    double[] effects = found.stream().mapToDouble(one -> one.result().effect()).toArray();
    assertThat(effects).isSorted();
    double truth = model.on(whole).coefficients().get(0).value();
    double naive = model.on(seen).coefficients().get(0).value();
    assertThat(naive).isLessThan(truth);
    assertThat(effects[1]).isBetween(.4 * truth, truth);
    assertThat(effects[3]).isGreaterThan(truth);
    assertThat(found).allSatisfy(one -> assertThat(one.lost()).isBetween(.01, .9));
  }

  @Test
  void withNothingMissingTheHazardIsItself() {
    Diffusion data = Worlds.plain(500).withImitation(2).born(1);
    Coefficient hazard = HazardModel.of(Link.LOGIT).on(data).coefficients().get(0);
    CompletedHazard found =
        CompletedHazard.of(
                data,
                0,
                new Unobserved.Sampled(1),
                HazardModel.of(Link.LOGIT),
                new double[] {3},
                Shuffles.of(1, 2))
            .get(0);
    assertThat(found.result().effect()).isCloseTo(hazard.value(), within(1e-12));
    assertThat(found.result().p()).isCloseTo(hazard.p(), within(1e-6));
    assertThat(found.lost()).isZero();
  }

  /** Ties that were seen stay, missing ones are within the groups as seen ones are. */
  @Test
  void drawnNetworksHoldWhatWasSeen() {
    Diffusion data = Worlds.plain(500).born(1);
    Ties truth = data.layers().get(0);
    Ties seen = half(truth);
    Completion completion = new Completion(data, seen, new Unobserved.Sampled(.5));
    Ties drawn = completion.drawn(Shuffles.of(1, 1).luck(0), Completion.Favour.NONE);
    for (int i = 0; i < 500; i++) {
      for (int k = seen.first()[i]; k < seen.first()[i + 1]; k++) {
        assertThat(Rewiring.place(drawn, i, seen.to()[k])).isNotNegative();
      }
      for (int k = drawn.first()[i]; k < drawn.first()[i + 1]; k++) {
        assertThat(data.group()[drawn.to()[k]]).isEqualTo(data.group()[i]);
        assertThat(drawn.to()[k]).isNotEqualTo(i);
        assertThat(k == drawn.first()[i] || drawn.to()[k] > drawn.to()[k - 1]).isTrue();
      }
    }
    assertThat(drawn.to().length)
        .isCloseTo(truth.to().length, within((int) (4 * Math.sqrt(truth.to().length))));
    assertThat(completion.missingShare()).isCloseTo(.5, within(.02));
  }
}
