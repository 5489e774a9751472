package org.taocun.study.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.taocun.analysis.herding.rules.LaterPeriods;
import org.taocun.analysis.herding.rules.Limit;
import org.taocun.base.Word;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;

/** The tables of rules against each other, the same in every language. */
public final class RuleTables {
  private static final Table<RuleRows.Row> RULES =
      new Table<>(
          "rules.csv",
          List.of(
              Column.word(
                  "rule",
                  "the rule of adoption; its formula is in rules.md",
                  r -> Word.of(r.rule())),
              Column.of(
                  "parameters",
                  "",
                  "numbers fitted, baselines included; 0 if the rule has no likelihood on the data",
                  RuleRows.Row::parameters),
              Column.number(
                  "logLikelihood",
                  "",
                  "of all cases under the fit to all; empty of points",
                  RuleRows.Row::logLikelihood),
              Column.number(
                  "penalised",
                  "",
                  "what the fit makes as large as it can be: logLikelihood and, for each baseline,"
                      + " half the log of its chance and of the rest (Jeffreys' prior); a rule with"
                      + " one number more may have a lower logLikelihood, but no lower penalised",
                  RuleRows.Row::penalised),
              Column.number(
                  "score",
                  "",
                  "held-out log score: each case under the fit without its part; empty of points",
                  RuleRows.Row::score),
              Column.number("behind", "", "score less that of the best rule", RuleRows.Row::behind),
              Column.number(
                  "low",
                  "",
                  "lower end of the 95 % interval of behind, over groups or people",
                  r -> r.interval().low()),
              Column.number("high", "", "upper end", r -> r.interval().high()),
              Column.number(
                  "misfit",
                  "",
                  "chi-squared of the fit to points; empty of a panel",
                  RuleRows.Row::misfit),
              Column.of(
                  "freedom", "", "points less fitted numbers; 0 of a panel", RuleRows.Row::freedom),
              Column.number(
                  "p",
                  "",
                  "chance of a larger misfit; empty of a panel and without freedom",
                  RuleRows.Row::p),
              Column.word("open", "1 if the data leave the rule open", r -> r.open() ? 1 : 0)));

  private static final Table<LaterPeriods.Score> LATER =
      new Table<>(
          "later.csv",
          List.of(
              Column.word("rule", "the rule of adoption", s -> Word.of(s.rule())),
              Column.number(
                  "score",
                  "",
                  "log-likelihood of the cases of later periods under the fit to earlier ones",
                  LaterPeriods.Score::score),
              Column.number(
                  "behind", "", "score less that of the best rule", LaterPeriods.Score::behind),
              Column.number(
                  "low",
                  "",
                  "lower end of the 95 % interval of behind, over groups or people",
                  s -> s.interval().low()),
              Column.number("high", "", "upper end", s -> s.interval().high()),
              Column.word(
                  "open", "1 if later periods leave the rule open", s -> s.open() ? 1 : 0)));

  private static final Table<RuleRows.OwnValue> VALUES =
      new Table<>(
          "values.csv",
          List.of(
              Column.word("rule", "the rule of adoption", v -> Word.of(v.rule())),
              Column.word(
                  "value",
                  "the rule's own value: a layer of ties (all: all people), or mean, sd and pace"
                      + " of thresholds",
                  RuleRows.OwnValue::name),
              Column.number(
                  "estimate", "", "its estimate; empty at a limit", RuleRows.OwnValue::value),
              Column.number(
                  "error",
                  "",
                  "its standard error, by the jackknife over the parts set aside; empty at a limit,"
                      + " and where the value is at one without some part",
                  RuleRows.OwnValue::error),
              Column.word(
                  "limit",
                  "the limit at which the value is; "
                      + Column.choice(Limit.values(), Limit::meaning),
                  v -> Word.of(v.limit()))));

  private RuleTables() {}

  /** Every column of every table. */
  public static Guide guide() {
    return new Guide(Guide.NINE_DIGITS, List.of(RULES, LATER, VALUES));
  }

  /** Writes the tables, columns.md and what they are made from. */
  static void write(Path stage, RuleRows rows, Language language) throws IOException {
    RULES.write(stage, rows.rows());
    if (!rows.later().scores().isEmpty()) {
      LATER.write(stage, rows.later().scores());
    }
    if (!rows.values().isEmpty()) {
      VALUES.write(stage, rows.values());
    }
    rows.write(stage);
    guide().in(stage).write(stage, language.words());
  }
}
