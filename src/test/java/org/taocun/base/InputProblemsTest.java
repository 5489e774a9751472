package org.taocun.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputProblemsTest {
  private final InputProblems problems = new InputProblems("f.csv");

  private static InputProblems.Noted cell(int line, String column, String text) {
    return InputProblems.Noted.ofCell(
        line, "column", column, "must be a month, was '" + text + "'");
  }

  @Test
  void cellsOfOneColumnWithOneFaultAreToldThreeTimesAndCounted() {
    for (int line = 2; line <= 300; line++) {
      problems.add(cell(line, "date", "2012/" + line));
    }
    problems.add(cell(4, "to", "2012/9"));
    problems.add(cell(301, "date", "spring"));
    assertThat(problems.count()).isEqualTo(301);
    assertThat(problems.refusal("breaks off").problems())
        .containsExactly(
            "f.csv:2: column 'date': must be a month, was '2012/2'",
            "f.csv:3: column 'date': must be a month, was '2012/3'",
            "f.csv:4: column 'date': must be a month, was '2012/4' (and 296 more rows like these)",
            "f.csv:4: column 'to': must be a month, was '2012/9'",
            "f.csv:301: column 'date': must be a month, was 'spring'",
            "f.csv: breaks off");
  }

  @Test
  void problemsOfTwoReadersAreCountedTogether() {
    for (int line = 2; line <= 6; line++) {
      problems.add(cell(line, "date", "9/" + line));
    }
    InputProblems both = problems.with(List.of(cell(7, "date", "9/7"), cell(8, "to", "9/8")));
    assertThat(both.refusal("ends").problems())
        .containsExactly(
            "f.csv:2: column 'date': must be a month, was '9/2'",
            "f.csv:3: column 'date': must be a month, was '9/3'",
            "f.csv:4: column 'date': must be a month, was '9/4' (and 3 more rows like these)",
            "f.csv:8: column 'to': must be a month, was '9/8'",
            "f.csv: ends");
  }
}
