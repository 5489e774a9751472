package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.analysis.herding.rules.Rule;
import org.taocun.base.Word;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;

/** The tables of surveys that tell rules apart, the same in every language. */
public final class DesignTables {
  private static final Table<DesignRows.Design> DESIGNS =
      new Table<>(
          "design.csv",
          List.of(
              Column.of("design", "", "number of the survey, from 0", DesignRows.Design::number),
              Column.of("villages", "", "villages surveyed", d -> d.survey().villages()),
              Column.number(
                  "households", "share", "share of their households", d -> d.survey().households()),
              Column.of(
                  "everyMonths", "months", "months between waves", d -> d.survey().everyMonths()),
              Column.of(
                  "nominations",
                  "",
                  "most alters that a household names in a layer of ties",
                  d -> d.survey().nominations()),
              Column.number("cost", "yuan", "what the survey costs", DesignRows.Design::cost),
              Column.word(
                  "affordable", "1 if that is within the budget", d -> d.affordable() ? 1 : 0),
              Column.of("runs", "", "runs of each world behind it", DesignRows.Design::runs),
              Column.number(
                  "power",
                  "share",
                  "lowest share, over the worlds, of runs in which the true rule is named; of the"
                      + " survey that tells best on fresh runs; empty if not made",
                  DesignRows.Design::power),
              Column.number(
                  "low",
                  "share",
                  "lower end of its exact 95 % interval (Clopper and Pearson)",
                  d -> d.interval().low()),
              Column.number("high", "share", "upper end", d -> d.interval().high()),
              Column.number(
                  "wrong",
                  "share",
                  "highest share, over the worlds, of runs in which a rule is named that is not"
                      + " the true one",
                  DesignRows.Design::wrong)));

  private static final Table<DesignRows.Answers> CONFUSION =
      new Table<>(
          "confusion.csv",
          List.of(
              Column.of("design", "", "number of the survey", DesignRows.Answers::design),
              Column.word("truth", "the true rule of the worlds", a -> Word.of(a.truth())),
              Column.word(
                  "answer",
                  "the rule that was named; empty: the data could not tell",
                  DesignRows.Answers::answer),
              Column.word(
                  "fresh", "1 of runs made anew for the chosen survey", a -> a.fresh() ? 1 : 0),
              Column.of("count", "", "runs with this answer", DesignRows.Answers::count),
              Column.of("runs", "", "runs of the world", DesignRows.Answers::runs),
              Column.number(
                  "low",
                  "share",
                  "lower end of the exact 95 % interval of count/runs",
                  a -> a.interval().low()),
              Column.number("high", "share", "upper end", a -> a.interval().high()),
              Column.of(
                  "open",
                  "",
                  "runs of the world in which the true rule was named or left open",
                  DesignRows.Answers::open)));

  /**
   * Answers of runs, one by one.
   *
   * @param rules those of the worlds
   */
  static Table<SurveyedRuns.Said> answers(List<Rule> rules) {
    return new Table<>(
        "answers.csv",
        List.of(
            Column.of("world", "", "number of the world, from 0", SurveyedRuns.Said::world),
            Column.word("truth", "its true rule", said -> Word.of(rules.get(said.world()))),
            Column.of(
                "replication",
                "",
                "number of its run, from 0; those that chose the survey come before fresh ones",
                SurveyedRuns.Said::replication),
            Column.of("design", "", "number of the survey", SurveyedRuns.Said::design),
            Column.word(
                "answer",
                "the rule that was named; empty: the data could not tell",
                said -> said.answer().map(Word::of).orElse("")),
            Column.word(
                "open",
                "1 if the true rule was named or left open",
                said -> said.truthOpen() ? 1 : 0)));
  }

  private DesignTables() {}

  /** Every column of every table. */
  public static Guide guide() {
    return new Guide(Guide.NINE_DIGITS, List.of(DESIGNS, CONFUSION, answers(List.of())));
  }

  /** Writes the tables, columns.md and what they are made from. */
  static void write(Path stage, DesignRows rows, Language language) throws IOException {
    DESIGNS.write(stage, rows.designs());
    CONFUSION.write(stage, rows.answers());
    rows.write(stage);
    guide().in(stage).write(stage, language.words());
  }
}
