package org.taocun.analysis.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PayoffImitationTest {
  @Test
  void equalPayoffsAreFollowedHalfOfTheTime() {
    assertThat(PayoffImitation.of(0, 500).follows()).isEqualTo(0.5);
    // 0.2 + 0.8·0.2·0.5
    assertThat(PayoffImitation.of(0, 500).share(0.2, 1)).isCloseTo(0.28, within(1e-12));
  }

  @Test
  void aGainOfOneTemperatureIsFollowedByTheLogisticOfOne() {
    assertThat(PayoffImitation.of(500, 500).follows()).isCloseTo(.7310585786300049, within(1e-15));
  }

  @Test
  void nobodyImitatesNobody() {
    assertThat(PayoffImitation.of(500, 500).share(0, 100)).isZero();
    assertThat(PayoffImitation.of(500, 500).share(0.01, 100)).isCloseTo(1, within(1e-9));
  }
}
