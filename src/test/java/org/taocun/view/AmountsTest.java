package org.taocun.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;0;0",
        "999.4;0;999",
        "1000;0;1,000",
        "1234567.891;1;1,234,567.9",
        "-999.6;0;-1,000",
        "-123456;2;-123,456.00",
        "0.125;2;0.12",
        "0.375;2;0.38",
        "NaN;1;NaN"
      })
  void digitsStandInGroupsOfThree(double value, int digits, String text) {
    assertEquals(text, Amounts.number(value, digits));
  }
}
