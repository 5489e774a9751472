package org.taocun.adoption;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.taocun.base.InputProblems;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * Households and the months in which they adopted. Immutable.
 *
 * @param file its name in messages
 * @param rows in the order of the file
 * @param until the last observed month: who had not adopted by then is censored there
 */
public record AdoptionTable(String file, List<Row> rows, YearMonth until) {
  public AdoptionTable {
    rows = List.copyOf(rows);
  }

  /**
   * A household.
   *
   * @param line its line in the file, from 1
   * @param household its unique name
   * @param village its village
   * @param month the month of adoption; empty if it had not adopted by the last observed month
   */
  public record Row(int line, String household, String village, Optional<YearMonth> month) {}

  /** The villages in the order in which they first stand in the file. */
  public List<String> villages() {
    return rows.stream().map(Row::village).distinct().toList();
  }

  /**
   * Refuses villages that do not exist.
   *
   * @throws ScenarioException with the line of every household in one
   */
  public void refuseUnknown(Predicate<String> known) {
    InputProblems problems = new InputProblems(file);
    for (Row row : rows) {
      if (!known.test(row.village())) {
        problems.add(row.line(), Say.of("no village '{0}' in the scenario", row.village()));
      }
    }
    problems.refuseIfAny();
  }

  /**
   * The data as indexes of months within a window.
   *
   * @param start the month of index 1
   * @param months the window's length
   */
  public AdoptionWindow within(YearMonth start, int months) {
    return AdoptionWindow.of(this, start, months);
  }
}
