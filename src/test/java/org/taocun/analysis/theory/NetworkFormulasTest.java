package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NetworkFormulasTest {
  @Test
  void aRingOfDegreeTenClustersAtTwoThirds() {
    assertThat(NetworkFormulas.ringClustering(10)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(NetworkFormulas.ringClustering(4)).isEqualTo(0.5);
    assertThat(NetworkFormulas.ringClustering(2)).isZero();
  }

  @Test
  void withoutRewiringOrShortcutsBothSmallWorldsAreTheRing() {
    assertThat(NetworkFormulas.wattsStrogatzClustering(10, 0))
        .isEqualTo(NetworkFormulas.ringClustering(10));
    assertThat(NetworkFormulas.newmanWattsClustering(10, 0))
        .isEqualTo(NetworkFormulas.ringClustering(10));
  }

  @Test
  void halfRewiredAnEighthOfTheClusteringIsLeft() {
    assertThat(NetworkFormulas.wattsStrogatzClustering(10, 0.5)).isCloseTo(1.0 / 12, within(1e-12));
    // 24/(36 + 40·0.5·2.5) = 24/86
    assertThat(NetworkFormulas.newmanWattsClustering(10, 0.5)).isCloseTo(24.0 / 86, within(1e-12));
  }

  @Test
  void theGiantComponentSolvesItsEquation() {
    assertThat(NetworkFormulas.giantComponent(2)).isCloseTo(.79681, within(5e-6));
    assertThat(NetworkFormulas.giantComponent(1)).isZero();
    assertThat(NetworkFormulas.giantComponent(0.5)).isZero();
  }
}
