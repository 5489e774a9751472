package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Shuffles;

/** Tests by permutation on the classic data sets, against values of other programs. */
class TieTestsTest {
  private static final Diffusion MEDICAL = Classic.medicalInnovation();
  private static final Diffusion KOREA = Classic.korea();
  private static final TieTests ON_MEDICAL = new TieTests(MEDICAL, Classic.ties(MEDICAL));
  private static final TieTests ON_KOREA = new TieTests(KOREA, Classic.ties(KOREA));
  private static final Shuffles MANY = Shuffles.of(1, 1000);

  /** Two samples' means within 4 standard errors of their difference, two shares likewise. */
  private static void same(Permuted ours, double mean, double sd, int theirs, double share) {
    double error = Math.sqrt(sd * sd / ours.count() + sd * sd / theirs);
    assertThat(ours.mean()).isCloseTo(mean, within(4 * error));
    double spread = sd * Math.sqrt(.5 / ours.count() + .5 / theirs);
    assertThat(ours.sd()).isCloseTo(sd, within(4 * spread));
    double binomial = Math.sqrt(share * (1 - share) * (1.0 / ours.count() + 1.0 / theirs));
    assertThat(ours.share()).isCloseTo(share, within(4 * binomial));
  }

  @Test
  void shuffleOverAll() {
    Permuted medical = ON_MEDICAL.shuffle(MANY).permuted();
    assertThat(medical.observed()).isCloseTo(.13803, within(5e-6));
    same(medical, .23983, .14562, 200, .73);
    Permuted korea = ON_KOREA.shuffle(MANY).permuted();
    assertThat(korea.observed()).isCloseTo(.05148, within(5e-6));
    same(korea, .06795, .03619, 200, .68);
  }

  @Test
  void shuffleWithinGroups() {
    same(ON_MEDICAL.shuffleWithinGroups(MANY).permuted(), .25910, .13118, 200, .81);
    same(ON_KOREA.shuffleWithinGroups(MANY).permuted(), .07081, .03596, 200, .69);
  }

  @Test
  void edgeReversal() {
    assertThat(Activation.of(MEDICAL, Classic.ties(MEDICAL).reversed()).alpha())
        .isCloseTo(.47725, within(5e-6));
    assertThat(Activation.of(KOREA, Classic.ties(KOREA).reversed()).alpha())
        .isCloseTo(.11352, within(5e-6));
    PermutationResult medical = ON_MEDICAL.edgeReversal(Shuffles.of(1, 400));
    assertThat(medical.result().statistic()).isCloseTo(.13803 - .47725, within(1e-5));
    assertThat(medical.permuted().mean()).isCloseTo(0, within(4 * medical.permuted().sd() / 20));
  }

  @Test
  void thresholdPermutation() {
    PermutationResult medical = ON_MEDICAL.thresholdPermutation(0, MANY);
    assertThat(medical.permuted().observed()).isCloseTo(.566, within(5e-4));
    same(medical.permuted(), .48440, .03352, 500, .008);
    assertThat(medical.result().p()).isBetween(.002, .04);
    PermutationResult korea = ON_KOREA.thresholdPermutation(0, MANY);
    assertThat(korea.permuted().observed()).isCloseTo(.58446, within(5e-6));
    same(korea.permuted(), .56235, .00742, 500, .004);
    assertThat(korea.result().p()).isBetween(.0005, .025);
  }

  @Test
  void theSameForAnyNumberOfThreads() throws Exception {
    Shuffles some = Shuffles.of(7, 50);
    for (int threads : new int[] {1, 3}) {
      ForkJoinPool pool = new ForkJoinPool(threads);
      try {
        assertThat(pool.submit(() -> ON_MEDICAL.shuffle(some)).get())
            .isEqualTo(ON_MEDICAL.shuffle(some));
        assertThat(pool.submit(() -> ON_MEDICAL.structure(0, some)).get())
            .isEqualTo(ON_MEDICAL.structure(0, some));
        assertThat(pool.submit(() -> ON_MEDICAL.thresholdPermutation(1, some)).get())
            .isEqualTo(ON_MEDICAL.thresholdPermutation(1, some));
        GroupCounts counts = GroupCounts.of(KOREA, 0, KOREA.periods());
        assertThat(pool.submit(() -> EllisonGlaeser.permutationP(counts, some)).get())
            .isEqualTo(EllisonGlaeser.permutationP(counts, some));
        NetworkClustering clustering = NetworkClustering.of(KOREA, Classic.ties(KOREA), 1);
        assertThat(pool.submit(() -> clustering.joinsP(5, some)).get())
            .isEqualTo(clustering.joinsP(5, some));
        assertThat(pool.submit(() -> clustering.moranAnswer(5, some)).get())
            .isEqualTo(clustering.moranAnswer(5, some));
        assertThat(pool.submit(() -> ON_MEDICAL.edgeReversal(some)).get())
            .isEqualTo(ON_MEDICAL.edgeReversal(some));
        HazardModel model =
            HazardModel.of(Link.PROBIT).with(HazardModel.Dummies.PERIODS_AND_GROUPS);
        assertThat(pool.submit(() -> model.on(KOREA)).get()).isEqualTo(model.on(KOREA));
      } finally {
        pool.shutdown();
      }
    }
    assertThat(ON_MEDICAL.shuffle(Shuffles.of(8, 50))).isNotEqualTo(ON_MEDICAL.shuffle(some));
  }

  @Test
  void rewiringKeepsDegreesAndMovesTies() {
    keepsDegrees(Classic.ties(KOREA));
    Ties ties = Classic.ties(KOREA);
    int[] from = new int[2 * ties.to().length];
    int[] to = new int[from.length];
    double[] weight = new double[from.length];
    Arrays.fill(weight, 1);
    int k = 0;
    for (int i = 0; i < ties.people(); i++) {
      for (int e = ties.first()[i]; e < ties.first()[i + 1]; e++) {
        from[k] = i;
        to[k++] = ties.to()[e];
        from[k] = ties.to()[e];
        to[k++] = i;
      }
    }
    Ties both = Ties.of("both", ties.people(), from, to, weight);
    keepsDegrees(both);
    Ties rewired = Rewiring.of(both).rewired(3, 0);
    assertThat(rewired.reversed().to()).isEqualTo(rewired.to());
    assertThat(rewired.reversed().first()).isEqualTo(rewired.first());
  }

  private static void keepsDegrees(Ties ties) {
    Ties rewired = Rewiring.of(ties).rewired(3, 0);
    assertThat(rewired.to()).hasSameSizeAs(ties.to());
    assertThat(rewired.first()).isEqualTo(ties.first());
    assertThat(rewired.reversed().first()).isEqualTo(ties.reversed().first());
    int kept = 0;
    for (int i = 0; i < ties.people(); i++) {
      for (int e = ties.first()[i]; e < ties.first()[i + 1]; e++) {
        kept += Rewiring.place(rewired, i, ties.to()[e]) >= 0 ? 1 : 0;
      }
    }
    assertThat(kept).isLessThan(ties.to().length / 20);
  }
}
