package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.output.table.Column;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.compare.ComparisonRows.Rank;

/** The table of arms by rank. */
final class RankTable {
  /** The table of arms in ranks.csv. */
  static final Table<Rank> FILE =
      new Table<>(
          "ranks.csv",
          List.of(
              Column.word("arm", "the arm, the baseline included", Rank::arm),
              Column.of(
                  "bestRank",
                  "",
                  "1 + arms that are better with confidence in every world (ends of uncertain"
                      + " settings and unit costs); the level holds for all pairs together"
                      + " (Bonferroni)",
                  row -> row.ranks().best()),
              Column.of(
                  "worstRank",
                  "",
                  "all arms less those that are worse with confidence",
                  row -> row.ranks().worst()),
              Column.number(
                  "mean",
                  "as figure",
                  "mean of the deciding figure, settings as written",
                  row -> row.difference().treatmentMean()),
              Column.number(
                  "difference",
                  "as figure",
                  "mean paired difference from the baseline",
                  row -> row.difference().mean()),
              Column.number(
                  "low",
                  "as figure",
                  "lower end of its interval",
                  row -> row.difference().interval().low()),
              Column.number(
                  "high", "as figure", "upper end", row -> row.difference().interval().high()),
              Column.number(
                  "lowestDifference",
                  "as figure",
                  "the lowest mean difference over the worlds, each from the baseline of the same"
                      + " world",
                  row -> row.overWorlds().low()),
              Column.number(
                  "highestDifference", "as figure", "the highest", row -> row.overWorlds().high()),
              Column.quantity("spentYuan", "yuan", "mean public money in all", Rank::spentYuan),
              Column.quantity(
                  "budgetYuan",
                  "yuan",
                  "what its policies are given in the months of a run",
                  Rank::budgetYuan)));

  private final ComparisonRows rows;
  private final ArmWords say;

  RankTable(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    String grain = rows.decidingGrain();
    boolean worlds = !rows.head().worlds().isEmpty();
    List<String> head = new ArrayList<>(say.heads("arm", "rank"));
    head.add(say.figure(rows.head().decideOn(), ""));
    head.addAll(say.heads("difference", "interval"));
    head.add(worlds ? say.words().of("compare.column.worlds") : "");
    head.add(say.words().of("compare.column.spent"));
    cells.add(head);
    for (ComparisonRows.Rank rank : sorted()) {
      boolean base = rank.isBaseline();
      cells.add(
          List.of(
              say.name(rank.arm()),
              rank.ranks().settled()
                  ? Integer.toString(rank.ranks().best())
                  : rank.ranks().best() + "-" + rank.ranks().worst(),
              NumberText.number(rank.difference().treatmentMean()),
              base ? "" : NumberText.signed(rank.difference().mean(), grain),
              base ? "" : say.change(rank.difference().interval(), grain),
              base || !worlds ? "" : say.change(rank.overWorlds(), grain),
              rows.head().notCosted().contains(rank.arm())
                  ? say.words().of("compare.notCosted")
                  : NumberText.number(rank.spentYuan())));
    }
    return cells;
  }

  /** Notes beside the ranks: on money left over, and on means that one replication makes. */
  List<String> cautions() {
    return Stream.concat(
            new SpendingNotes(rows, say.language()).lines().stream(),
            new PairNotes(rows, say.language()).deciding().stream())
        .toList();
  }

  /** Arms by rank, of equal ranks the one with the larger gain first. */
  List<ComparisonRows.Rank> sorted() {
    return rows.ranks().stream()
        .sorted(
            Comparator.<ComparisonRows.Rank>comparingInt(rank -> rank.ranks().best())
                .thenComparingInt(rank -> rank.ranks().worst())
                .thenComparingDouble(rank -> better(rank.difference().mean())))
        .toList();
  }

  /** The arm that is surely best, or that with the largest mean gain of those that may be. */
  ComparisonRows.Rank first() {
    List<ComparisonRows.Rank> sorted = sorted();
    return sorted.stream()
        .filter(rank -> rank.ranks().best() == 1)
        .min(Comparator.comparingDouble(rank -> better(rank.difference().mean())))
        .orElse(sorted.get(0));
  }

  /** A value by which arms are sorted from best to worst: the negative one if higher is better. */
  private double better(double value) {
    return rows.head().lowerIsBetter() ? value : -value;
  }
}
