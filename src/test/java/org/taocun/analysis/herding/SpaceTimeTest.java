package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.herding.Mantel.Closeness;
import org.taocun.base.Message;

/**
 * Space-time interaction of Burkitt's lymphoma, with the values that pointpats' own tests expect
 * (pysal/pointpats, tests/test_spacetime.py).
 */
class SpaceTimeTest {
  private static final Events BURKITT = ClassicEvents.burkitt();
  private static final Shuffles NONE = Shuffles.of(1, 0);
  private static final Shuffles MANY = Shuffles.of(1, 1999);

  /** Events with a close pair, their pointpats hypergeometric p and p over 99 permutations. */
  private static final double[][] LOCAL = {
    {25, 0.1348993, 0.3},
    {26, 0.14220663, 0.33},
    {30, 0.07335085, 0.11},
    {31, 0.08400282, 0.17},
    {35, 0.1494317, 0.3},
    {36, 0.21524073, 0.42},
    {41, 0.0175806, 0.06},
    {42, 0.04599869, 0.06},
    {46, 0.17523687, 0.33},
    {47, 0.18209188, 0.34},
    {51, 0.19111321, 0.36},
    {52, 0.16830444, 0.38},
    {102, 0.13734428, 0.3},
    {103, 0.14703242, 0.29},
    {116, 0.06796364, 0.41},
    {118, 0.03192559, 0.19},
    {122, 0.13734428, 0.31},
    {123, 0.17523687, 0.39},
    {137, 0.12998154, 0.18},
    {138, 0.1933476, 0.39},
    {139, 0.13244507, 0.48},
    {140, 0.13244507, 0.41},
    {158, 0.12502644, 0.22},
    {159, 0.14703242, 0.41},
    {162, 0.12502644, 0.39},
    {163, 0.12998154, 0.32}
  };

  @Test
  void knox() {
    Knox knox = Knox.of(BURKITT, 20, 5, MANY);
    assertThat(knox.inBoth()).isEqualTo(13);
    assertThat(knox.inSpace() - knox.inBoth()).isEqualTo(3416);
    assertThat(knox.inTime() - knox.inBoth()).isEqualTo(39);
    assertThat(knox.pairs() - knox.inSpace() - knox.inTime() + knox.inBoth()).isEqualTo(14110);
    assertThat(knox.expected()).isCloseTo(10.1438161, within(5e-8));
    assertThat(knox.poissonAbove()).isCloseTo(0.14624558197140414, within(1e-14));
    assertThat(knox.poissonP()).isGreaterThan(knox.poissonAbove());
    // .21 over 99 permutations and .17 with another seed.
    assertThat(knox.p()).isBetween(.13, .25);
    assertThat(knox.modified()).isCloseTo(2.81016043, within(5e-9));
    // .11 over 99 permutations.
    assertThat(knox.modifiedP()).isBetween(.08, .22);
  }

  @Test
  void knoxAround() {
    LocalKnox local = LocalKnox.of(BURKITT, 20, 5);
    int[] found = IntStream.range(0, BURKITT.count()).filter(i -> local.inBoth()[i] > 0).toArray();
    assertThat(found).containsExactly(Arrays.stream(LOCAL).mapToInt(row -> (int) row[0]).toArray());
    double apart = 0;
    for (double[] row : LOCAL) {
      int i = (int) row[0];
      assertThat(local.inBoth()[i]).isEqualTo(1);
      assertThat(local.marginalP()[i]).as("event " + i).isCloseTo(row[1], within(1e-7));
      double chance = local.p()[i];
      double error = Math.sqrt(chance * (1 - chance) / 99);
      assertThat(row[2]).as("event " + i).isCloseTo(chance, within(4 * error + .01));
      apart += (row[2] - chance) / LOCAL.length;
    }
    assertThat(apart).isCloseTo(0, within(.02));
  }

  @Test
  void mantel() {
    Mantel mantel = Mantel.of(BURKITT, Closeness.RECIPROCAL, Closeness.RECIPROCAL, MANY);
    assertThat(mantel.correlation()).isCloseTo(0.048368, within(5e-7));
    assertThat(mantel.p()).isLessThan(.03);
    Mantel plain = Mantel.of(BURKITT, Closeness.DISTANCE, Closeness.DISTANCE, NONE);
    assertThat(plain.correlation()).isCloseTo(0.014154, within(5e-7));
    assertThat(plain.p()).isNaN();
  }

  @Test
  void jacquez() {
    Jacquez jacquez = Jacquez.of(BURKITT, 3, MANY);
    assertThat(jacquez.both()).isEqualTo(12);
    // Older versions of scipy chose other ones of equally distant neighbours and gave 13.
    assertThat(jacquez.shared()).isCloseTo(12 + 1.0 / 3, within(1e-12));
    assertThat(jacquez.least()).isEqualTo(11);
    assertThat(jacquez.most()).isEqualTo(13);
    assertThat(jacquez.expected()).isCloseTo(188 * 9 / 187.0, within(1e-12));
    assertThat(jacquez.p()).isBetween(.05, .4);
  }

