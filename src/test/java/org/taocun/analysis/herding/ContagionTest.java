package org.taocun.analysis.herding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Susceptibility and infectiousness, against the exact cases of netdiffuseR's own tests. */
class ContagionTest {
  private static final Diffusion NAMING =
      data(new int[] {4, 4, 4, 4}, new int[] {0, 1, 2, 3}, 1, 4, 1, 2, 3);
  private static final Diffusion NAMED =
      data(new int[] {1, 2, 3, 4}, new int[] {0, 0, 0, 0}, 2, 1, 3, 4, 4);

  private static Diffusion data(int[] from, int[] to, int... adopted) {
    int[] left = {
      Diffusion.NEVER, Diffusion.NEVER, Diffusion.NEVER, Diffusion.NEVER, Diffusion.NEVER
    };
    Ties ties = Ties.of("ties", 5, from, to, new double[] {1, 1, 1, 1});
    return new Diffusion(
        List.of("1", "2", "3", "4", "5"),
        new int[] {-1, -1, -1, -1, -1},
        List.of(),
        adopted,
        left,
        4,
        List.of(ties),
        List.of());
  }

  private static Contagion lags(int lags, Contagion.Discount discount) {
    return new Contagion(lags, discount, .1, false, Exposure.Weighting.BINARY);
  }

  private static double susceptibility(Contagion contagion) {
    return contagion.susceptibility(NAMING, NAMING.layers().get(0))[4];
  }

  private static double infectiousness(Contagion contagion) {
    return contagion.infectiousness(NAMED, NAMED.layers().get(0))[0];
  }

  @Test
  void oneLagCountsThePeriodBeforeOrAfter() {
    assertThat(susceptibility(Contagion.plain())).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(infectiousness(Contagion.plain())).isCloseTo(1.0 / 3, within(1e-15));
  }

  @Test
  void laterLagsAreDiscounted() {
    assertThat(susceptibility(lags(2, Contagion.Discount.LINEAR))).isCloseTo(.5, within(1e-15));
    assertThat(infectiousness(lags(2, Contagion.Discount.LINEAR))).isCloseTo(.5, within(1e-15));
    double exponential = (1 + 2 / 1.1) / (3 + 2 / 1.1);
    assertThat(exponential).isCloseTo(.584906, within(5e-7));
    assertThat(susceptibility(lags(2, Contagion.Discount.EXPONENTIAL)))
        .isCloseTo(exponential, within(1e-15));
    assertThat(infectiousness(lags(2, Contagion.Discount.EXPONENTIAL)))
        .isCloseTo(exponential, within(1e-15));
  }

  @Test
  void normalisedValuesAreSharesOfAllWhoAdoptedThen() {
    Contagion normalised =
        new Contagion(1, Contagion.Discount.LINEAR, 0, true, Exposure.Weighting.BINARY);
    assertThat(susceptibility(normalised)).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(normalised.susceptibility(NAMING, NAMING.layers().get(0))[1]).isZero();
  }
}
