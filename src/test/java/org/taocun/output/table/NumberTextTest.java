package org.taocun.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.31249 | 0.312",
        "-0.05781 | -0.0578",
        "28.449 | 28.4",
        "0.5 | 0.5",
        "51 | 51",
        "999.4 | 999",
        "999.7 | 1,000",
        "6285.4 | 6,285",
        "-96647352 | -96,647,352",
        "0 | 0",
        "0.0000123456 | 0.0000123",
        "0.00000123456 | 0.00000123",
        "0.000000123456 | 1.23E-7",
        "NaN | -",
        "-Infinity | -∞"
      })
  void aNumberInASentenceHasThreeDigitsOrIsWhole(double value, String text) {
    assertThat(NumberText.number(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "5.92e-7, yuan/month, <0.01",
    "-0.00000105, yuan/month, >-0.01",
    "-0.006, yuan, >-0.01",
    "0.01, yuan, +0.01",
    "0, yuan, 0",
    "0.0056, %, <0.01",
    "0.0123, yuan, +0.0123",
    "0.00000558, index, <0.001",
    "0.0007, share, +0.0007",
    "NaN, index, -"
  })
  void aDifferenceIsNoSmallerThanItsUnitCanShow(double value, String unit, String text) {
    assertThat(NumberText.signed(value, unit)).isEqualTo(text);
  }
}
