package org.taocun.study;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.Say;
import org.taocun.base.Word;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Calibration.Target.Use;

/** Reader of a table of observed figures. */
final class TargetTable {
  private static final List<String> REQUIRED = List.of("variable", "value", "sd");
  private static final List<String> OPTIONAL =
      List.of("month", "scope", "months", "scale", "logarithmic", "use", "source", "sourceZh");
  private static final double MOST = Double.POSITIVE_INFINITY;

  private final Calibration.Table table;
  private final List<Target> targets;
  private final List<String> places;
  private final InputProblems problems;

  /**
   * A table.
   *
   * @param targets gains its rows
   * @param places gains their places
   */
  TargetTable(Calibration.Table table, List<Target> targets, List<String> places) {
    this.table = table;
    this.targets = targets;
    this.places = places;
    problems = new InputProblems(table.file());
  }

  /**
   * Reads the rows.
   *
   * @throws org.taocun.base.ScenarioException with every problem as file:line
   */
  void read() {
    CsvInput.read(Path.of(table.file()), table.columns(), REQUIRED, OPTIONAL, problems, this::add);
    problems.refuseIfAny();
  }

  private void add(InputRow row) {
    String variable = row.text("variable");
    boolean formula = !Word.is(variable);
    if (formula == row.has("month") && !variable.isEmpty()) {
      row.problem(
          "month",
          formula
              ? Say.of("must be empty: the formula names its months itself")
              : Say.of("must not be empty"));
    }
    if (formula && (row.has("scope") || row.has("months"))) {
      row.problem(
          "variable",
          Say.of(
              "is a formula, which has no {0} and no {1} beside it",
              row.head("scope"), row.head("months")));
    }
    targets.add(
        new Target(
            variable,
            row.has("scope") ? row.text("scope") : "run",
            row.has("month") ? month(row) : YearMonth.of(2006, 1),
            row.optionalWhole("months", 1).orElse(1),
            row.number("value", -MOST, MOST),
            row.number("sd", Double.MIN_VALUE, MOST),
            row.optionalNumber("scale", Double.MIN_VALUE, MOST).orElse(1),
            row.optionalFlag("logarithmic").orElse(false),
            row.has("use") ? use(row) : Use.FIT,
            row.has("source") ? row.text("source") : "",
            row.has("sourceZh") ? row.text("sourceZh") : ""));
    places.add(table.file() + ":" + row.line());
  }

  private static YearMonth month(InputRow row) {
    String text = row.text("month");
    try {
      return text.matches("[0-9]{4}")
          ? YearMonth.of(Integer.parseInt(text), 12)
          : YearMonth.parse(text);
    } catch (DateTimeParseException e) {
      row.problem("month", Say.of("must be a month such as 2010-01, was '{0}'", text));
      return YearMonth.of(2006, 1);
    }
  }

  private static Use use(InputRow row) {
    String text = row.text("use");
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "fit", "拟合", "用于拟合" -> Use.FIT;
      case "heldout", "held out", "样本外", "样本外检验" -> Use.HELD_OUT;
      default -> {
        row.problem("use", Say.of("must be fit or heldOut, was '{0}'", text));
        yield Use.FIT;
      }
    };
  }
}
