package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.analysis.Interval;
import org.taocun.base.Ratio;

class RandomGraphCascadeTest {
  private static final Ratio PHI = Ratio.parse("0.18");

  @ParameterizedTest
  @CsvSource({"0.18, 5, 1.0207, 5.7647", "0.25, 4, 1.1141, 3.8631", "0.15, 6, 1.0037, 7.4771"})
  void cascadesHappenBetweenWattsBounds(String phi, int vulnerable, double low, double high) {
    Ratio threshold = Ratio.parse(phi);
    assertThat(RandomGraphCascade.vulnerableDegree(threshold)).isEqualTo(vulnerable);
    Interval window = RandomGraphCascade.window(threshold).orElseThrow();
    assertThat(window.low()).isCloseTo(low, within(0.00006));
    assertThat(window.high()).isCloseTo(high, within(0.00006));
  }

  @Test
  void thresholdsAboveAQuarterLeaveNoWindow() {
    assertThat(RandomGraphCascade.window(Ratio.parse("0.3"))).isEmpty();
  }

  @Test
  void aFifthOfFiveNeighboursIsOneNeighbourExactly() {
    assertThat(RandomGraphCascade.vulnerableDegree(Ratio.parse("0.2"))).isEqualTo(5);
    assertThat(Response.share(Ratio.parse("0.2")).probability(1, 5)).isEqualTo(1);
    assertThat(Response.share(Ratio.parse("0.2")).probability(1, 6)).isZero();
    assertThat(Response.share(Ratio.parse("0.2")).probability(0, 0)).isZero();
  }

  @Test
  void aSingleSeedTriggersACascadeAsOftenAsItTouchesTheVulnerableCluster() {
    assertThat(RandomGraphCascade.triggerProbability(PHI, 2)).isCloseTo(0.7542, within(0.00005));
    assertThat(RandomGraphCascade.cascadeShare(Response.share(PHI), 2))
        .isCloseTo(0.7966, within(0.00005));
  }

  @ParameterizedTest
  @CsvSource({"0.5", "0.9", "6", "8"})
  void outsideTheWindowNothingHappens(double meanDegree) {
    assertThat(RandomGraphCascade.triggerProbability(PHI, meanDegree)).isCloseTo(0, within(1e-6));
    assertThat(RandomGraphCascade.cascadeShare(Response.share(PHI), meanDegree))
        .isCloseTo(0, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource({
    "0.18, 6, 0.001, 0.99749",
    "0.18, 7, 0.001, 0.00424",
    "0.30, 4, 0.01, 0.02720",
    "0.30, 4, 0.05, 0.98122"
  })
  void seedSizeDecidesAsInGleesonAndCahalane(
      String phi, double meanDegree, double seed, double share) {
    assertThat(RandomGraphCascade.finalShare(Response.share(Ratio.parse(phi)), meanDegree, seed))
        .isCloseTo(share, within(0.000006));
  }

  @Test
  void thresholdOneNeighbourIsTheGiantComponent() {
    assertThat(RandomGraphCascade.cascadeShare(Response.count(1), 2))
        .isCloseTo(NetworkFormulas.giantComponent(2), within(1e-9));
  }

  @Test
  void drawnThresholdsWithoutSpreadAreAFixedThreshold() {
    Response step = Response.drawn(share -> share >= 0.1799999 ? 1 : 0);
    assertThat(RandomGraphCascade.finalShare(step, 6, 0.001))
        .isCloseTo(RandomGraphCascade.finalShare(Response.share(PHI), 6, 0.001), within(1e-12));
  }
}
