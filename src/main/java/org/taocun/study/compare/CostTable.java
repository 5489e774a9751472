package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/** The table of public money for each additional unit of an effect, with its notes. */
final class CostTable {
  static final String YUAN = "yuan";

  private final ComparisonRows rows;
  private final ArmWords say;

  CostTable(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(say.heads("arm", "per", "yuan", "interval", "n"));
    for (ComparisonRows.Cost row : rows.costs()) {
      boolean told = !Double.isNaN(row.yuan().value());
      cells.add(
          List.of(
              say.name(row.arm()),
              say.words().of("compare.per." + row.per()),
              told ? NumberText.number(row.yuan().value(), YUAN) : "-",
              told ? say.range(row.yuan().interval(), YUAN) : whyNot(row),
              Integer.toString(row.yuan().n())));
    }
    for (String arm : rows.head().notCosted()) {
      cells.add(List.of(say.name(arm), "-", say.words().of("compare.notCosted"), "-", "-"));
    }
    return cells;
  }

  private String whyNot(ComparisonRows.Cost row) {
    return row.yuan().n() < 2 ? "-" : say.words().of("compare.effectMayBeNone");
  }

  /**
   * Notes on effects without a cost, on costs below 0 if an interval reaches there, and on arms
   * whose effect on income is sure over one time only.
   */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!rows.head().notCosted().isEmpty()) {
      notes.add(say.words().of("compare.whyNotCosted", say.joined(rows.head().notCosted())));
    }
    if (!rows.head().partlyCosted().isEmpty()) {
      notes.add(say.words().of("compare.partlyCosted", say.joined(rows.head().partlyCosted())));
    }
    if (rows.costs().stream().anyMatch(row -> row.yuan().value() < 0)) {
      notes.add(say.words().of("compare.negativeCost"));
    }
    if (rows.costs().stream()
        .anyMatch(row -> row.yuan().interval().low() < 0 && row.yuan().interval().high() > 0)) {
      notes.add(say.words().of("compare.costMayBeNone"));
    }
    List<String> apart = rows.head().treatments().stream().filter(this::timesDisagree).toList();
    if (!apart.isEmpty()) {
      notes.add(say.words().of("compare.incomeTimes", say.joined(apart)));
    }
    return notes;
  }

  /**
   * True if an arm's effect on income is sure either over the last 12 months, as differences have
   * it, or over the whole run, as costs do, and not in the other.
   */
  private boolean timesDisagree(String arm) {
    boolean overAll =
        rows.costs().stream()
            .filter(row -> row.arm().equals(arm) && row.per().equals("yuanOfIncome"))
            .anyMatch(row -> !Double.isNaN(row.yuan().value()));
    return rows.costs().stream().anyMatch(row -> row.arm().equals(arm) && row.yuan().n() > 1)
        && rows.of(arm).stream()
            .filter(row -> row.figure().equals("householdIncomeYuan"))
            .anyMatch(row -> row.difference().interval().contains(0) == overAll);
  }
}
