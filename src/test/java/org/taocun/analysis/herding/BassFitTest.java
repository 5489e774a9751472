package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.Message;

class BassFitTest {
  @Test
  void medicalInnovation() {
    double[] shares = BassFit.shares(Classic.medicalInnovation());
    BassFit fit = BassFit.of(shares);
    assertThat(fit.p()).isCloseTo(.095670, within(5e-7));
    assertThat(fit.q()).isCloseTo(.062022, within(5e-7));
    BassFit all = BassFit.of(everybodyAtLast(shares));
    assertThat(all.p()).isCloseTo(.090942, within(5e-7));
    assertThat(all.q()).isCloseTo(.079550, within(5e-7));
    assertThat(all.rss()).isCloseTo(.018156, within(5e-7));
  }

  @Test
  void koreanFamilyPlanning() {
    double[] shares = BassFit.shares(Classic.korea());
    BassFit fit = BassFit.of(shares);
    assertThat(fit.p()).isCloseTo(.081192, within(5e-7));
    assertThat(fit.q()).isCloseTo(.061730, within(5e-7));
    BassFit all = BassFit.of(everybodyAtLast(shares));
    assertThat(all.p()).isCloseTo(.054315, within(5e-7));
    assertThat(all.q()).isCloseTo(.210790, within(5e-7));
    assertThat(all.rss()).isCloseTo(.068154, within(5e-7));
  }

  private static double[] everybodyAtLast(double[] shares) {
    double[] all = Arrays.copyOf(shares, shares.length + 1);
    all[shares.length] = 1;
    return all;
  }

  @ParameterizedTest
  @CsvSource({".03,.38", ".001,.9", ".2,0", ".01,.05", ".5,.5"})
  void anExactCurveIsFound(double p, double q) {
    double[] shares = new double[20];
    for (int t = 0; t < 20; t++) {
      shares[t] = BassFit.share(p, q, t + 1);
    }
    BassFit fit = BassFit.of(shares);
    assertThat(fit.p()).isCloseTo(p, within(1e-7));
    assertThat(fit.q()).isCloseTo(q, within(1e-6));
  }

  @Test
  void anAnswerHasAnIntervalAndNoPValue() {
    Answer answer = BassFit.answer(Classic.medicalInnovation());
    assertThat(answer.p()).isNaN();
    assertThat(answer.interval().contains(answer.effect())).isTrue();
    assertThat(answer.limits()).hasSize(2);
  }

  @Test
  void shortAndFlatCurvesAreRefused() {
    assertThat(BassFit.answer(new double[] {.1, .2, .4}).refusal())
        .map(Message::text)
        .hasValue("3 periods do not tell p from q; four would");
    assertThat(BassFit.answer(new double[] {.1, .1, .1, .1}).refusal())
        .map(Message::text)
        .hasValue("nobody adopts after the first period");
  }

  /** Four of sixty adopters over two years are a few steps, not a curve. */
  @Test
  void aFewAdoptersHaveNoCurve() {
    int[] adopted = new int[60];
    Arrays.fill(adopted, Diffusion.NEVER);
    System.arraycopy(new int[] {1, 2, 5, 9}, 0, adopted, 0, 4);
    int[] left = new int[60];
    Arrays.fill(left, Diffusion.NEVER);
    List<String> ids = IntStream.range(0, 60).mapToObj(Integer::toString).toList();
    Diffusion data =
        new Diffusion(ids, new int[60], List.of("v"), adopted, left, 24, List.of(), List.of());
    assertThat(BassFit.answer(data).refusal().map(Message::text))
        .hasValue("4 adopters do not tell p from q; 10 would");
  }
}
