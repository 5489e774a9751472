package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @Test
  void theQuantileAgreesWithALibraryInCentreAndTails() {
    NormalDistribution library = new NormalDistribution();
    for (double p :
        new double[] {1e-300, 1e-20, 1e-8, 0.01, 0.075, 0.3, 0.5, 0.7, 0.99, 1 - 1e-9}) {
      double x = Normal.quantile(p);
      assertThat(library.cumulativeProbability(x)).isCloseTo(p, within(1e-13 + p * 1e-9));
    }
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    assertThatThrownBy(() -> Normal.quantile(0)).hasMessageContaining("was 0.0");
  }

  @Test
  void ourExponentialAgreesWithTheStrictOne() {
    for (double x = -700; x < 700; x += 0.37) {
      double strict = StrictMath.exp(x);
      assertThat(Logistic.exp(x)).isCloseTo(strict, within(strict * 1e-14));
    }
    assertThat(Logistic.exp(-1000)).isZero();
    assertThat(Logistic.exp(1000)).isInfinite();
    assertThat(Logistic.exp(Double.NaN)).isNaN();
    assertThat(Logistic.of(0)).isEqualTo(0.5);
    assertThat(Logistic.of(Double.POSITIVE_INFINITY)).isEqualTo(1);
    assertThat(Logistic.of(Double.NEGATIVE_INFINITY)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"0.2, 1, 5", "1/3, 1, 3", "-2.50, -5, 2", "6/4, 3, 2", "1e3, 1000, 1", "0, 0, 1"})
  void ratiosAreReadExactly(String text, long numerator, long denominator) {
    assertThat(Ratio.parse(text)).isEqualTo(new Ratio(numerator, denominator));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1/0",
        "1/x",
        "NaN",
        "Infinity",
        "1e99999999",
        "0.0000000000000000000001"
      })
  void whatIsNoRatioIsRefused(String text) {
    assertThatThrownBy(() -> Ratio.parse(text)).isInstanceOf(NumberFormatException.class);
  }

  @Test
  void aShareReachesItsThresholdExactlyForAllSmallFractions() {
    for (int k = 1; k <= 60; k++) {
      for (int m = 0; m <= k; m++) {
        for (int hundredth = 0; hundredth <= 100; hundredth++) {
          double threshold = new Ratio(hundredth, 100).value();
          assertThat((double) m / k >= threshold).isEqualTo(m * 100 >= hundredth * k);
        }
      }
    }
  }

  @Test
  void splitsAddUpToTheWhole() {
    assertThat(Fen.split(100, new double[] {1, 1, 1})).containsExactly(34, 33, 33);
    assertThat(Fen.split(7, new double[] {0, 0})).containsExactly(4, 3);
    for (int seed = 1; seed <= 200; seed++) {
      Draws draws = Draws.of(seed, 0);
      double[] weights = new double[seed % 7 + 1];
      Arrays.setAll(weights, i -> draws.exponential(Decision.SKILL, i, 0));
      long whole = draws.bits(Decision.SKILL, 1, 1) >>> 20;
      assertThat(Arrays.stream(Fen.split(whole, weights)).sum()).isEqualTo(whole);
    }
    assertThatThrownBy(() -> Fen.split(1, new double[] {-1})).hasMessageContaining("-1.0");
    assertThatThrownBy(() -> Fen.ofYuan(Double.NaN)).hasMessageContaining("NaN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.18",
        "1/3",
        "normal(0.3, 0.1)",
        "lognormal(6000, 0.8)",
        "uniform(-1, 2.5)",
        "beta(2, 5)",
        "exponential(3)"
      })
  void distributionsPrintAsTheyAreRead(String text) {
    Distribution read = Distribution.parse(text);
    assertThat(read.toString()).isEqualTo(text);
    assertThat(Distribution.parse(read.toString())).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "normal(0.3, 0.1); 0.3; 0.1",
        "lognormal(2, 0.5); 2.266297; 1.207814",
        "uniform(1, 3); 2; 0.577350",
        "beta(2, 5); 0.285714; 0.159719",
        "beta(0.5, 1.5); 0.25; 0.25",
        "exponential(4); 4; 4"
      })
  void distributionsHaveTheirMeans(String text, double mean, double sd) {
    Distribution distribution = Distribution.parse(text);
    Draws draws = Draws.of(3, 0);
    int n = 40_000;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += distribution.at(draws, Decision.SKILL, Draws.entity(1, i), i);
    }
    assertThat(sum / n).isCloseTo(mean, within(4 * sd / Math.sqrt(n) + 1e-6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "normal(1)",
        "gamma(1, 2)",
        "normal(1, 2",
        "normal(a, 2)",
        "beta(0.3, 1)",
        "normal(0, -1)",
        "often"
      })
  void whatIsNoDistributionIsRefused(String text) {
    assertThatThrownBy(() -> Distribution.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void listsRepeat() {
    Distribution list = new Distribution.Listed(List.of(Ratio.parse("0.1"), Ratio.parse("1/3")));
    assertThat(list.at(Draws.of(1, 0), Decision.SKILL, 1, 3)).isEqualTo(1 / 3.0);
    assertThat(list.at(Draws.of(1, 0), Decision.SKILL, 1, 2)).isEqualTo(0.1);
  }
}
