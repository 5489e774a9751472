package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exposure with people who leave, and with people who had adopted before observation began. */
class ExposureTest {
  private static final int PEOPLE = 300;
  private static final int PERIODS = 12;
  private static final Diffusion DATA = data();
  private static final Ties TIES = DATA.layers().get(0);

  private static Diffusion data() {
    SplittableRandom random = new SplittableRandom(4);
    int[] adopted = new int[PEOPLE];
    int[] left = new int[PEOPLE];
    for (int i = 0; i < PEOPLE; i++) {
      int time = random.nextInt(PERIODS + 6);
      adopted[i] = time > PERIODS ? Diffusion.NEVER : time;
      int end = time + random.nextInt(8);
      left[i] = time > PERIODS || end >= PERIODS ? Diffusion.NEVER : end;
    }
    int n = 1500;
    Ties ties =
        Ties.of(
            "ties",
            PEOPLE,
            random.ints(n, 0, PEOPLE).toArray(),
            random.ints(n, 0, PEOPLE).toArray(),
            random.doubles(n, .5, 2).toArray());
    return new Diffusion(
        IntStream.range(0, PEOPLE).mapToObj(Integer::toString).toList(),
        new int[PEOPLE],
        List.of("all"),
        adopted,
        left,
        PERIODS,
        List.of(ties),
        List.of());
  }

  @Test
  void whoLeftDoesNotCount() {
    int person = IntStream.range(0, PEOPLE).filter(i -> TIES.degree(i) > 3).findFirst().orElse(0);
    for (int t = 0; t <= PERIODS; t++) {
      double sum = 0;
      double all = 0;
      for (int k = TIES.first()[person]; k < TIES.first()[person + 1]; k++) {
        sum += DATA.isAdopter(TIES.to()[k], t) ? TIES.weight()[k] : 0;
        all += TIES.weight()[k];
      }
      assertThat(Exposure.at(DATA, TIES, t, Exposure.Weighting.VALUED)[person])
          .isCloseTo(sum / all, within(1e-15));
    }
  }

  @Test
  void aPathIsExposurePeriodByPeriod() {
    double[] path = new double[PERIODS + 1];
    for (Exposure.Weighting weighting : Exposure.Weighting.values()) {
      for (int i = 0; i < PEOPLE; i++) {
        Exposure.path(TIES, DATA, DATA.adopted(), i, weighting, path);
        double strength = Exposure.strength(TIES, i, weighting);
        for (int t = 0; t <= PERIODS; t++) {
          double at = Exposure.of(TIES, DATA.adopted(), DATA.left(), i, t, weighting);
          assertThat(path[t]).isCloseTo(at * strength, within(1e-12));
        }
      }
    }
  }

  /** Cases begin in the first period, since exposure before it is known. */
  @Test
  void countsOfFriendsGiveTheRegressionOnAllPersonPeriods() {
    Activation activation = Activation.of(DATA, TIES);
    int n = (int) activation.cases();
    boolean[] event = new boolean[n];
    double[] logs = new double[n];
    double[] path = new double[PERIODS + 1];
    int r = 0;
    for (int i = 0; i < PEOPLE; i++) {
      Exposure.path(TIES, DATA, DATA.adopted(), i, Exposure.Weighting.BINARY, path);
      for (int t = 1; t <= Math.min(PERIODS, DATA.adopted()[i]); t++) {
        event[r] = DATA.adopted()[i] == t;
        logs[r++] = Math.log(path[t - 1] + 1);
      }
    }
    assertThat(r).isEqualTo(n);
    Cases cases =
        new Cases(
            event,
            new String[] {"friends"},
            new double[][] {logs},
            new int[n],
            1,
            new int[0],
            0,
            n);
    BinaryRegression.Fit fit = BinaryRegression.fit(Link.LOGIT, cases, new int[0], 0);
    assertThat(activation.alpha()).isCloseTo(fit.values()[0], within(1e-9));
    assertThat(activation.error()).isCloseTo(fit.errors()[0], within(1e-9));
    HazardModel plain = HazardModel.of(Link.LOGIT).with(HazardModel.Dummies.NONE);
    assertThat(plain.on(DATA).cases()).isEqualTo(n);
  }
}
