package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.OtherSeparators;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.WrittenMonth;

/** The table of {@link PolicyArms}, cell by cell. */
final class ArmTable {
  private static final List<String> REQUIRED = List.of("arm", "parameter", "value");
  private static final List<String> OPTIONAL = List.of("from", "to", "source");

  private final Path file;
  private final InputProblems problems;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, String> cells = new LinkedHashMap<>();
  private int seen;
  private int noted;

  private ArmTable(Path file) {
    this.file = file;
    this.problems = new InputProblems(file.toString());
  }

  /**
   * A row, and the places of its cells.
   *
   * @param sound false if a month of it is at fault; its other cells are read all the same
   * @param period from the first month to the last, as written where one is at fault
   */
  record Row(
      boolean sound,
      String period,
      String arm,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      String parameter,
      String value,
      String source,
      Map<String, Origin.Source> cells) {
    Origin.Source cell(String column) {
      return cells.getOrDefault(
          column, new Origin.Source(SetOption.AFTER_FILES, column, Path.of("")));
    }

    Origin at(String column) {
      return cell(column).whole();
    }

    boolean dated() {
      return !period.equals(PolicyArms.period("", ""));
    }

    /** The column of its first month, or of its last where it has no first. */
    String datedBy() {
      return period.startsWith(PolicyArms.period("", "")) ? "to" : "from";
    }

    PolicyArm.Row plain() {
      return new PolicyArm.Row(parameter, value, from, to, source);
    }
  }

  /**
   * Reads a table.
   *
   * @param wrong gains every problem, with its cell; rows with an empty cell are left out, and
   *     those that repeat another
   * @throws ScenarioException when it cannot be read at all
   */
  static ArmTable read(Path file, Collection<String> wrong) {
    ArmTable table = new ArmTable(file);
    String text = InputText.read(file, table.problems);
    table.refuseOtherCommas(text);
    CsvInput.read(text, REQUIRED, OPTIONAL, table.problems, table::add);
    try {
      table.problems.refuseIfAny();
    } catch (ScenarioException e) {
      wrong.addAll(e.problems());
    }
    return table;
  }

  List<Row> rows() {
    return List.copyOf(rows);
  }

  private void refuseOtherCommas(String text) {
    String header = text.lines().findFirst().orElse("");
    Optional<String> separated = OtherSeparators.problem(header);
    if (separated.isPresent()) {
      throw problems.refusal(1, separated.get());
    }
  }

  private void add(InputRow in) {
    seen++;
    int before = noted;
    String arm = text(in, "arm");
    String parameter = ChinesePolicies.parameter(text(in, "parameter"));
    String value = text(in, "value");
    boolean whole = noted == before;
    Optional<YearMonth> from = month(in, "from");
    Optional<YearMonth> to = month(in, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problem(in, "to", Say.of("{0} is before {1}", to.get(), from.get()));
    }
    boolean sound = noted == before;
    String period =
        sound
            ? PolicyArms.period(written(from), written(to))
            : PolicyArms.period(optional(in, "from"), optional(in, "to"));
    if (isNew(in, arm, parameter, period) && whole) {
      rows.add(
          new Row(
              sound, period, arm, from, to, parameter, value, optional(in, "source"), places(in)));
    }
  }

  private boolean isNew(InputRow in, String arm, String parameter, String period) {
    String key = String.join("\n", arm, parameter, period);
    String earlier = cells.putIfAbsent(key, in.cell("parameter"));
    if (earlier != null && !parameter.isEmpty()) {
      problem(
          in,
          "parameter",
          Say.of(
              "'{0}' stands already in cell {1}, for the same arm and months", parameter, earlier));
    }
    return earlier == null;
  }

  private static String written(Optional<YearMonth> month) {
    return month.map(YearMonth::toString).orElse("");
  }

  private static String optional(InputRow row, String column) {
    return row.has(column) ? row.text(column) : "";
  }

  private String text(InputRow row, String column) {
    if (row.has(column)) {
      return row.text(column);
    }
    problem(row, column, Say.of("must not be empty"));
    return "";
  }

  private Optional<YearMonth> month(InputRow row, String column) {
    if (!row.has(column)) {
      return Optional.empty();
    }
    String text = row.text(column);
    Optional<YearMonth> month = WrittenMonth.read(text);
    if (month.isPresent()) {
      return month;
    }
    problem(
        row,
        column,
        Say.of(
            "must be a month such as 2010-01, was '{0}'{1}{2}",
            text,
            WrittenMonth.hint(text, column.equals("to")),
            text.matches("[0-9]{4}")
                ? ""
                : Say.of("; spreadsheets make dates of months: format the column as text")));
    return Optional.empty();
  }

  private void problem(InputRow row, String column, String rule) {
    noted++;
    problems.add(Say.of("cell {0}: {1}", row.cell(column), rule));
  }

  /** The places of the cells, which follow all files and options in the order of problems. */
  private Map<String, Origin.Source> places(InputRow row) {
    Map<String, Origin.Source> places = new LinkedHashMap<>();
    for (String column : List.of("arm", "from", "to", "parameter", "value", "source")) {
      String label = Say.of("{0}: cell {1}", file, row.cell(column));
      int order = SetOption.AFTER_FILES + 10 * seen + places.size();
      places.put(column, new Origin.Source(order, label, file.toAbsolutePath().resolveSibling("")));
    }
    return places;
  }
}
