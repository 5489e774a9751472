package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;

/** Shares of adoptions owed to copying, by hand. */
class CopiedShareTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  /**
   * 4 of 20 unexposed cases adopt and 5 of 10 exposed ones: h is 1/2 for the five, 1/5 without
   * exposure. A tenth adoption is no case.
   */
  @Test
  void aHazardsShareIsTheMeanOfOneLessTheChanceAloneOverTheChance() {
    boolean[] event = new boolean[30];
    Arrays.fill(event, 0, 4, true);
    Arrays.fill(event, 20, 25, true);
    double[] exposed = new double[30];
    Arrays.fill(exposed, 20, 30, 1);
    Cases cases =
        new Cases(
            event,
            new String[] {"strong"},
            new double[][] {exposed},
            new int[30],
            1,
            new int[0],
            0,
            30);
    BinaryRegression.Fit fit = BinaryRegression.fit(Link.LOGIT, cases, new int[0], 0);
    CopiedShare share = CopiedShare.ofHazard(Link.LOGIT, cases, fit, 1, 10);

    assertThat(share.value()).isCloseTo(5 * (1 - .2 / .5) / 10, CLOSE);
    // The slope by the coefficient, whose variance is that of a log odds ratio; and luck.
    double slope = 5 * (.2 / .5) * (1 - .5) / 10;
    double luck = 5 * .4 * .6 / 100;
    double error = Math.sqrt(slope * slope * (1. / 4 + 1. / 16 + 1. / 5 + 1. / 5) + luck);
    assertThat(share.interval().high() - share.value())
        .isCloseTo(1.959963984540054 * error, within(1e-6));
  }

  @Test
  void aShufflesShareCountsFriendsBeforeAndChanceOff() {
    CopiedShare share = CopiedShare.ofShuffle(new int[] {0, 1, 3}, 1, new Interval(0, 2));
    assertThat(share.value()).isCloseTo((0 + 1 / 2. + 3 / 4.) / 3, CLOSE);
    assertThat(share.interval().low()).isZero();
    assertThat(share.interval().high()).isCloseTo((0 + 3 / 4. + 15 / 16.) / 3, CLOSE);
  }

  /** 0 names 1 and 2, who adopt in 1 and 3; 0 adopts in 3, when one of them had before. */
  @Test
  void friendsWhoAdoptInTheSamePeriodAreNoneBefore() {
    Ties ties = Ties.of("t", 3, new int[] {0, 0}, new int[] {1, 2}, new double[] {1, 1});
    Diffusion data =
        new Diffusion(
            List.of("a", "b", "c"),
            new int[3],
            List.of("g"),
            new int[] {3, 1, 3},
            new int[] {Diffusion.NEVER, Diffusion.NEVER, Diffusion.NEVER},
            4,
            List.of(ties),
            List.of());
    assertThat(Activation.friends(data, ties)).containsExactly(1, 0, 0);
  }

  @Test
  void aMatchedSamplesShareIsItsDifferenceTimesTheExposed() {
    CopiedShare share = CopiedShare.ofMatched(.1, new Interval(.05, .15), 60, 20);
    assertThat(share.value()).isCloseTo(.3, CLOSE);
    assertThat(share.interval().low()).isCloseTo(.15, CLOSE);
    assertThat(share.interval().high()).isCloseTo(.45, CLOSE);
  }

  /** The part of p by small steps: Σ p (1 − F) over the sum of the whole hazard. */
  @Test
  void aBassCurvesShareIsThePartOfQ() {
    double p = .02;
    double q = .3;
    int steps = 1_000_000;
    double alone = 0;
    for (int k = 0; k < steps; k++) {
      alone += p * (1 - BassFit.share(p, q, 12 * (k + .5) / steps)) * 12 / steps;
    }
    assertThat(CopiedShare.ofBass(p, q, 12))
        .isCloseTo(1 - alone / BassFit.share(p, q, 12), within(1e-8));
    assertThat(CopiedShare.ofBass(p, 0, 12)).isZero();
    assertThat(CopiedShare.ofBass(p, 1e-6, 12)).isCloseTo(0, within(1e-4));
  }
}
