package org.taocun.study.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.analysis.Finding;
import org.taocun.analysis.Quantiles;
import org.taocun.base.Word;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.ObservedPattern.Block;
import org.taocun.scenario.ObservedPattern.Rule;
import org.taocun.scenario.ScenarioArm;
import org.taocun.study.MeasurementLog;
import org.taocun.study.validate.ValidationRows.EffectRow;
import org.taocun.study.validate.ValidationRows.Growth;
import org.taocun.study.validate.ValidationRows.PatternRow;

/** The tables of a validation, as CSV files. */
public final class ValidationTables {
  private static final Table<PatternRow> PATTERNS =
      new Table<>(
          "patterns.csv",
          List.of(
              Column.word("id", "the row of the table of patterns", row -> row.pattern().id()),
              Column.word(
                  "pattern", "pattern to which the row belongs", row -> row.pattern().pattern()),
              Column.word(
                  "block",
                  Column.choice(Block.values(), Block::meaning),
                  row -> Word.of(row.pattern().block())),
              Column.word("label", "text of the row", row -> row.pattern().label()),
              Column.word(
                  "arm",
                  "the scenario and the settings that are simulated; empty for what cannot be",
                  row -> row.pattern().arm().map(ScenarioArm::label).orElse("")),
              Column.word(
                  "against",
                  "the arm from whose outcome the difference is taken; empty for none",
                  row -> row.pattern().against().map(ScenarioArm::label).orElse("")),
              Column.word(
                  "outcome", "formula of the simulated figure", row -> row.pattern().outcome()),
              Column.word("unit", "its unit", row -> row.pattern().unit()),
              Column.of(
                  "observedLow",
                  "as unit",
                  "the least that was observed; empty where no bound is known",
                  row -> bound(row.pattern().low())),
              Column.of(
                  "observedHigh",
                  "as unit",
                  "the most that was observed",
                  row -> bound(row.pattern().high())),
              Column.word(
                  "rule",
                  "rule by which it holds: " + Column.choice(Rule.values(), Rule::meaning),
                  row -> rule(row.pattern())),
              Column.number(
                  "simulated",
                  "as unit",
                  "mean over the n replications",
                  row -> row.judgement().simulated()),
              Column.number(
                  "low",
                  "as unit",
                  "lower end of the interval that the rule asks for: of 95 % of the replications,"
                      + " or Student's of the mean",
                  row -> row.judgement().interval().low()),
              Column.number(
                  "high", "as unit", "upper end", row -> row.judgement().interval().high()),
              Column.of(
                  "n",
                  "",
                  "replications in which the figure is defined",
                  row -> row.judgement().n()),
              Column.of(
                  "households",
                  "households",
                  "simulated households; 0 if nothing ran",
                  PatternRow::households),
              Column.of("months", "months", "simulated months", PatternRow::months),
              Column.word(
                  "verdict",
                  Column.choice(Finding.values(), Finding::meaning),
                  row -> Word.of(row.judgement().finding())),
              Column.word("source", "origin of the observed figure", row -> row.pattern().source()),
              Column.word("note", "remark for readers", ValidationTables::note)));

