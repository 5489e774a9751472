package org.taocun.study.herd;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taocun.analysis.herding.AtlasRow;
import org.taocun.analysis.herding.Cause;
import org.taocun.analysis.herding.Question;
import org.taocun.analysis.herding.Survey;
import org.taocun.base.Word;
import org.taocun.output.table.Column;

/** Columns that tables of rates of rejection have in common. */
public final class RateColumns {
  private RateColumns() {}

  /** The kind of worlds: its name and its causes. */
  public static <R> List<Column<R>> world(
      Function<R, String> name, Function<R, List<Cause>> causes) {
    return List.of(
        Column.word("lookAlike", "the world", name),
        Column.word(
            "causes",
            "what makes adopters alike in it; empty for chance",
            row -> causes.apply(row).stream().map(Word::of).collect(Collectors.joining(" "))));
  }

  /** The survey: its size and what it lacks. */
  public static <R> List<Column<R>> survey(Function<R, Survey> of) {
    return List.of(
        Column.of("villages", "", "number of villages", row -> of.apply(row).villages()),
        Column.number(
            "householdsPerVillage",
            "",
            "mean number of households of a village",
            row -> of.apply(row).households()),
        Column.of("months", "months", "simulated months", row -> of.apply(row).months()),
        Column.of(
            "everyMonths",
            "months",
            "months of one observed period",
            row -> of.apply(row).everyMonths()),
        Column.number(
            "tiesMissing",
            "",
            "share of ties that are not reported",
            row -> of.apply(row).tiesMissing()),
        Column.number(
            "householdsMissing",
            "",
            "share of households that are not asked",
            row -> of.apply(row).householdsMissing()),
        Column.number(
            "misreported",
            "",
            "share of adopters who report another month",
            row -> of.apply(row).misreported()),
        Column.word("other", "further settings that vary", row -> of.apply(row).other()));
  }

  /** The test. */
  public static <R> Column<R> test(Function<R, Question> of) {
    return Column.word("test", "the test, as in herd --tests", row -> Word.of(of.apply(row)));
  }

  /** The layer of ties. */
  public static <R> Column<R> layer(Function<R, String> of) {
    return Column.word("layer", "layer of ties; empty for none or all", of);
  }

  /** How often the test rejected. */
  public static <R> List<Column<R>> rate(Function<R, AtlasRow> of) {
    return List.of(
        Column.of("runs", "", "number of worlds", row -> of.apply(row).runs()),
        Column.of(
            "refused", "", "worlds whose data the test refused", row -> of.apply(row).refused()),
        Column.of(
            "rejections",
            "",
            "worlds in which p was at most the level",
            row -> of.apply(row).rejections()),
        Column.number(
            "rate",
            "",
            "rejections among the worlds that were not refused",
            row -> of.apply(row).share().rate()),
        Column.number(
            "low",
            "",
            "lower end of the exact 95 % interval of the rate (Clopper and Pearson)",
            row -> of.apply(row).interval().low()),
        Column.number("high", "", "upper end", row -> of.apply(row).interval().high()));
  }
}
