package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Shuffles;
import org.taocun.analysis.space.JoinCounts;
import org.taocun.analysis.space.Moran;
import org.taocun.base.Message;

/** Clustering on ties, with the values that netdiffuseR gives for its data sets. */
class NetworkClusteringTest {
  private static final double[] MEDICAL = {
    .0662, .0355, -.0276, -.0222, -.0601, -.0152, -.0023, .0102, .0058, .0070, .0196, .0184, .0137,
    .0393, .0499, .0344, .0193
  };
  private static final double[] KOREA = {
    .0035, -.0122, -.0040, .0152, .0149, .0149, .0205, .0164, .0208, .0159
  };

  @Test
  void moranOfTheFirstPeriodOfMedicalInnovation() {
    Moran moran = clustering(Classic.medicalInnovation()).moran(1);
    assertThat(moran.index()).isCloseTo(.06624028, within(5e-9));
    assertThat(moran.expectation()).isCloseTo(-.008064516, within(5e-10));
    assertThat(Math.sqrt(moran.varianceRandom())).isCloseTo(.03265066, within(5e-9));
    assertThat(moran.twoSidedP()).isCloseTo(.02286087, within(5e-9));
  }

  @Test
  void moranByPeriod() {
    holds(Classic.medicalInnovation(), MEDICAL);
    holds(Classic.korea(), KOREA);
  }

  private static void holds(Diffusion data, double[] published) {
    NetworkClustering clustering = clustering(data);
    for (int period = 1; period <= published.length; period++) {
      assertThat(clustering.moran(period).index())
          .as("period " + period)
          .isCloseTo(published[period - 1], within(5.001e-5));
    }
  }

  private static NetworkClustering clustering(Diffusion data) {
    return NetworkClustering.of(data, data.layers().get(0), 6);
  }

  /** The p-value over permutations is near the normal one-sided one, with a skewed I. */
  @Test
  void moranByPermutation() {
    Answer answer = clustering(Classic.medicalInnovation()).moranAnswer(1, Shuffles.of(3, 1999));
    assertThat(answer.p()).isBetween(.005, .05);
    assertThat(answer.effect()).isCloseTo(.06624028 + .008064516, within(1e-8));
    double sd = 1.959963984540054 * .03265066;
    assertThat(answer.interval().low()).isCloseTo(answer.effect() - sd, within(2e-8));
    assertThat(answer.limits()).hasSize(2);
    assertThat(answer.limits().get(0).text()).isEqualTo("6 people have no ties and say nothing");
    assertThat(answer.limits().get(1).text())
        .isEqualTo("5 people name nobody: they count where others name them");
  }

  /** 0 > 1 > 2 > 3: distances 1, 2 and 3 in the direction of ties only. */
  @Test
  void weightsAreInverseDistances() {
    Ties chain = chain();
    var two = Geodesics.inverse(chain, 2).orElseThrow();
    assertThat(two.first()).containsExactly(0, 2, 4, 5, 5);
    assertThat(two.to()).containsExactly(1, 2, 2, 3, 3);
    assertThat(two.weight()).containsExactly(1, .5, 1, .5, 1);
    assertThat(two.rowsNormalised().weight()[1]).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(Geodesics.inverse(chain, 6).orElseThrow().to()).hasSize(6);
  }

  /** Two adopters side by side on a chain of four: 3 of 6 pairs are tied. */
  @Test
  void joinsOfAChainByHand() {
    NetworkClustering clustering = NetworkClustering.of(data(1, 1, 0, 0), chain(), 1);
    JoinCounts joins = clustering.joins(1);
    assertThat(joins.blackBlack()).isEqualTo(1);
    assertThat(joins.nonFree(JoinCounts.Kind.BLACK_BLACK).expectation())
        .isCloseTo(.5, within(1e-15));
    assertThat(clustering.joinsP(1, Shuffles.of(1, 9999))).isCloseTo(.5, within(.015));
    Answer answer = clustering.joinsAnswer(1, Shuffles.of(1, 99));
    assertThat(answer.effect()).isCloseTo(2, within(1e-12));
  }

  /** Apart on the chain: no join where .5 are expected, with standard deviation .5. */
  @Test
  void aNumberOfJoinsIsNeverBelowNone() {
    Answer answer =
        NetworkClustering.of(data(1, 0, 1, 0), chain(), 1).joinsAnswer(1, Shuffles.of(1, 99));
    assertThat(answer.effect()).isZero();
    assertThat(answer.interval().low()).isZero();
    assertThat(answer.interval().high()).isCloseTo(1.959963984540054, within(1e-12));
  }

  @Test
  void periodsWithoutContrastAreRefused() {
    Shuffles none = Shuffles.of(1, 0);
    assertThat(NetworkClustering.of(data(0, 0, 0, 0), chain(), 1).moranAnswer(1, none).refusal())
        .map(Message::text)
        .hasValue("nobody adopted");
    assertThat(NetworkClustering.of(data(1, 1, 1, 1), chain(), 1).joinsAnswer(1, none).refusal())
        .map(Message::text)
        .hasValue("everybody adopted");
    assertThat(NetworkClustering.of(data(0, 1, 0, 0), chain(), 1).moranAnswer(1, none).refusal())
        .map(Message::text)
        .hasValue("one adopter is tied to no other");
    Ties empty = Ties.of("none", 4, new int[0], new int[0], new double[0]);
    assertThat(NetworkClustering.of(data(0, 1, 1, 0), empty, 1).joinsAnswer(1, none).refusal())
        .map(Message::text)
        .hasValue("there are no ties");
  }

  private static Ties chain() {
    return Ties.of("chain", 4, new int[] {0, 1, 2}, new int[] {1, 2, 3}, new double[] {1, 1, 1});
  }

  private static Diffusion data(int... adopter) {
    int[] adopted = new int[adopter.length];
    int[] left = new int[adopter.length];
    for (int i = 0; i < adopter.length; i++) {
      adopted[i] = adopter[i] == 1 ? 1 : Diffusion.NEVER;
      left[i] = Diffusion.NEVER;
    }
    return new Diffusion(
        List.of("a", "b", "c", "d"),
        new int[4],
        List.of("v"),
        adopted,
        left,
        1,
        List.of(),
        List.of());
  }
}
