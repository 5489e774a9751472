package org.taocun.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.Finding;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.ShippedText;
import org.taocun.base.Word;
import org.taocun.output.text.Language;

/**
 * A row of the shipped validation with its verdict, as docs/validation.md has it.
 *
 * @param id such as P9.3 or E44
 * @param scenario the name of the scenario that it is about, as shipped
 * @param settings the hash of the settings of that scenario when it was validated
 * @param simulated with its interval; for an effect the paired difference
 * @param verdict whether it holds, or agrees with the claim
 */
record ValidatedRow(
    String id,
    String scenario,
    String settings,
    String label,
    String labelZh,
    String observed,
    String simulated,
    Finding verdict) {
  private static final String FILE = "validation.csv";
  private static final List<ValidatedRow> ALL = read();

  /** All rows, in the order of the page. */
  static List<ValidatedRow> all() {
    return ALL;
  }

  /** True for a claimed effect, false for an observed pattern. */
  boolean isEffect() {
    return id.startsWith("E");
  }

  String label(Language language) {
    return language == Language.ZH ? labelZh : label;
  }

  private static List<ValidatedRow> read() {
    Map<String, Finding> verdicts =
        Map.of(
            Word.of(Finding.HOLDS), Finding.HOLDS,
            Word.of(Finding.FAILS), Finding.FAILS,
            Word.of(Finding.UNDECIDED), Finding.UNDECIDED,
            Word.of(Finding.NOT_RUN), Finding.NOT_RUN);
    InputProblems problems = new InputProblems(FILE);
    List<ValidatedRow> rows = new ArrayList<>();
    CsvInput.read(
        ShippedText.of("/org/taocun/data/" + FILE),
        List.of(
            "id", "scenario", "settings", "label", "labelZh", "observed", "simulated", "verdict"),
        List.of(),
        problems,
        row ->
            rows.add(
                new ValidatedRow(
                    row.text("id"),
                    row.text("scenario"),
                    row.text("settings"),
                    row.text("label"),
                    row.text("labelZh"),
                    row.text("observed"),
                    row.text("simulated"),
                    verdicts.getOrDefault(row.text("verdict"), Finding.NOT_RUN))));
    problems.refuseIfAny();
    return List.copyOf(rows);
  }
}
