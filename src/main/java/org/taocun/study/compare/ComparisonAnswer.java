package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/**
 * The answer of a comparison in three sentences: the first arm, its gain and how sure that is; what
 * it costs; and whom it helps.
 */
final class ComparisonAnswer {
  private final ComparisonRows rows;
  private final ArmWords say;

  ComparisonAnswer(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** The sentences. */
  List<String> sentences() {
    ComparisonRows.Rank first = new RankTable(rows, say.language()).first();
    List<String> answer = new ArrayList<>(List.of(first(first)));
    if (!first.isBaseline()) {
      answer.add(money(first.arm()));
      answer.add(people(first.arm()));
    }
    return answer;
  }

  private String first(ComparisonRows.Rank first) {
    List<String> leading =
        rows.ranks().stream()
            .filter(rank -> rank.ranks().best() == 1)
            .map(ComparisonRows.Rank::arm)
            .toList();
    String figure = say.figure(rows.head().decideOn(), "");
    if (first.isBaseline()) {
      return say.words()
          .of(
              leading.size() == 1 ? "compare.answer.nothing" : "compare.answer.perhapsNothing",
              figure,
              say.joined(leading));
    }
    PairedDifference difference = first.difference();
    return say.words()
        .of(
            found(leading.size() == 1, difference.interval()),
            say.name(first.arm()),
            figure,
            NumberText.signed(difference.mean(), rows.decidingGrain()),
            say.change(difference.interval(), rows.decidingGrain()),
            ArmWords.percent(rows.head().level()),
            difference.n(),
            say.joined(leading));
  }

  private String found(boolean clear, Interval interval) {
    if (isOne()) {
      return "compare.answer.once";
    }
    if (clear) {
      return "compare.answer.best";
    }
    boolean none = interval.low() <= 0 && interval.high() >= 0;
    return none ? "compare.answer.perhapsNone" : "compare.answer.perhaps";
  }

  /** True of a single replication, in which no difference has an interval. */
  private boolean isOne() {
    return rows.head().replications() == 1;
  }

  private String money(String arm) {
    if (rows.head().notCosted().contains(arm)) {
      return say.words().of("compare.whyNotCosted", say.name(arm));
    }
    double spent =
        rows.ranks().stream()
            .filter(rank -> rank.arm().equals(arm))
            .mapToDouble(ComparisonRows.Rank::spentYuan)
            .sum();
    return rows.costs().stream()
        .filter(row -> row.arm().equals(arm) && row.per().equals("seller"))
        .filter(row -> !Double.isNaN(row.yuan().value()))
        .findFirst()
        .map(
            row ->
                say.words()
                    .of(
                        "compare.answer.cost",
                        say.name(arm),
                        NumberText.number(spent),
                        NumberText.number(row.yuan().value(), CostTable.YUAN),
                        say.range(row.yuan().interval(), CostTable.YUAN),
                        row.yuan().n()))
        .orElseGet(
            () ->
                say.words()
                    .of(
                        isOne() ? "compare.answer.spentOnce" : "compare.answer.spent",
                        say.name(arm),
                        NumberText.number(spent)));
  }

  private String people(String arm) {
    String gainers =
        rows.groups().stream()
            .filter(row -> row.arm().equals(arm) && row.group().equals(HouseholdGroup.ALL))
            .map(this::gainers)
            .findFirst()
            .orElse("");
    return rows.of(arm).stream()
        .filter(row -> row.figure().equals(ArmWords.POOREST_BEFORE) && row.difference().n() > 1)
        .map(row -> say.language().words().joined(gainers, sentence(row)))
        .findFirst()
        .orElse(gainers);
  }

  private String sentence(ComparisonRows.Difference row) {
    PairedDifference difference = row.difference();
    Interval interval = difference.interval();
    boolean same = interval.low() == 0 && interval.high() == 0;
    boolean none = interval.low() <= 0 && interval.high() >= 0;
    return say.words()
        .of(
            same ? "compare.says.nothing" : none ? "compare.says.perhaps" : "compare.says.surely",
            say.name(row.arm()),
            say.figure(row.figure(), row.unit()),
            NumberText.signed(difference.mean(), row.grain()),
            say.change(interval, row.grain()),
            difference.n(),
            NumberText.number(difference.baselineMean()),
            ArmWords.percent(rows.head().level()));
  }

  private String gainers(ComparisonRows.Group row) {
    return say.words()
        .of(
            "compare.says.gainers",
            say.name(row.arm()),
            ArmWords.percent(row.gained().value()),
            ArmWords.percent(row.lost().value()),
            row.gained().n(),
            ArmWords.percent(HouseholdFigures.NOTICED));
  }
}
