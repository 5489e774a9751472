package org.taocun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenMonthTest {
  @Test
  void aPlainMonthIsReadAndNothingElse() {
    assertEquals(Optional.of(YearMonth.of(2014, 3)), WrittenMonth.read("2014-03"));
    assertEquals(Optional.empty(), WrittenMonth.read("2014-13"));
    assertEquals(Optional.empty(), WrittenMonth.read("2014-3"));
  }

  @Test
  void theNumberOfADayInASpreadsheetIsItsMonth() {
    LocalDate first = LocalDate.of(1899, 12, 30);
    for (int day = 36_000; day < 55_000; day++) {
      String month = YearMonth.from(first.plusDays(day)).toString();
      assertEquals(Say.of(": write {0}", month), WrittenMonth.hint(Integer.toString(day), false));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2010年底, 2010-12", "2011年末, 2011-12", "2010年初, 2010-01", "2010 底, 2010-12",
    "二〇一三, 2013-12", "二零一三年五月, 2013-05", "二○一○年十二月, 2010-12", "二〇一三年初, 2013-01"
  })
  void theEndsOfAYearAndChineseDigitsSayTheMonth(String text, String month) {
    assertEquals(Say.of(": write {0}", month), WrittenMonth.hint(text, true));
  }
}
