package org.taocun.study.herd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.herding.Comparison;
import org.taocun.analysis.herding.Comparison.Agreement;
import org.taocun.analysis.herding.Unobserved;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.herd.data.DiffusionData;

/** The tables of tests of herding, the same in every language. */
public final class HerdTables {
  private static final Table<HerdRow> FINDINGS =
      new Table<>(
          "herd.csv",
          List.of(
              Column.word(
                  "test", "the test; herd.md says what it asks", row -> Word.of(row.question())),
              Column.word(
                  "layer",
                  "layer of ties, of groupSizes the trait, of completedHazard with the supposed"
                      + " odds; empty for none or all",
                  HerdRow::layer),
              Column.number(
                  "statistic",
                  "",
                  "the test's figure; empty if it refused the data",
                  HerdRow::statistic),
              Column.number("p", "", "p-value; empty where there is none", HerdRow::p),
              Column.number(
                  "q",
                  "",
                  "p-value adjusted for the number of tests (Benjamini and Hochberg)",
                  HerdRow::q),
              Column.number("effect", "", "size of what was found", HerdRow::effect),
              Column.number(
                  "low",
                  "",
                  "lower end of its 95 % interval, of thresholdBounds the least it can be; empty"
                      + " where none is known",
                  row -> row.interval().low()),
              Column.number("high", "", "upper end", row -> row.interval().high()),
              Column.of(
                  "n",
                  "",
                  "cases behind it: people, person-periods, pairs, ties or periods",
                  HerdRow::cases),
              Column.number(
                  "copied",
                  "share",
                  "share of adoptions owed to copying, if the effect is one of imitation and of"
                      + " nothing else, of the hazard over all layers together; below 0 if others"
                      + " hold people back; empty of tests that give none",
                  row -> row.share().value()),
              Column.number(
                  "copiedLow",
                  "share",
                  "lower end of its 95 % interval; empty where none is known",
                  row -> row.share().interval().low()),
              Column.number(
                  "copiedHigh", "share", "upper end", row -> row.share().interval().high())));

  private static final Table<HerdRows.Term> HAZARD =
      new Table<>(
          "hazard.csv",
          List.of(
              Column.word(
                  "term",
                  "covariate of the hazard: exposure by a layer of ties, prevalence or a trait",
                  HerdRows.Term::name),
              Column.number(
                  "value", "", "its coefficient, in log odds by a unit", HerdRows.Term::value),
              Column.number("error", "", "standard error", HerdRows.Term::error),
              Column.number(
                  "clusteredError",
                  "",
                  "standard error with cases clustered by group; empty without groups",
                  HerdRows.Term::clusteredError),
              Column.number(
                  "p", "", "two-sided p-value of the usual standard error", HerdRows.Term::p)));

  private static final Table<Comparison> VERDICT =
      Table.of(
          "verdict.csv",
          List.of(
              RateColumns.test(Comparison::test),
              RateColumns.layer(Comparison::layer),
              Column.word("rejects", "whether p is at most the level here", Comparison::rejects)),
          RateColumns.world(row -> row.rate().lookAlike(), row -> row.rate().causes()),
          RateColumns.survey(row -> row.rate().survey()),
          RateColumns.rate(Comparison::rate),
          List.of(
              Column.number("level", "", "level of the test", row -> row.rate().level()),
              Column.word(
                  "agreement",
                  "whether such worlds show what these data show: "
                      + Column.choice(Agreement.values(), Agreement::meaning),
                  row -> Word.of(row.agreement()))));

  private HerdTables() {}

  /** Every column of every table. */
  public static Guide guide() {
    return new Guide(Guide.NINE_DIGITS, List.of(FINDINGS, VERDICT, HAZARD, ExposureTable.TABLE));
  }

  /** Writes the tables and columns.md. */
  static void write(
      WorkFolder folder,
      DiffusionData data,
      Optional<Unobserved> missing,
      HerdRows rows,
      Language language) {
    try {
      FINDINGS.write(folder.stage(), rows.found());
      if (!rows.verdict().comparisons().isEmpty()) {
        VERDICT.write(folder.stage(), rows.verdict().comparisons());
      }
      if (!rows.hazard().isEmpty()) {
        HAZARD.write(folder.stage(), rows.hazard());
      }
      List<ExposureTable.Row> people = new ArrayList<>();
      if (data.diffusion().adopters() > 0) {
        people.addAll(ExposureTable.rows(data, missing));
      }
      if (!people.isEmpty()) {
        ExposureTable.TABLE.write(folder.stage(), people);
      }
      rows.write(folder.stage());
      guide().in(folder.stage()).write(folder.stage(), language.words());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }
}
