package org.taocun.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void quantilesInterpolateAsDefinitionSevenDoes() {
    // R: quantile(c(1, 3, 4, 8), c(0, .1, .25, .5, .9, 1)) = 1, 1.6, 2.5, 3.5, 6.8, 8
    Quantiles q = Quantiles.of(new double[] {8, 1, 4, 3});
    assertThat(q.at(0)).isEqualTo(1);
    assertThat(q.at(0.1)).isCloseTo(1.6, within(1e-12));
    assertThat(q.at(0.25)).isEqualTo(2.5);
    assertThat(q.median()).isEqualTo(3.5);
    assertThat(q.at(0.9)).isCloseTo(6.8, within(1e-12));
    assertThat(q.at(1)).isEqualTo(8);
  }

  @Test
  void undefinedFiguresAreLeftOut() {
    Quantiles q = Quantiles.of(new double[] {Double.NaN, 2, Double.NaN});
    assertThat(q.n()).isEqualTo(1);
    assertThat(q.median()).isEqualTo(2);
    assertThat(Quantiles.of(new double[] {}).median()).isNaN();
  }
}