  /** Places 0, 1, 10 on a line and times 0, 1, 10: one pair is close in both. */
  @Test
  void threeEventsByHand() {
    Events three = events(new double[] {0, 1, 10}, new double[] {0, 1, 10});
    Knox knox = Knox.of(three, 1, 1, Shuffles.of(1, 5999));
    assertThat(knox.inBoth()).isEqualTo(1);
    assertThat(knox.expected()).isCloseTo(1.0 / 3, within(1e-15));
    // The close times fall to the close places in 2 of 6 permutations.
    assertThat(knox.p()).isCloseTo(1.0 / 3, within(.025));
    // Σ s t/(2(n − 1)) = (1 + 1)/4.
    assertThat(knox.modified()).isCloseTo(.5, within(1e-15));
    Mantel mantel = Mantel.of(three, Closeness.DISTANCE, Closeness.DISTANCE, NONE);
    assertThat(mantel.correlation()).isCloseTo(1, within(1e-14));
    // Nearest of 0 is 1, of 1 is 0, of 10 is 1, in both.
    assertThat(Jacquez.of(three, 1, NONE).both()).isEqualTo(3);
    LocalKnox local = LocalKnox.of(three, 1, 1);
    assertThat(local.p()).containsExactly(new double[] {.5, .5, 1}, within(1e-12));
    // Mean of .5, .5 and 0 over the event's own time.
    assertThat(local.marginalP()[0]).isCloseTo(1.0 / 3, within(1e-12));
  }

  /** Events in the order of places, with few times: choosing by their order would give p near 1. */
  @Test
  void coarseTimesDoNotMisleadJacquez() {
    int n = 200;
    double sum = 0;
    for (int sample = 0; sample < 60; sample++) {
      Shuffles luck = Shuffles.of(77 + sample, 1);
      double[] times = Arrays.stream(luck.order(0, n)).mapToDouble(t -> t % 5).toArray();
      double[] x = IntStream.range(0, n).asDoubleStream().toArray();
      sum += Jacquez.of(events(x, times), 3, Shuffles.of(sample, 99)).p() / 60;
    }
    assertThat(sum).isCloseTo(.5, within(3.5 * Math.sqrt(1 / 12.0 / 60)));
  }

  /** Close pairs are those that comparing all pairs finds. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 7, 20, 30.5, 1000})
  void closePairsAreComplete(double distance) {
    ClosePairs close = ClosePairs.of(BURKITT, distance, 100);
    int[] inSpace = new int[BURKITT.count()];
    int[] inTime = new int[BURKITT.count()];
    for (int i = 0; i < inSpace.length; i++) {
      for (int j = 0; j < inSpace.length; j++) {
        inSpace[i] += i != j && BURKITT.distance(i, j) <= distance ? 1 : 0;
        double apart = Math.abs(BURKITT.time()[i] - BURKITT.time()[j]);
        inTime[i] += i != j && apart <= 100 ? 1 : 0;
      }
    }
    assertThat(close.nearInSpace()).isEqualTo(inSpace);
    assertThat(close.nearInTime()).isEqualTo(inTime);
  }

  /** Nearest neighbours by trees and sorted times are those that comparing all pairs finds. */
  @ParameterizedTest
  @ValueSource(ints = {2, 5, 40, 1000})
  void jacquezIsThatOfAllPairs(int grain) {
    for (int k = 1; k <= 4; k++) {
      Shuffles.Luck luck = Shuffles.of(grain, 1).luck(0);
      double[] x = IntStream.range(0, 60).mapToDouble(i -> luck.index(grain) / 7.0).toArray();
      double[] y = IntStream.range(0, 60).mapToDouble(i -> luck.index(grain) / 7.0).toArray();
      double[] time = IntStream.range(0, 60).mapToDouble(i -> luck.index(grain) / 3.0).toArray();
      Events random = new Events(x, y, time, 0);
      Jacquez jacquez = Jacquez.of(random, k, NONE);
      EveryPair twin = EveryPair.of(random, k);
      assertThat(jacquez.both()).isEqualTo(twin.both());
      assertThat(jacquez.shared()).isEqualTo(twin.shared());
      assertThat(jacquez.least()).isEqualTo(twin.least());
      assertThat(jacquez.most()).isEqualTo(twin.most());
    }
  }

