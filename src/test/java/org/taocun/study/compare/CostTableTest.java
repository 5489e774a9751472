package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RankRange;
import org.taocun.analysis.RatioOfMeans;
import org.taocun.output.text.Language;
import org.taocun.scenario.Standing;

/** What a comparison says of costs, and of one replication. */
class CostTableTest {
  private static final double NONE = Double.NaN;
  private static final DifferenceSpread SPREAD = new DifferenceSpread(0.7, 0, 0.9, 0.2);

  /** An arm whose income over the last 12 months rises by 0.7, of n replications. */
  static ComparisonRows rows(int n, Interval income, double yuanPerYuan) {
    PairedDifference rise = new PairedDifference(3000, 3000.7, 0.7, 0.3, income, n, 1);
    return rows(
        n,
        income,
        yuanPerYuan,
        List.of(
            new ComparisonRows.Rank("course", new RankRange(1, 2), rise, income, 5, 0),
            new ComparisonRows.Rank("baseline", new RankRange(1, 2), rise, income, 0, 0)));
  }

  private static ComparisonRows rows(
      int n, Interval income, double yuanPerYuan, List<ComparisonRows.Rank> ranks) {
    Standing standing = new Standing(Standing.Basis.UNSTATED, "", "", false);
    ComparisonRows.Head head =
        new ComparisonRows.Head(
            "b",
            "",
            "",
            "",
            "",
            standing,
            "",
            List.of("course"),
            List.of(),
            List.of(),
            Map.of(),
            1,
            n,
            "",
            YearMonth.of(2010, 1),
            120,
            0.95,
            "householdIncomeYuan",
            false,
            List.of(),
            n);
    PairedDifference rise = new PairedDifference(3000, 3000.7, 0.7, 0.3, income, n, 1);
    RatioOfMeans ratio = new RatioOfMeans(yuanPerYuan, new Interval(yuanPerYuan, yuanPerYuan), n);
    return new ComparisonRows(
        head,
        List.of(
            new ComparisonRows.Difference(
                "course", "householdIncomeYuan", "", rise, SPREAD, 0.1, true)),
        List.of(new ComparisonRows.Cost("course", "yuanOfIncome", ratio)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        ranks);
  }

  private static ComparisonRows.Rank rank(
      String arm, int worst, double mean, double low, double high) {
    Interval interval = new Interval(low, high);
    PairedDifference change = new PairedDifference(10, 10 + mean, mean, 0.3, interval, 10, 1);
    return new ComparisonRows.Rank(arm, new RankRange(1, worst), change, interval, 0, 0);
  }

  private static String answer(ComparisonRows.Rank... ranks) {
    ComparisonRows rows = rows(10, new Interval(1, 2), NONE, List.of(ranks));
    return new ComparisonAnswer(rows, Language.EN).sentences().get(0);
  }

  private static List<String> notes(int n, Interval income, double yuanPerYuan) {
    return new CostTable(rows(n, income, yuanPerYuan), Language.EN).notes();
  }

  @Test
  void anEffectThatIsSureOverOneTimeOnlyIsExplained() {
    Interval sure = new Interval(0.03, 1.4);
    Interval open = new Interval(-0.3, 1.4);
    assertThat(notes(10, sure, NONE)).singleElement().asString().contains("for course, the effect");
    assertThat(notes(10, open, 2)).singleElement().asString().contains("for course, the effect");
    assertThat(notes(10, sure, 2)).isEmpty();
    assertThat(notes(10, open, NONE)).isEmpty();
  }

  @Test
  void oneReplicationIsSaidToHaveNoIntervalsAndNotNoEffect() {
    ComparisonRows rows = rows(1, new Interval(NONE, NONE), NONE);
    CostTable costs = new CostTable(rows, Language.EN);
    assertThat(costs.cells().get(1))
        .containsExactly("course", "yuan of household income, whole run", "-", "-", "1");
    assertThat(costs.notes()).isEmpty();
    assertThat(new ComparisonAnswer(rows, Language.EN).sentences())
        .anyMatch(one -> one.contains("One replication cannot tell the arms apart"))
        .anyMatch(one -> one.contains("since one replication has no interval"));
    assertThat(new ComparisonVerdict(rows, Language.EN).lines())
        .anyMatch(one -> one.startsWith("One replication gives no intervals"));
    assertThat(new DifferenceTables(rows, Language.EN).effects()).hasSize(2);
  }

  @Test
  void withoutAClearWinnerTheArmOfTheLargestMeanGainIsNamedOfAll() {
    ComparisonRows.Rank course = rank("course", 2, 8, 2, 14);
    assertThat(answer(course, rank("low cost", 3, 30, -5, 65), rank("baseline", 3, 0, 0, 0)))
        .contains("The largest mean change is that of low cost, +30")
        .contains("which holds 0");
    assertThat(answer(course, rank("low cost", 3, 3, -5, 11)))
        .contains("The largest mean change is that of course")
        .doesNotContain("holds 0");
    assertThat(answer(rank("low cost", 3, 3, -5, 11), rank("baseline", 2, 0, 0, 0)))
        .contains("The largest mean change is that of low cost");
  }
}
