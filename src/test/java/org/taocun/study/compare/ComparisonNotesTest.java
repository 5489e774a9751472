package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.analysis.RankRange;
import org.taocun.output.text.Language;

/** Notes beside the ranks and below the tables of differences. */
class ComparisonNotesTest {
  private static ComparisonRows.Difference difference(String figure, double... added) {
    double[] without = new double[added.length];
    Arrays.fill(without, 100);
    double[] with = Arrays.stream(added).map(more -> 100 + more).toArray();
    return new ComparisonRows.Difference(
        "course",
        figure,
        "",
        PairedDifference.of(without, with, 0.95),
        DifferenceSpread.of(without, with),
        Double.NaN,
        figure.equals("householdIncomeYuan"));
  }

  private static ComparisonRows.Rank rank(String arm, double spent, double budget) {
    PairedDifference none = PairedDifference.of(new double[5], new double[5], 0.95);
    return new ComparisonRows.Rank(
        arm, new RankRange(1, 2), none, new Interval(0, 0), spent, budget);
  }

  private static ComparisonRows rows(
      List<ComparisonRows.Difference> differences, List<ComparisonRows.Rank> ranks) {
    ComparisonRows rows = CostTableTest.rows(5, new Interval(0, 1), 1);
    return new ComparisonRows(
        rows.head(),
        differences,
        rows.costs(),
        rows.fates(),
        rows.groups(),
        rows.series(),
        rows.villages(),
        rows.counties(),
        ranks);
  }

  private static List<String> cautions(
      List<ComparisonRows.Difference> differences, ComparisonRows.Rank... ranks) {
    return new RankTable(rows(differences, List.of(ranks)), Language.EN).cautions();
  }

  private static String below(ComparisonRows.Difference... differences) {
    return String.join(
        " ", new DifferenceTables(rows(List.of(differences), List.of()), Language.EN).notesOnAll());
  }

  @Test
  void anArmThatLeavesMostOfItsBudgetIsToldWithWhatItSpends() {
    ComparisonRows.Rank baseline = rank("baseline", 0, 1000);
    assertThat(cautions(List.of(), rank("course", 175, 20_000), baseline))
        .singleElement()
        .asString()
        .contains("course spends 175 of the 20,000 yuan", "(0.875 %)", "effect is that of 175");
    assertThat(cautions(List.of(), rank("course", 600, 1000), baseline)).isEmpty();
    assertThat(cautions(List.of(), rank("course", 0, 0), baseline)).isEmpty();
    assertThat(cautions(List.of(), rank("course", 600, 1000), rank("dear", 900, 1000), baseline))
        .singleElement()
        .asString()
        .contains("course spends 600 yuan where the dearest arm spends 900");
  }

  @Test
  void aMeanThatOneReplicationMakesIsTold() {
    assertThat(cautions(List.of(difference("householdIncomeYuan", 1, 2, 0, 12, 3))))
        .singleElement()
        .asString()
        .contains("replication 3 makes 66.7 %", "of course (+3.6)", "differs by +12")
        .contains("Without it the mean is +1.5; the median of all is +2");
    assertThat(cautions(List.of(difference("householdIncomeYuan", -1, -1, -1, 10, 10))))
        .singleElement()
        .asString()
        .contains("mean difference of course is +3.4, the median -1");
    assertThat(cautions(List.of(difference("householdIncomeYuan", 1, 2, 3, 4, 5)))).isEmpty();
    assertThat(cautions(List.of(difference("finalShops", 1, 2, 0, 12, 3)))).isEmpty();
    assertThat(below(difference("finalShops", 1, 2, 0, 12, 3)))
        .contains("One replication outweighs", "Active shops at the end (course)");
  }

  /** The terminal shows three figures beside the deciding one; its sentence is on these. */
  @Test
  void theSentenceOnLuckIsOfTheTableAboveIt() {
    ComparisonRows.Difference unsure = difference("householdIncomeYuan", -1, 1, 2, -2, 3);
    ComparisonRows.Difference sure = difference("finalShops", 3, 4, 5, 4, 3);
    ComparisonRows.Difference same = difference("exits", 0, 0, 0, 0, 0);
    assertThat(below(unsure)).contains("every interval holds 0");
    assertThat(below(unsure, sure)).contains("Active shops at the end (course). Where it holds 0");
    assertThat(below(sure)).contains("every interval leaves 0 out");
    assertThat(below(sure, same)).doesNotContain("every interval leaves 0 out");
    assertThat(new DifferenceTables(rows(List.of(unsure, sure), List.of()), Language.EN).notes())
        .singleElement()
        .asString()
        .contains("every interval holds 0");
  }
}
