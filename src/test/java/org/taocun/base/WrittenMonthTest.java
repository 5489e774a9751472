package org.taocun.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
