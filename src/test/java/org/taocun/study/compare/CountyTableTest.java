package org.taocun.study.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.analysis.Interval;
import org.taocun.output.text.Language;

/** Thirds of the counties that a comparison draws. */
class CountyTableTest {
  /** Counties of base .1, .2 … without 10 each, to which an arm adds the numbers given. */
  private static ComparisonRows counties(double... added) {
    ComparisonRows rows = CostTableTest.rows(added.length, new Interval(0, 1), 1);
    return new ComparisonRows(
        rows.head(),
        rows.differences(),
        rows.costs(),
        rows.fates(),
        rows.groups(),
        rows.series(),
        rows.villages(),
        IntStream.range(0, added.length)
            .mapToObj(r -> new ComparisonRows.County("course", r, 0.1 * (r + 1), 10, 10 + added[r]))
            .toList(),
        rows.ranks());
  }

  /** Of 1 and 3 the mean is 2, the interval 2 ± 12.706·√2/√2. */
  @Test
  void thirdsHaveTheirOwnMeansAndIntervals() {
    CountyTable table = new CountyTable(counties(0, 0, -1, 0, 1, 3), Language.EN);
    assertThat(table.shown()).isTrue();
    List<List<String>> cells = table.cells();
    assertThat(cells).hasSize(4);
    assertThat(cells.get(1))
        .containsExactly("course", "weakest third", "0.1 to 0.2", "10", "0", "0 to 0", "0", "2");
    assertThat(cells.get(2).subList(4, 8)).containsExactly("-0.5", "-6.85 to +5.85", "0", "2");
    assertThat(cells.get(3).subList(4, 8)).containsExactly("+2", "-10.7 to +14.7", "2", "2");
  }

  @Test
  void fewCountiesHaveNoThirdsButANoteOnTheirNumber() {
    CountyTable table = new CountyTable(counties(1, 2, 3, 4, 5), Language.EN);
    assertThat(table.shown()).isFalse();
    assertThat(table.drawn()).isTrue();
    assertThat(table.note()).contains("from 6 replications on (here: 5)");
    ComparisonText text = new ComparisonText(counties(1, 2, 3, 4, 5), Language.EN);
    assertThat(text.lines()).contains(table.note());
    assertThat(text.markdown())
        .contains("## In which counties does it work?", table.note())
        .noneMatch(line -> line.contains("weakest third"));
  }

  @Test
  void aThirdCountsTheCountiesThatHaveTheFigure() {
    List<List<String>> cells =
        new CountyTable(counties(0, Double.NaN, 1, 2, 3, 4), Language.EN).cells();
    assertThat(cells.get(1).get(7)).isEqualTo("1");
    assertThat(cells.get(2).get(7)).isEqualTo("2");
  }
}
