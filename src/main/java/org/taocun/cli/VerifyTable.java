package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.experiment.VerificationRow;

/** The aligned table of known answers and what the engine gave. */
final class VerifyTable {
  private static final List<String> HEAD =
      List.of("scenario", "outcome", "statistic", "expected", "simulated", "interval", "n", "");

  private VerifyTable() {}

  /** One line for each answer below a head; the verdict last. */
  static List<String> lines(List<VerificationRow> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(HEAD));
    rows.forEach(row -> cells.add(cells(row)));
    int[] widths = new int[HEAD.size()];
    for (List<String> line : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).length());
      }
    }
    return cells.stream().map(line -> line(line, widths)).toList();
  }

  /** "65 known answers, all reproduced." or how many are not. */
  static String count(List<VerificationRow> rows) {
    long failed = rows.stream().filter(row -> !row.passed()).count();
    String all = rows.size() + (rows.size() == 1 ? " known answer, " : " known answers, ");
    return all + (failed == 0 ? "all reproduced" : failed + " NOT reproduced");
  }

  private static List<String> cells(VerificationRow row) {
    var expectation = row.expectation();
    String month = expectation.month() > 0 ? " at " + expectation.month() : "";
    String when = expectation.when().isBlank() ? "" : " " + expectation.when().strip();
    return List.of(
        row.file(),
        expectation.outcome() + month,
        expectation.statistic().name().toLowerCase(Locale.ROOT) + when,
        number(expectation.value()),
        number(row.simulated()),
        number(row.interval().low()) + " to " + number(row.interval().high()),
        Integer.toString(row.n()),
        row.passed() ? "pass" : row.note().isEmpty() ? "FAIL" : "FAIL: " + row.note());
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      boolean right = i == 3 || i == 4 || i == 6;
      String blanks = " ".repeat(widths[i] - cells.get(i).length());
      line.append(i == 0 ? "" : "  ").append(right ? blanks + cells.get(i) : cells.get(i) + blanks);
    }
    return line.toString().stripTrailing();
  }

  /** Six decimals at most, none for whole numbers. */
  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.6f", value);
  }
}
