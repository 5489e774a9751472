package org.taocun.output.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapScaleTest {
  @ParameterizedTest
  @CsvSource({"4.3, 1", "0.9, 0.2", "8, 1", "8.1, 2", "0.6, 0.1", "340, 50", "41, 10"})
  void mapsHaveFewRoundTicks(double length, double step) {
    assertThat(MapScale.step(length, 8).getSize()).isCloseTo(step, within(1e-9));
  }
}
