package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.taocun.output.table.Cells;
import org.taocun.output.table.TextTable;
import org.taocun.study.verify.VerificationRow;

/** The table that {@code verify} prints: known answers and simulated ones. */
final class VerifyTable {
  private static final List<String> HEAD =
      List.of("scenario", "outcome", "statistic", "expected", "simulated", "interval", "n", "");

  private static final Set<Integer> NUMBERS = Set.of(3, 4, 6);

  private VerifyTable() {}

  /** The head and one line for each answer, with the verdict at its end. */
  static List<String> lines(List<VerificationRow> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(HEAD));
    rows.forEach(row -> cells.add(cells(row)));
    return TextTable.aligned(cells, NUMBERS);
  }

  /**
   * The number of known answers and of those not reproduced, such as "65 known answers, all
   * reproduced".
   */
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

  /** A number in the format of result tables, since it is compared digit by digit. */
  private static String number(double value) {
    return Double.isNaN(value) ? "-" : Cells.share(value);
  }
}
