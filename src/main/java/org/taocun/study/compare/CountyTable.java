package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.table.Column;
import org.taocun.output.table.NumberText;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.compare.ComparisonRows.County;

/**
 * In which counties an arm works: the table of counties, and their thirds by the strength of their
 * trades, which no arm changes.
 */
final class CountyTable {
  /** The table of all counties. */
  static final Table<County> FILE =
      new Table<>(
          "counties.csv",
          List.of(
              Column.word("arm", "the treatment", County::arm),
              Column.of(
                  "replication", "", "the replication, a county of its own", County::replication),
              Column.number(
                  "industrialBase",
                  "share",
                  "mean industrial base of the county's households",
                  County::industrialBase),
              Column.number("without", "as figure", "the deciding figure without", County::without),
              Column.number("difference", "as figure", "what the arm adds", County::difference)));

  /** Counties below which there are no thirds worth a mean. */
  private static final int LEAST = 6;

  private static final List<String> THIRDS = List.of("weakest", "middle", "strongest");

  private final ComparisonRows rows;
  private final ArmWords say;

  CountyTable(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** True if every replication is a county of its own. */
  boolean drawn() {
    return !rows.counties().isEmpty();
  }

  /** True if these are enough for thirds. */
  boolean shown() {
    return drawn() && rows.head().replications() >= LEAST;
  }

  /** The note on what the thirds are, or on how many counties they need. */
  String note() {
    return shown()
        ? say.words().of("compare.counties")
        : say.words().of("compare.countiesFew", LEAST, rows.head().replications());
  }

  List<List<String>> cells() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        say.heads("arm", "third", "base", "without", "difference", "interval", "helped", "n"));
    for (String arm : rows.head().treatments()) {
      List<County> sorted =
          rows.counties().stream()
              .filter(county -> county.arm().equals(arm))
              .sorted(Comparator.comparingDouble(County::industrialBase))
              .toList();
      for (int third = 0; third < THIRDS.size(); third++) {
        int from = sorted.size() * third / THIRDS.size();
        int to = sorted.size() * (third + 1) / THIRDS.size();
        cells.add(line(arm, THIRDS.get(third), sorted.subList(from, to)));
      }
    }
    return cells;
  }

  private List<String> line(String arm, String third, List<County> counties) {
    String grain = rows.decidingGrain();
    PairedDifference change =
        PairedDifference.of(
            counties.stream().mapToDouble(County::without).toArray(),
            counties.stream().mapToDouble(County::with).toArray(),
            rows.head().level());
    Interval base =
        new Interval(
            counties.get(0).industrialBase(), counties.get(counties.size() - 1).industrialBase());
    return List.of(
        say.name(arm),
        say.words().of("compare.third." + third),
        say.range(base, ""),
        NumberText.number(change.baselineMean()),
        NumberText.signed(change.mean(), grain),
        say.change(change.interval(), grain),
        Long.toString(counties.stream().filter(this::helped).count()),
        Integer.toString(change.n()));
  }

  private boolean helped(County county) {
    return rows.head().lowerIsBetter() ? county.difference() < 0 : county.difference() > 0;
  }
}
