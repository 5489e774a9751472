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
  void quantilesOfWholeFiguresOverRunsAreValuesThatOccurred() {
    double[] villages = new double[20];
    villages[7] = 1;
    assertThat(Quantiles.of(villages).at(0.95)).isCloseTo(0.05, within(1e-12));
    assertThat(Quantiles.ofRuns(villages).at(0.95)).isZero();
    villages[9] = 1;
    assertThat(Quantiles.ofRuns(villages).at(0.95)).isEqualTo(1);
    Quantiles eleven = Quantiles.ofRuns(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11});
    assertThat(eleven.at(0.05)).as("halfway between two: the outer one").isEqualTo(1);
    assertThat(eleven.at(0.95)).isEqualTo(11);
    Quantiles four = Quantiles.ofRuns(new double[] {8, 1, 4, 3});
    assertThat(four.median()).isEqualTo(3.5);
    assertThat(four.at(0)).isEqualTo(1);
    assertThat(four.at(1)).isEqualTo(8);
    assertThat(Quantiles.ofRuns(new double[] {0.5, 1}).median()).isEqualTo(0.75);
  }

  @Test
  void undefinedFiguresAreLeftOut() {
    Quantiles q = Quantiles.of(new double[] {Double.NaN, 2, Double.NaN});
    assertThat(q.n()).isEqualTo(1);
    assertThat(q.median()).isEqualTo(2);
    assertThat(Quantiles.of(new double[] {}).median()).isNaN();
  }
}
