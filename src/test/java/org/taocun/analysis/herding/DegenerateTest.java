package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Message;

/** Data on which tests cannot say anything: a refusal or a number, never an error. */
class DegenerateTest {
  private static final int NEVER = Diffusion.NEVER;
  private static final Shuffles FEW = Shuffles.of(1, 9);

  private static Diffusion data(int[] adopted, int groups, int periods, int... pairs) {
    int people = adopted.length;
    int[] left = new int[people];
    Arrays.fill(left, NEVER);
    double[] weight = new double[pairs.length / 2];
    Arrays.fill(weight, 1);
    Ties ties =
        Ties.of(
            "ties",
            people,
            IntStream.range(0, weight.length).map(k -> pairs[2 * k]).toArray(),
            IntStream.range(0, weight.length).map(k -> pairs[2 * k + 1]).toArray(),
            weight);
    double[] trait = IntStream.range(0, people).mapToDouble(i -> i * i % 5).toArray();
    return new Diffusion(
        IntStream.range(0, people).mapToObj(Integer::toString).toList(),
        IntStream.range(0, people).map(i -> groups == 0 ? -1 : i % groups).toArray(),
        IntStream.range(0, groups).mapToObj(Integer::toString).toList(),
        adopted,
        left,
        periods,
        List.of(ties),
        List.of(new Diffusion.Trait("trait", trait)));
  }

  private static List<Answer> all(Diffusion data) {
    List<Answer> results = new ArrayList<>();
    Ties ties = data.layers().get(0);
    Exposure.Weighting binary = Exposure.Weighting.BINARY;
    Thresholds.of(data, ties, 0, binary);
    AdopterClasses.of(data, ties, 1, binary);
    Contagion.plain().susceptibility(data, ties);
    Contagion.plain().infectiousness(data, ties);
    AdoptionCurve.inDegreeCorrelation(data, ties);
    for (Link link : Link.values()) {
      for (HazardModel.Dummies dummies : HazardModel.Dummies.values()) {
        HazardModel model = HazardModel.of(link).with(dummies);
        results.addAll(model.on(data).results());
        results.addAll(model.withTraits(true).withPrevalence(true).on(data).results());
      }
    }
    TieTests tests = new TieTests(data, ties);
    results.add(tests.shuffle(FEW).result());
    results.add(tests.shuffleWithinGroups(FEW).result());
    results.add(tests.edgeReversal(FEW).result());
    for (int lag = 0; lag < 2; lag++) {
      results.add(tests.thresholdPermutation(lag, FEW).result());
      results.add(tests.structure(lag, FEW).result());
    }
    for (boolean within : new boolean[] {false, true}) {
      results.add(MatchedSample.of(data, ties, 1, within).result());
      results.add(NetworkInstruments.ofAdoption(data, ties, binary, within).result());
    }
    results.add(GroupSizes.ofAdoption(data, data.traits().get(0)).result());
    for (Answer result : results) {
      boolean said = result.p() >= 0 && result.p() <= 1;
      assertThat(said).as(result.toString()).isNotEqualTo(result.refusal().isPresent());
    }
    return results;
  }

  private static void refusedBy(Diffusion data, Refusal reason) {
    List<Answer> results = all(data);
    for (Answer result : results) {
      boolean onTies =
          result.question() != Question.GROUP_SIZES
              && result.question() != Question.NETWORK_INSTRUMENTS;
      if (onTies) {
        assertThat(result.refusal().orElse(Message.NONE).text())
            .as(result.toString())
            .startsWith(reason.message().text());
      } else {
        assertThat(result.refusal()).isPresent();
      }
    }
  }

  @Test
  void nobodyToAsk() {
    refusedBy(data(new int[0], 0, 3), Refusal.NOBODY_ADOPTS);
    refusedBy(data(new int[] {NEVER}, 1, 3), Refusal.NOBODY_ADOPTS);
  }

  @Test
  void nobodyAdopts() {
    refusedBy(
        data(new int[] {NEVER, NEVER, NEVER, NEVER}, 2, 3, 0, 1, 1, 2), Refusal.NOBODY_ADOPTS);
    refusedBy(data(new int[] {0, 0, NEVER, 0}, 2, 3, 0, 1, 1, 2), Refusal.NOBODY_ADOPTS);
  }

  @Test
  void allAdoptAtOnce() {
    refusedBy(data(new int[] {2, 2, 2, NEVER}, 2, 3, 0, 1, 1, 2), Refusal.ONE_MOMENT);
    refusedBy(data(new int[] {1, 1, 1, 1}, 2, 1, 0, 1, 1, 2), Refusal.ONE_MOMENT);
  }

  @Test
  void nobodyIsTied() {
    refusedBy(data(new int[] {1, 2, 3, NEVER}, 2, 3), Refusal.NO_TIES);
  }

  @Test
  void fewPeopleOfAnyKind() {
    int[][] times = {
      {1, 2, 3, NEVER}, {0, 1, 2, 3}, {1, 2, 1, 2}, {3, 2, 1, 1}, {0, NEVER, 1, NEVER}, {1, 2}
    };
    int[][] pairs = {{0, 1}, {0, 1, 1, 0}, {1, 0}, {0, 1, 1, 0, 0, 0}};
    for (int[] adopted : times) {
      for (int[] tied : pairs) {
        for (int groups = 0; groups < 4; groups++) {
          assertThat(all(data(adopted, groups, 3, tied))).isNotEmpty();
        }
      }
    }
  }

  @Test
  void mutualTiesHaveNoDirection() {
    Diffusion data = data(new int[] {1, 2, 3, NEVER}, 1, 3, 0, 1, 1, 0, 2, 3, 3, 2);
    Answer result = new TieTests(data, data.layers().get(0)).edgeReversal(FEW).result();
    assertThat(result.refusal().orElseThrow().text())
        .startsWith(Refusal.ALL_MUTUAL.message().text());
  }
}