  /** As many neighbours as a table of all pairs could not hold. */
  @Test
  void manyAdoptersAreTestedAndTooManyAtOnePlaceRefused() {
    int n = 30_000;
    Shuffles.Luck luck = Shuffles.of(3, 1).luck(0);
    double[] x = IntStream.range(0, n).mapToDouble(i -> luck.uniform()).toArray();
    double[] time = IntStream.range(0, n).mapToDouble(i -> i % 24).toArray();
    Jacquez jacquez = Jacquez.of(events(x, time), 3, NONE);
    double error = Math.sqrt(jacquez.expected());
    assertThat(jacquez.shared()).isCloseTo(jacquez.expected(), within(4 * error));
    Arrays.setAll(x, i -> i % 2);
    assertThat(Jacquez.answer(events(x, time), 3, NONE).refusal())
        .map(Message::text)
        .hasValueSatisfying(text -> assertThat(text).contains("more than 50 million pairs"));
  }

  /** Under independent times the p-values of many samples are uniform. */
  @Test
  void independentTimesKeepTheSize() {
    int rejected = 0;
    int samples = 400;
    for (int s = 0; s < samples; s++) {
      Shuffles luck = Shuffles.of(1000 + s, 1);
      int n = 40;
      int[] x = luck.order(0, n);
      int[] t = luck.order(1, n);
      Events random =
          events(
              Arrays.stream(x).asDoubleStream().toArray(),
              Arrays.stream(t).asDoubleStream().toArray());
      rejected += Knox.of(random, 4, 4, Shuffles.of(s, 99)).p() <= .05 ? 1 : 0;
    }
    double error = Math.sqrt(.05 * .95 / samples);
    assertThat((double) rejected / samples).isBetween(.05 - 3.5 * error, .05 + 3 * error);
  }

  @Test
  void anyNumberOfThreadsGivesTheSame() throws ExecutionException, InterruptedException {
    Shuffles some = Shuffles.of(5, 199);
    for (int threads : new int[] {1, 3}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> Knox.of(BURKITT, 20, 5, some)).get())
            .isEqualTo(Knox.of(BURKITT, 20, 5, some));
        assertThat(pool.submit(() -> Jacquez.of(BURKITT, 3, some)).get())
            .isEqualTo(Jacquez.of(BURKITT, 3, some));
      } finally {
        pool.shutdown();
      }
    }
  }

  @Test
  void eventsWithoutContrastAreRefused() {
    Events oneTime = events(new double[] {0, 1, 2}, new double[] {4, 4, 4});
    Events onePlace = events(new double[] {1, 1, 1}, new double[] {1, 2, 3});
    Events two = events(new double[] {1, 2}, new double[] {1, 2});
    assertThat(Knox.answer(oneTime, 1, 1, NONE).refusal())
        .map(Message::text)
        .hasValue("all adopted at the same time");
    assertThat(Jacquez.answer(onePlace, 1, NONE).refusal())
        .map(Message::text)
        .hasValue("all adopters are at the same place");
    assertThat(Mantel.answer(two, Closeness.RECIPROCAL, Closeness.RECIPROCAL, NONE).refusal())
        .map(Message::text)
        .hasValue("needs three adopters with a place and a time, there are 2");
    Events far = events(new double[] {0, 10, 20}, new double[] {1, 2, 3});
    assertThat(Knox.answer(far, 1, 1, NONE).refusal())
        .map(Message::text)
        .hasValue("no two adopters are as close as the distance");
    assertThat(Knox.modified(far, 100, 1, NONE).refusal())
        .map(Message::text)
        .hasValue("all adopters are as close as the distance");
    assertThat(Knox.answer(far, 10, 9, NONE).refusal())
        .map(Message::text)
        .hasValue("all adopted within the period");
    assertThat(LocalKnox.answer(far, -1, 9).refusal())
        .map(Message::text)
        .hasValue("distance and period must be 0 or more");
    assertThat(Jacquez.answer(far, 3, NONE).refusal())
        .map(Message::text)
        .hasValue("3 nearest neighbours do not exist among 3 events");
  }

  @Test
  void answersOfBurkitt() {
    Answer knox = Knox.answer(BURKITT, 20, 5, NONE);
    assertThat(knox.effect()).isCloseTo(13 / 10.1438161, within(1e-7));
    assertThat(knox.interval().contains(1)).isTrue();
    assertThat(LocalKnox.answer(BURKITT, 20, 5).statistic()).isZero();
    assertThat(Jacquez.answer(BURKITT, 3, NONE).limits())
        .extracting(Message::text)
        .containsExactly("some neighbours are equally far: other choices among them give 11 to 13");
  }

  @Test
  void peopleBecomeEvents() {
    Diffusion data = Classic.medicalInnovation();
    double[] x = new double[data.people()];
    x[0] = Double.NaN;
    Events events = Events.of(data, x, new double[x.length]);
    assertThat(events.count()).isEqualTo(125 - 16 - 1);
    assertThat(events.leftOut()).isEqualTo(1);
  }

  private static Events events(double[] x, double[] time) {
    return new Events(x, new double[x.length], time, 0);
  }
}