  private static final Table<EffectRow> EFFECTS =
      new Table<>(
          "effects.csv",
          List.of(
              Column.word("id", "the row of the table of effects", row -> row.effect().id()),
              Column.word("claim", "the claim", row -> row.effect().claim()),
              Column.word("treatment", "the arm with it", row -> row.effect().treatment().label()),
              Column.word("baseline", "the arm without it", row -> row.effect().baseline().label()),
              Column.word("outcome", "formula of the outcome", row -> row.effect().outcome()),
              Column.word("unit", "its unit", row -> row.effect().unit()),
              Column.word(
                  "claimedSign",
                  "claimed sign of treatment less baseline: +, - or 0",
                  row -> row.effect().sign().symbol()),
              Column.number(
                  "tolerance",
                  "as unit",
                  "largest difference that counts as none, for the sign 0",
                  row -> row.effect().tolerance()),
              Column.number(
                  "baselineMean",
                  "as unit",
                  "mean without it, over the n pairs",
                  row -> row.difference().baselineMean()),
              Column.number(
                  "treatmentMean",
                  "as unit",
                  "mean with it",
                  row -> row.difference().treatmentMean()),
              Column.number(
                  "difference",
                  "as unit",
                  "mean of the differences, replication by replication under the same luck",
                  row -> row.difference().mean()),
              Column.number(
                  "low",
                  "as unit",
                  "lower end of the difference's 95 % interval (Student)",
                  row -> row.difference().interval().low()),
              Column.number(
                  "high", "as unit", "upper end", row -> row.difference().interval().high()),
              Column.of(
                  "n",
                  "",
                  "pairs in which the outcome is defined in both arms",
                  row -> row.difference().n()),
              Column.number(
                  "varianceReduction",
                  "",
                  "factor by which independent seeds would need more replications for the same"
                      + " interval",
                  row -> row.difference().varianceReduction()),
              Column.of(
                  "households",
                  "households",
                  "simulated households; 0 if nothing ran",
                  EffectRow::households),
              Column.of("months", "months", "simulated months", EffectRow::months),
              Column.word(
                  "verdict",
                  Column.choice(Finding.values(), Finding::meaning),
                  row -> Word.of(row.finding())),
              Column.word("source", "source of the claim", row -> row.effect().source()),
              Column.word("note", "reason why it was not run; empty if it was", EffectRow::note)));

  private static final Table<Month> GROWTH =
      new Table<>(
          "growth.csv",
          List.of(
              Column.word("scenario", "name of the simulated scenario", row -> row.of().name()),
              Column.of(
                  "month",
                  "months",
                  "month of the simulation; 0 is the state before the first",
                  Month::month),
              Column.of(
                  "date",
                  "year-month",
                  "calendar month",
                  row -> row.of().start().plusMonths(row.month() - 1L)),
              Column.number(
                  "mean",
                  "households",
                  "mean of the sellers over the replications",
                  row ->
                      Arrays.stream(row.of().sellers()[row.month()]).average().orElse(Double.NaN)),
              Column.number("median", "households", "their median", row -> row.sellers().median()),
              Column.number(
                  "low",
                  "households",
                  "their 2.5 % quantile, a number that occurred",
                  row -> row.sellers().at(0.025)),
              Column.number(
                  "high",
                  "households",
                  "their 97.5 % quantile, a number that occurred",
                  row -> row.sellers().at(0.975)),
              Column.of("n", "", "replications", row -> row.sellers().n())));

  private ValidationTables() {}

  /** The sellers of a month. */
  private record Month(Growth of, int month, Quantiles sellers) {}

  /** Every column of every table. */
  public static Guide guide() {
    return new Guide(Guide.NINE_DIGITS, List.of(PATTERNS, EFFECTS, GROWTH, MeasurementLog.TABLE));
  }

  /** Writes patterns.csv, effects.csv, growth.csv, validation.json, columns.md and tables.md. */
  public static void write(WorkFolder folder, ValidationRows rows, Language language) {
    Path stage = folder.stage();
    try {
      PATTERNS.write(stage, rows.patterns());
      EFFECTS.write(stage, rows.effects());
      GROWTH.write(
          stage, () -> rows.growths().stream().flatMap(ValidationTables::months).iterator());
      ValidationFile.write(stage, rows);
      guide().write(stage, language.words());
      List<String> text = new ValidationText(rows, language).markdown();
      Files.writeString(stage.resolve("tables.md"), String.join("\n", text) + "\n");
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  private static Stream<Month> months(Growth growth) {
    return IntStream.range(0, growth.sellers().length)
        .mapToObj(month -> new Month(growth, month, Quantiles.ofRuns(growth.sellers()[month])));
  }

  private static String bound(double value) {
    return Double.isInfinite(value) ? "" : Cells.number(value);
  }

  private static String rule(ObservedPattern pattern) {
    return pattern.rule() == ObservedPattern.Rule.FACTOR
        ? "factor:" + Cells.number(pattern.factor())
        : Word.of(pattern.rule());
  }

  static String note(PatternRow row) {
    String own = row.pattern().note();
    String found = row.judgement().note();
    if (own.isEmpty() || found.isEmpty() || own.equals(found)) {
      return own.isEmpty() ? found : own;
    }
    return found + "; " + own;
  }
}
