package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Network instruments on exact cases. */
class NetworkInstrumentsTest {
  private static final Exposure.Weighting BINARY = Exposure.Weighting.BINARY;
  private static final Ties EIGHT =
      ties(8, 0, 1, 0, 2, 1, 2, 2, 3, 3, 4, 3, 0, 4, 5, 5, 6, 5, 3, 6, 7, 7, 0, 7, 4);
  private static final double[] TRAIT = {1, 3, 2, 5, 4, 0, 7, 6};

  private static Ties ties(int people, int... pairs) {
    int n = pairs.length / 2;
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return Ties.of(
        "friends",
        people,
        IntStream.range(0, n).map(k -> pairs[2 * k]).toArray(),
        IntStream.range(0, n).map(k -> pairs[2 * k + 1]).toArray(),
        ones);
  }

  /** Complete groups of these sizes. */
  private static Ties complete(int... sizes) {
    IntStream.Builder pairs = IntStream.builder();
    int start = 0;
    for (int size : sizes) {
      for (int i = start; i < start + size; i++) {
        for (int j = start; j < start + size; j++) {
          if (i != j) {
            pairs.add(i).add(j);
          }
        }
      }
      start += size;
    }
    return ties(start, pairs.build().toArray());
  }

  private static Diffusion data(Ties ties, int[] group, int groups, double[] trait) {
    int people = ties.people();
    int[] adopted = new int[people];
    int[] left = new int[people];
    Arrays.fill(left, Diffusion.NEVER);
    return new Diffusion(
        IntStream.range(0, people).mapToObj(Integer::toString).toList(),
        group,
        IntStream.range(0, groups).mapToObj(Integer::toString).toList(),
        adopted,
        left,
        1,
        List.of(ties),
        List.of(new Diffusion.Trait("x", trait)));
  }

  /** y = (I − λG)⁻¹(α + βx + γGx + e), by iteration. */
  private static double[] outcome(
      Ties ties, double[] x, double lambda, double[] own, double gamma) {
    RowNormalised g = RowNormalised.of(ties, BINARY);
    double[] gx = g.times(x);
    double[] y = new double[x.length];
    for (int round = 0; round < 200; round++) {
      double[] gy = g.times(y);
      for (int i = 0; i < y.length; i++) {
        y[i] = lambda * gy[i] + own[i] + gamma * gx[i];
      }
    }
    return y;
  }

  @Test
  void withoutNoiseTheEffectsAreExact() {
    double[] own = Arrays.stream(TRAIT).map(x -> 1 + 2 * x).toArray();
    double[] y = outcome(EIGHT, TRAIT, .4, own, .5);
    double[] published = {
      9.8566264657,
      13.7237520938,
      14.3093802345,
      17.0234505863,
      14.0106264657,
      12.5265661642,
      25.6093802345,
      19.0234505863
    };
    assertThat(y).containsExactly(published, within(5.1e-11));
    assertThat(Identification.of(EIGHT, BINARY, false).rank()).isEqualTo(3);
    Diffusion data = data(EIGHT, new int[8], 1, TRAIT);
    NetworkInstruments found = NetworkInstruments.of(data, EIGHT, BINARY, false, y);
    assertThat(found.coefficients().stream().mapToDouble(Coefficient::value).toArray())
        .containsExactly(new double[] {.4, 1, 2, .5}, within(1e-9));
  }

  @Test
  void equalCompleteGroupsAreRefusedAsManskiShows() {
    Ties manski = complete(5, 5, 5);
    assertThat(Identification.of(manski, BINARY, false).rank()).isEqualTo(2);
    double[] x = IntStream.range(0, 15).mapToDouble(i -> i * i % 7).toArray();
    int[] group = IntStream.range(0, 15).map(i -> i / 5).toArray();
    Diffusion data = data(manski, group, 3, x);
    Answer result = NetworkInstruments.of(data, manski, BINARY, false, x).result();
    assertThat(result.refusal().orElseThrow().text())
        .isEqualTo(Refusal.NOT_IDENTIFIED.message() + ": rank 2 of 3");
    assertThat(result.p()).isNaN();
    assertThat(Identification.of(complete(5, 20), BINARY, false).rank()).isEqualTo(3);
  }

  @Test
  void manyPeopleAreJudgedAsFewAre() {
    int[] equal = new int[200];
    Arrays.fill(equal, 5);
    assertThat(Identification.of(complete(equal), BINARY, false).rank()).isEqualTo(2);
    equal[7] = 6;
    Identification nearly = Identification.of(complete(equal), BINARY, false);
    assertThat(nearly.rank()).isEqualTo(3);
    assertThat(nearly.margin()).isBetween(1e-9, 1e-2);
  }

  @Test
  void groupEffectsNeedOnePowerMore() {
    assertThat(Identification.of(complete(5, 20), BINARY, true).identified()).isFalse();
    assertThat(Identification.of(EIGHT, BINARY, true).rank()).isEqualTo(4);
  }

  @Test
  void groupEffectsAreAllowedFor() {
    SplittableRandom random = new SplittableRandom(5);
    int people = 2000;
    int[] pairs = new int[2 * 5 * people];
    int[] group = new int[people];
    double[] x = new double[people];
    double[] own = new double[people];
    for (int i = 0; i < people; i++) {
      group[i] = i / 50;
      x[i] = random.nextDouble() + .02 * group[i];
      own[i] = x[i] + .5 * (group[i] % 7) + .5 * (random.nextDouble() - .5);
      for (int k = 0; k < 5; k++) {
        pairs[10 * i + 2 * k] = i;
        pairs[10 * i + 2 * k + 1] = 50 * group[i] + random.nextInt(50);
      }
    }
    Ties ties = ties(people, pairs);
    Diffusion data = data(ties, group, 40, x);
    double[] y = outcome(ties, x, .3, own, .5);
    NetworkInstruments within = NetworkInstruments.of(data, ties, BINARY, true, y);
    Coefficient lambda = within.coefficients().get(0);
    assertThat(lambda.value()).isCloseTo(.3, within(4 * lambda.error()));
    assertThat(lambda.error()).isLessThan(.15);
    assertThat(within.firstStage()).isGreaterThan(10);
    assertThat(lambda.clusteredError()).isBetween(lambda.error() / 2, lambda.error() * 2);
  }

  @Test
  void whatItCannotUseIsRefused() {
    Diffusion data = data(EIGHT, new int[8], 1, TRAIT);
    assertThat(reason(NetworkInstruments.of(data, EIGHT, BINARY, true, TRAIT)))
        .startsWith(Refusal.ONE_GROUP.message().text());
    assertThat(reason(NetworkInstruments.ofAdoption(data, EIGHT, BINARY, false)))
        .startsWith(Refusal.NO_VARIATION.message().text());
    Ties none = ties(8);
    assertThat(reason(NetworkInstruments.of(data, none, BINARY, false, TRAIT)))
        .startsWith(Refusal.NO_TIES.message().text());
    double[] gap = TRAIT.clone();
    gap[3] = Double.NaN;
    assertThat(
            reason(
                NetworkInstruments.of(
                    data(EIGHT, new int[8], 1, gap), EIGHT, BINARY, false, TRAIT)))
        .startsWith(Refusal.NO_TRAITS.message().text());
  }

  private static String reason(NetworkInstruments found) {
    return found.result().refusal().orElseThrow().text();
  }
}
