package org.taocun.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedPatternTest {
  @ParameterizedTest
  @CsvSource({
    "4, 9, 6",
    "1.69, Infinity, 1.69",
    "0, 0.01, 0.01",
    "-Infinity, 2, 2",
    "0, Infinity, NaN",
    "-Infinity, 0, NaN",
    "-Infinity, Infinity, NaN"
  })
  void ratiosAreToTheMiddleOfARangeOrToItsOnlyPositiveEnd(double low, double high, Double to) {
    assertThat(Double.valueOf(ObservedPattern.reference(low, high).orElse(Double.NaN)))
        .isEqualTo(to);
  }
}
