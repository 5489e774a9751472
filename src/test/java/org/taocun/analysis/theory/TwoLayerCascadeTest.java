package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.Ratio;

class TwoLayerCascadeTest {
  private static final Ratio PHI = Ratio.parse("0.18");

  @ParameterizedTest
  @CsvSource({"0, .339", "0.25, .743", "0.5, 1.055", "1, 1.607"})
  void weakTiesHelpWhereChannelsAreSeparate(double weak, double growth) {
    assertThat(TwoLayerCascade.separateGrowth(PHI, 8, weak)).isCloseTo(growth, within(0.0006));
  }

  @Test
  void weakTiesHinderWherePooled() {
    double before = TwoLayerCascade.pooledGrowth(PHI, 8, 0);
    assertThat(before).isCloseTo(0.339, within(0.0006));
    for (double weak : new double[] {0.25, 0.5, 1, 2, 4}) {
      double growth = TwoLayerCascade.pooledGrowth(PHI, 8, weak);
      assertThat(growth).isLessThan(before);
      before = growth;
    }
  }

  @Test
  void oneWeakTieTurnsNothingIntoEverything() {
    assertThat(TwoLayerCascade.separateFinalShare(PHI, 8, 0, 0.0005))
        .isCloseTo(0.001, within(2e-4));
    assertThat(TwoLayerCascade.separateFinalShare(PHI, 8, 1, 0.0005))
        .isCloseTo(0.9999, within(5e-5));
    assertThat(TwoLayerCascade.pooledFinalShare(PHI, 8, 1, 0.0005)).isLessThan(0.001);
  }

  @Test
  void withoutWeakTiesBothCombinationsAreTheSingleLayer() {
    double single = RandomGraphCascade.finalShare(Response.share(PHI), 6, 0.001);
    assertThat(TwoLayerCascade.separateFinalShare(PHI, 6, 0, 0.001))
        .isCloseTo(single, within(1e-9));
    assertThat(TwoLayerCascade.pooledFinalShare(PHI, 6, 0, 0.001)).isCloseTo(single, within(1e-9));
  }
}
