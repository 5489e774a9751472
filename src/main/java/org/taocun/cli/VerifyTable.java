package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.taocun.base.Say;
import org.taocun.output.table.Cells;
import org.taocun.output.table.TextTable;
import org.taocun.study.verify.VerificationRow;

/** The table that {@code verify} prints: known answers and simulated ones. */
final class VerifyTable {
  private static final Set<Integer> NUMBERS = Set.of(3, 4, 6);

  private VerifyTable() {}

  /** The head and one line for each answer, with the verdict at its end. */
  static List<String> lines(List<VerificationRow> rows) {
    List<List<String>> cells = new ArrayList<>(List.of(head()));
    rows.forEach(row -> cells.add(cells(row)));
    return TextTable.aligned(cells, NUMBERS);
  }

  /**
   * The number of known answers and of those not reproduced, such as "65 known answers, all
   * reproduced".
   */
  static String count(List<VerificationRow> rows) {
    long failed = rows.stream().filter(row -> !row.passed()).count();
    return failed == 0
        ? Say.of("{0} known {0|answer|answers}, all reproduced", rows.size())
        : Say.of("{0} known {0|answer|answers}, {1} NOT reproduced", rows.size(), failed);
  }

  private static List<String> head() {
    return List.of(
        Say.of("scenario"),
        Say.of("outcome"),
        Say.of("statistic"),
        Say.of("expected"),
        Say.of("simulated"),
        Say.of("interval"),
        "n",
        "");
  }

  private static List<String> cells(VerificationRow row) {
    var expectation = row.expectation();
    String when = expectation.when().isBlank() ? "" : " " + expectation.when().strip();
    return List.of(
        row.file(),
        expectation.month() > 0
            ? Say.of("{0} at {1}", expectation.outcome(), expectation.month())
            : expectation.outcome(),
        expectation.statistic().name().toLowerCase(Locale.ROOT) + when,
        number(expectation.value()),
        number(row.simulated()),
        Say.of("{0} to {1}", number(row.interval().low()), number(row.interval().high())),
        Integer.toString(row.n()),
        verdict(row));
  }

  private static String verdict(VerificationRow row) {
    if (row.passed()) {
      return Say.of("pass");
    }
    return row.note().isEmpty() ? Say.of("FAIL") : Say.of("FAIL: {0}", row.note());
  }

  /** A number in the format of result tables, since it is compared digit by digit. */
  private static String number(double value) {
    return Double.isNaN(value) ? "-" : Cells.share(value);
  }
}
