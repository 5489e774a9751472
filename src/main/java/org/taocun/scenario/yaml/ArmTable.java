package org.taocun.scenario.yaml;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** The cell of a value, told by its column and not by the setting. */
  static final String PLAIN_VALUE = "plain value";

  /** The keys of a policy that its columns of months stand for. */
  private static final Map<String, String> KEYS = Map.of("from", "from", "to", "until");

  /** The place of a policy as a whole, which is that of its first row. */
  static final String POLICY = "policy";

  /** Words for an end that has not come yet. */
  private static final String STILL = "(?i)至今|今|目前|现在|now|today|ongoing|present";

  /** The forms that spreadsheets give to months. */
  private static final String DATE =
      ".*[0-9]{1,4}[-/.年][0-9]{1,2}[-/.月][0-9].*|(?i)[a-z]{3,9}[- ]?[0-9]{2,4}|[0-9]{1,2}[-"
          + " ]?[a-z]{3,9}|[0-9]{5}|.*[0-9]月.*";

  private final Path file;
  private final InputProblems problems;
  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Integer> firstRows = new LinkedHashMap<>();
  private final Set<String> baselines = new HashSet<>();

  /** Arms with a row at fault; "" for a row whose arm is not known. */
  private final Set<String> faulty = new HashSet<>();

  private int seen;
  private int noted;

  private ArmTable(Path file) {
    this.file = file;
    this.problems = new InputProblems(file.toString());
  }

  /**
   * A row, and the places of its cells.
   *
   * @param written its parameter in the words of the table
   * @param period from the first month to the last, as written where one is at fault
   */
  record Row(
      String period,
      String arm,
      Optional<YearMonth> from,
      Optional<YearMonth> to,
      String written,
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
    if (table.problems.count() > table.noted) {
      table.faulty.add("");
    }
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

  /** True if all rows of an arm were read, and none was lost that could be one of its rows. */
  boolean sound(String arm) {
    return !faulty.contains(arm) && !faulty.contains("");
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
    String written = text(in, "parameter");
    String parameter = ChinesePolicies.parameter(written);
    String value = text(in, "value");
    boolean whole = noted == before;
    if (PolicyArm.BASELINES.contains(arm) && baselines.add(arm)) {
      problem(
          in,
          "arm",
          Say.of("'{0}' is the name of the scenario without policies; give the arm another", arm));
    }
    Optional<YearMonth> from = month(in, "from");
    Optional<YearMonth> to = month(in, "to");
    boolean reversed = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
    if (reversed) {
      problem(in, "to", Say.of("{0} is before {1}", to.get(), from.get()));
    }
    String period =
        noted == before
            ? PolicyArms.period(written(from), written(to))
            : PolicyArms.period(optional(in, "from"), optional(in, "to"));
    if (isNew(in, arm, parameter, period) && whole) {
      // Months in the wrong order are told here, and not again as those of a policy.
      rows.add(
          new Row(
              period,
              arm,
              reversed ? Optional.empty() : from,
              reversed ? Optional.empty() : to,
              written,
              parameter,
              value,
              optional(in, "source"),
              places(in, written, parameter)));
    }
    if (noted > before) {
      faulty.add(arm);
    }
  }

  private boolean isNew(InputRow in, String arm, String parameter, String period) {
    String key = String.join("\n", arm, parameter, period);
    Integer earlier = firstRows.putIfAbsent(key, in.sheetRow());
    if (earlier != null && !parameter.isEmpty()) {
      problem(
          in,
          "parameter",
          Say.of(
              "'{0}' stands already in row {1}, for the same arm and months",
              in.text("parameter"), earlier));
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
    problem(row, column, row.missing(column));
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
            column.equals("to") && text.matches(STILL)
                ? Say.of(": leave the cell empty for what goes on to the end of the run")
                : text.matches(DATE)
                    ? Say.of("; spreadsheets make dates of months: format the column as text")
                    : ""));
    return Optional.empty();
  }

  private void problem(InputRow row, String column, String rule) {
    noted++;
    problems.add(Say.of("row {0}, column '{1}': {2}", row.sheetRow(), row.head(column), rule));
  }

  /** The places of the cells, which follow all files and options in the order of problems. */
  private Map<String, Origin.Source> places(InputRow row, String written, String parameter) {
    Map<String, Origin.Source> places = new LinkedHashMap<>();
    for (String column : List.of("arm", "from", "to", "parameter", "value", "source")) {
      String label = Say.of("{0}: row {1}, column '{2}'", file, row.sheetRow(), row.head(column));
      places.put(column, place(places.size(), label, KEYS.getOrDefault(column, "")));
    }
    places.put(PLAIN_VALUE, places.get("value"));
    String named = Say.of("{0}: row {1}, '{2}'", file, row.sheetRow(), written);
    String kind = written.replaceFirst("[.．。].*", "");
    String policy = Say.of("{0}: row {1}, '{2}'", file, row.sheetRow(), kind);
    places.put(POLICY, place(3, policy, "policies"));
    places.put("kind", place(3, policy, "kind"));
    places.put("value", place(4, named, parameter.replaceFirst("[^.]*\\.", "")));
    return places;
  }

  private Origin.Source place(int cell, String label, String key) {
    int order = SetOption.AFTER_FILES + 10 * seen + cell;
    return new Origin.Source(order, label, key, file.toAbsolutePath().resolveSibling(""));
  }
}
