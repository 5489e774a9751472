package org.taocun.scenario.yaml;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A baseline with the policies and settings of one arm of a table.
 *
 * @param name the arm's name
 * @param result the scenario, which bears the arm's name, with notes and places
 * @param rows the rows of the arm, in the order of the table
 */
public record PolicyArm(String name, ScenarioReader.Result result, List<Row> rows) {
  /** The names of the scenario without these policies, which no arm bears. */
  public static final Set<String> BASELINES = Set.of("baseline", "基准");

  public PolicyArm {
    rows = List.copyOf(rows);
  }

  /**
   * A row of the table.
   *
   * @param parameter KIND.key of an instrument, or a setting of the scenario
   * @param value its value, as written
   * @param from the first month; empty: from the first of the run
   * @param to the last month; empty: to the end of the run
   * @param source the origin of the value
   */
  public record Row(
      String parameter,
      String value,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      String source) {}
}
