package org.taocun.output.observed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Nearest;
import org.taocun.base.Say;
import org.taocun.base.WrittenMonth;

/** Reader of the user's observed points. */
final class ObservedFile {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final List<String> REQUIRED = List.of("date", "value");
  private static final List<String> OPTIONAL =
      List.of("variable", "label", "source", "sourceZh", "village", "scope");

  /** Variables of money left over; all others are counts, amounts and shares. */
  private static final String CAN_BE_NEGATIVE = "margin|.*Yuan";

  private static final String COUNT = "sellers|aware|entries|exits|households";

  private final Set<List<String>> seen = new HashSet<>();
  private final String label;
  private final Set<String> variables;
  private final InputProblems problems;
  private final List<ObservedPoint> points = new ArrayList<>();

  private ObservedFile(Path file, Set<String> variables) {
    this.variables = variables;
    this.label = String.valueOf(file.getFileName());
    this.problems = new InputProblems(file.toString());
  }

  /**
   * The points of a file.
   *
   * @param names of the columns in the file
   * @param variables those that may be named; empty for any
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  static List<ObservedPoint> read(Path file, ColumnNames names, Set<String> variables) {
    ObservedFile reading = new ObservedFile(file, variables);
    CsvInput.read(file, names, REQUIRED, OPTIONAL, reading.problems, reading::add);
    reading.problems.refuseIfAny();
    return List.copyOf(reading.points);
  }

  private void add(InputRow row) {
    String variable = row.has("variable") ? row.text("variable") : "sellers";
    if (!variables.isEmpty() && !variables.contains(variable)) {
      row.problem(
          "variable",
          Say.of("no figure shows '{0}'{1}", variable, Nearest.hint(variable, variables)));
    }
    String date = row.text("date");
    boolean dated = date.matches("[0-9]{4}") || WrittenMonth.read(date).isPresent();
    if (!dated && !date.isEmpty()) {
      row.problem(
          "date",
          Say.of("must be YYYY or YYYY-MM, was '{0}'{1}", date, WrittenMonth.hintOrYear(date)));
    }
    double value =
        row.number("value", variable.matches(CAN_BE_NEGATIVE) ? -ANY : 0, ANY, unit(variable));
    if (dated) {
      if (!seen.add(List.of(date, variable, scope(row)))) {
        row.problem(
            "date",
            row.has("variable")
                ? Say.of("{0} has a value of {1} already", date, variable)
                : Say.of("{0} has a value already", date));
      }
      points.add(
          new ObservedPoint(
              date,
              value,
              variable,
              row.has("label") ? row.text("label") : label,
              row.has("source") ? row.text("source") : label,
              row.has("sourceZh") ? row.text("sourceZh") : "",
              scope(row)));
    }
  }

  /** The unit of a variable; empty for plain numbers, such as shares. */
  private static String unit(String variable) {
    if (variable.endsWith("Yuan")) {
      return "yuan";
    }
    return variable.matches(COUNT) ? "households" : "";
  }

  private static String scope(InputRow row) {
    if (row.has("village")) {
      return "village:" + row.text("village");
    }
    return row.has("scope") ? row.text("scope") : "run";
  }
}
