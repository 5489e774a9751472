package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Estimate;

/** Matched samples of worlds of which the cause is known. */
class MatchedSampleTest {
  private static final int WORLDS = 30;
  private static final Worlds PLAIN = Worlds.plain(2000);

  private static MatchedSample[] samples(Worlds world, boolean withinGroups) {
    return IntStream.range(0, WORLDS)
        .mapToObj(world::born)
        .map(data -> MatchedSample.of(data, data.layers().get(0), 1, withinGroups))
        .toArray(MatchedSample[]::new);
  }

  private static Estimate mean(MatchedSample[] samples, ToDoubleFunction<MatchedSample> figure) {
    return Estimate.ofMean(
        IntStream.range(0, WORLDS).mapToDouble(k -> figure.applyAsDouble(samples[k])).toArray());
  }

  private static Estimate effect(MatchedSample[] samples) {
    return mean(samples, sample -> sample.result().effect());
  }

  @Test
  void likenessInAMeasuredTraitIsMatchedAway() {
    MatchedSample[] samples = samples(PLAIN.withLikeness(1, false), false);
    Estimate effect = effect(samples);
    assertThat(effect.value()).isCloseTo(0, within(4 * effect.standardError()));
    Estimate naive = mean(samples, MatchedSample::naive);
    assertThat(naive.value()).isGreaterThan(8 * naive.standardError());
    assertThat(IntStream.range(0, WORLDS).filter(k -> samples[k].result().p() < .05).count())
        .isLessThanOrEqualTo(6);
  }

  /** Of adoptions within a period after exposure, 0.021 are laid to influence that is not there. */
  @Test
  void likenessInALatentTraitPassesForInfluence() {
    Estimate effect = effect(samples(PLAIN.withLikeness(1, true), false));
    assertThat(effect.value()).isCloseTo(.0213, within(4 * effect.standardError()));
    assertThat(effect.value()).isGreaterThan(8 * effect.standardError());
  }

  @Test
  void influenceIsFound() {
    Estimate effect = effect(samples(PLAIN.withImitation(2), false));
    assertThat(effect.value()).isGreaterThan(8 * effect.standardError());
  }

  @Test
  void shocksToVillagesAreMatchedAwayWithinVillagesOnly() {
    Estimate over = effect(samples(PLAIN.withShock(2), false));
    assertThat(over.value()).isGreaterThan(4 * over.standardError());
    Estimate inside = effect(samples(PLAIN.withShock(2), true));
    assertThat(inside.value()).isCloseTo(0, within(4 * inside.standardError()));
  }

  @Test
  void aControlServesOnce() {
    MatchedSample sample = samples(PLAIN, true)[0];
    assertThat(sample.pairs()).isLessThan(sample.treated());
    assertThat(sample.treatedRate() - sample.controlRate())
        .isCloseTo(sample.result().effect(), within(1e-15));
  }
}
