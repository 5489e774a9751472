package org.taocun.output.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0,0",
    "1,1",
    "-17,-17",
    "1180,1180",
    "1e15,1000000000000000",
    "0.5,0.5",
    "0.1,0.1",
    "0.30000000000000004,0.3",
    "0.333333333333333,0.333333333",
    "0.6666666666666666,0.666666667",
    "-0.125,-0.125",
    "12345.678901234,12345.6789",
    "0.000012345678949,0.0000123456789",
    "1.5e-7,1.5E-7",
    "123456789.25,123456789",
    "1234567891.5,1234567890",
    "9.9999999999,10",
    "0.9999999999,1",
    "99999999.95,100000000",
    "Infinity,Infinity",
    "-Infinity,-Infinity"
  })
  void numbersHaveNineSignificantDigits(double value, String cell) {
    assertThat(Cells.number(value)).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({"0.4050847457627119,0.405085", "0.3333333432674408,0.333333", "1,1", "0,0"})
  void sharesHaveSix(double value, String cell) {
    assertThat(Cells.of(value, "share")).isEqualTo(cell);
  }

  @Test
  void whatIsNotDefinedIsAnEmptyCell() {
    assertThat(Cells.number(Double.NaN)).isEmpty();
    assertThat(Cells.yuan(Double.NaN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1234.567,1234.57",
    "1234.5,1234.5",
    "1234,1234",
    "-0.004,0",
    "-0.016,-0.02",
    "1e12,1000000000000",
    "0.05,0.05"
  })
  void moneyHasTwoDecimals(double value, String cell) {
    assertThat(Cells.of(value, "yuan/month")).isEqualTo(cell);
  }

  @ParameterizedTest
  @CsvSource({"0,0", "5,0.05", "-5,-0.05", "150,1.5", "-100,-1", "30005099,300050.99"})
  void fenAreExact(long fen, String cell) {
    assertThat(Cells.fen(fen)).isEqualTo(cell);
  }

  @Test
  void theFastWayAgreesWithDecimalArithmetic() {
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      double value = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(14) - 5);
      if (Math.abs(value) < 1e-6 || Math.abs(value) >= 1e9) {
        continue;
      }
      BigDecimal exact = new BigDecimal(value).round(new MathContext(9));
      assertThat(new BigDecimal(Cells.number(value))).as("%s", value).isEqualByComparingTo(exact);
    }
  }
}
