package org.taocun.study.herd;

import java.io.IOException;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;

/** The table of tests of herding, the same in every language. */
public final class HerdTables {
  private static final Table<HerdTests.Finding> FINDINGS =
      new Table<>(
          "herd.csv",
          List.of(
              Column.word(
                  "test",
                  "the test; herd.md says what it asks",
                  row -> Word.of(row.answer().question())),
              Column.word(
                  "layer", "layer of ties; empty for none or all", HerdTests.Finding::layer),
              Column.number(
                  "statistic",
                  "",
                  "the test's figure; empty if it refused the data",
                  row -> row.answer().statistic()),
              Column.number("p", "", "p-value; empty where there is none", row -> row.answer().p()),
              Column.number(
                  "q",
                  "",
                  "p-value adjusted for the number of tests (Benjamini and Hochberg)",
                  HerdTests.Finding::q),
              Column.number("effect", "", "size of what was found", row -> row.answer().effect()),
              Column.number(
                  "low",
                  "",
                  "lower end of its 95 % interval; empty where none is known",
                  row -> row.answer().interval().low()),
              Column.number("high", "", "upper end", row -> row.answer().interval().high()),
              Column.of(
                  "n",
                  "",
                  "cases behind it: people, person-periods, pairs, ties or periods",
                  row -> row.answer().cases())));

  private HerdTables() {}

  /** Every column of the table. */
  public static Guide guide() {
    return new Guide(Guide.NINE_DIGITS, List.of(FINDINGS));
  }

  /** Writes herd.csv and columns.md. */
  static void write(WorkFolder folder, List<HerdTests.Finding> found, Language language) {
    try {
      FINDINGS.write(folder.stage(), found);
      guide().write(folder.stage(), language.words());
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }
}
