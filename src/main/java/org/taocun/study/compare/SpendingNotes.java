package org.taocun.study.compare;

import java.util.List;
import java.util.stream.Stream;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/** Notes on arms that leave most of their budget unspent, or spend less than the dearest arm. */
final class SpendingNotes {
  /** The share of a budget below which most of it is left. */
  private static final double MOST = 0.5;

  /** The share of the dearest arm's spending from which arms cost about the same. */
  private static final double SAME = 0.95;

  private final ComparisonRows rows;
  private final ArmWords say;

  SpendingNotes(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** The notes, in the order of the arms. */
  List<String> lines() {
    double most = rows.ranks().stream().mapToDouble(ComparisonRows.Rank::spentYuan).max().orElse(0);
    return rows.ranks().stream()
        .filter(rank -> !rank.isBaseline() && !rows.head().notCosted().contains(rank.arm()))
        .flatMap(rank -> note(rank, most))
        .toList();
  }

  private Stream<String> note(ComparisonRows.Rank rank, double most) {
    String spent = NumberText.number(rank.spentYuan());
    if (rank.spentYuan() < MOST * rank.budgetYuan()) {
      String budget = NumberText.number(rank.budgetYuan());
      String percent = ArmWords.percent(rank.spentYuan() / rank.budgetYuan());
      return Stream.of(
          say.words().of("compare.unspent", say.name(rank.arm()), spent, budget, percent));
    }
    return rank.spentYuan() < SAME * most
        ? Stream.of(
            say.words()
                .of("compare.spentLess", say.name(rank.arm()), spent, NumberText.number(most)))
        : Stream.empty();
  }
}
