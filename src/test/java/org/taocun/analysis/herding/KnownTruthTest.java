package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.Exhaustive;
import org.taocun.analysis.Shuffles;

/** Rejections at 5 % in worlds of which the cause is known, within 4 standard errors. */
class KnownTruthTest {
  private static final int WORLDS = Exhaustive.ASKED ? 40 : 12;
  private static final int SIZE = (int) (.05 * WORLDS + 4 * Math.sqrt(.05 * .95 * WORLDS));
  private static final int POWER = WORLDS * 5 / 6;
  private static final Shuffles FEW = Shuffles.of(1, 59);
  private static final Worlds PLAIN = Worlds.plain(2000);

  private static long rejections(Worlds world, ToDoubleFunction<Diffusion> p) {
    return IntStream.range(0, WORLDS).filter(k -> p.applyAsDouble(world.born(k)) <= .05).count();
  }

  private static TieTests tests(Diffusion data) {
    return new TieTests(data, data.layers().get(0));
  }

  private static double shuffle(Diffusion data) {
    return tests(data).shuffle(FEW).result().p();
  }

  private static double shuffleWithin(Diffusion data) {
    return tests(data).shuffleWithinGroups(FEW).result().p();
  }

  private static double reversal(Diffusion data) {
    return tests(data).edgeReversal(FEW).result().p();
  }

  private static double hazard(Diffusion data) {
    return hazard(HazardModel.Dummies.PERIODS, data);
  }

  private static double hazardInVillageMonths(Diffusion data) {
    return hazard(HazardModel.Dummies.GROUPS_BY_PERIODS, data);
  }

  private static double hazard(HazardModel.Dummies dummies, Diffusion data) {
    HazardModel model = HazardModel.of(Link.LOGIT).withTraits(true).with(dummies);
    return model.on(data).results().get(0).p();
  }

  @Test
  void withoutACauseAllHoldTheirSize() {
    assertThat(rejections(PLAIN, KnownTruthTest::shuffle)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(PLAIN, KnownTruthTest::shuffleWithin)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(PLAIN, KnownTruthTest::reversal)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(PLAIN, KnownTruthTest::hazard)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(PLAIN, KnownTruthTest::hazardInVillageMonths)).isLessThanOrEqualTo(SIZE);
  }

  @Test
  void imitationIsFoundByAll() {
    Worlds world = PLAIN.withImitation(2);
    assertThat(rejections(world, KnownTruthTest::shuffle)).isGreaterThan(POWER);
    assertThat(rejections(world, KnownTruthTest::shuffleWithin)).isGreaterThan(POWER);
    assertThat(rejections(world, KnownTruthTest::reversal)).isGreaterThan(POWER);
    assertThat(rejections(world, KnownTruthTest::hazard)).isGreaterThan(POWER);
    assertThat(rejections(world, KnownTruthTest::hazardInVillageMonths)).isGreaterThan(POWER);
  }

  /** The case for which the shuffle test was made. */
  @Test
  void likenessInWhetherSurvivesTheShuffle() {
    Worlds world = PLAIN.withLikenessInWhether(3);
    assertThat(rejections(world, KnownTruthTest::shuffle)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(world, KnownTruthTest::shuffleWithin)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(world, KnownTruthTest::hazard)).isGreaterThan(POWER);
  }

  /** Friends alike in how soon they adopt have like times, which the shuffle tears apart. */
  @Test
  void likenessInHowSoonDoesNot() {
    Worlds world = PLAIN.withLikeness(1, true);
    assertThat(rejections(world, KnownTruthTest::shuffle)).isGreaterThan(2L * SIZE);
    assertThat(rejections(world, KnownTruthTest::shuffleWithin)).isGreaterThan(2L * SIZE);
    assertThat(rejections(world, KnownTruthTest::hazard)).isGreaterThan(POWER);
    assertThat(rejections(world, KnownTruthTest::reversal)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(PLAIN.withLikeness(1, false), KnownTruthTest::hazard))
        .isLessThanOrEqualTo(SIZE);
  }

  @Test
  void shocksToVillagesNeedVillagesAsStrata() {
    Worlds world = PLAIN.withShock(2);
    assertThat(rejections(world, KnownTruthTest::shuffle)).isGreaterThan(2L * SIZE);
    assertThat(rejections(world, KnownTruthTest::hazard)).isGreaterThan(SIZE);
    assertThat(rejections(world, KnownTruthTest::shuffleWithin)).isLessThanOrEqualTo(SIZE);
    assertThat(rejections(world, KnownTruthTest::hazardInVillageMonths)).isLessThanOrEqualTo(SIZE);
  }

  @Test
  void thresholdsFindAnyClustering() {
    for (Worlds world :
        List.of(PLAIN.withImitation(2), PLAIN.withLikeness(1, true), PLAIN.withShock(3))) {
      Diffusion data = world.born(1);
      assertThat(tests(data).thresholdPermutation(0, FEW).result().p()).isLessThan(.05);
      assertThat(tests(data).structure(0, FEW).result().p()).isLessThan(.05);
    }
    assertThat(tests(PLAIN.born(1)).thresholdPermutation(0, FEW).result().p()).isGreaterThan(.05);
    assertThat(tests(PLAIN.born(1)).structure(0, FEW).result().p()).isGreaterThan(.05);
  }
}
