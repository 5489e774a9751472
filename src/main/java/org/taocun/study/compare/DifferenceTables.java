package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/** The tables of differences between arms and baseline, figure by figure. */
final class DifferenceTables {
  /** The figures that are shown; all are in differences.csv. */
  private static final List<String> SHOWN =
      List.of(
          "finalSellers",
          "finalShops",
          "taobaoVillages",
          "lastingVillages",
          "clusters",
          "householdIncomeYuan",
          "medianIncomeYuan",
          ArmWords.POOREST_AFTER,
          ArmWords.POOREST_BEFORE,
          "giniOfIncome",
          "salesPerHouseholdYuan",
          "purchasesPerHouseholdYuan",
          "exits",
          "publicSpendingYuan");

  private final ComparisonRows rows;
  private final ArmWords say;

  DifferenceTables(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** The changes of each arm in the deciding figure and the usual ones, the largest first. */
  List<List<String>> effects() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(say.heads("figure", "arm", "difference", "interval", "effect", "n"));
    largest()
        .forEach(
            row ->
                cells.add(
                    List.of(
                        say.figure(row.figure(), row.unit()),
                        say.name(row.arm()),
                        NumberText.signed(row.difference().mean(), row.grain()),
                        say.change(row.difference().interval(), row.grain()),
                        NumberText.number(row.effectSize()),
                        Integer.toString(row.difference().n()))));
    return cells;
  }

  /** Sentences on the effects: which are more than luck, and which one replication makes. */
  List<String> notes() {
    return notes(largest().toList());
  }

  /** The same on all differences that are shown, and how many intervals miss by chance. */
  List<String> notesOnAll() {
    List<String> notes = new ArrayList<>(notes(shown()));
    notes.add(say.words().of("report.caveat.many"));
    return notes;
  }

  private List<String> notes(List<ComparisonRows.Difference> of) {
    return Stream.concat(
            new LuckSentence(rows, say.language()).of(of).stream(),
            new PairNotes(rows, say.language()).inTable(of))
        .toList();
  }

  private Stream<ComparisonRows.Difference> largest() {
    return Stream.of(
            rows.head().decideOn(), "finalSellers", "lastingVillages", ArmWords.POOREST_BEFORE)
        .distinct()
        .flatMap(this::largestFirst);
  }

  private Stream<ComparisonRows.Difference> largestFirst(String figure) {
    int least = Math.min(2, rows.head().replications());
    return rows.differences().stream()
        .filter(row -> row.figure().equals(figure) && row.difference().n() >= least)
        .sorted(Comparator.comparingDouble(row -> -Math.abs(row.difference().mean())));
  }

  List<List<String>> all() {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        say.heads("figure", "arm", "without", "difference", "interval", "effect", "reduction"));
    for (ComparisonRows.Difference row : shown()) {
      PairedDifference difference = row.difference();
      cells.add(
          List.of(
              say.figure(row.figure(), row.unit()),
              say.name(row.arm()),
              NumberText.number(difference.baselineMean()),
              NumberText.signed(difference.mean(), row.grain()),
              say.change(difference.interval(), row.grain()),
              NumberText.number(row.effectSize()),
              ArmWords.reduction(difference)));
    }
    return cells;
  }

  private List<ComparisonRows.Difference> shown() {
    return figures().stream()
        .flatMap(figure -> rows.differences().stream().filter(row -> row.figure().equals(figure)))
        .toList();
  }

  /** The deciding figure, those that the user named, and the usual ones. */
  private List<String> figures() {
    List<String> all = new ArrayList<>();
    all.add(rows.head().decideOn());
    rows.differences().stream()
        .map(ComparisonRows.Difference::figure)
        .filter(figure -> figure.matches(".*[^A-Za-z].*"))
        .distinct()
        .forEach(all::add);
    all.addAll(SHOWN);
    return all.stream().distinct().toList();
  }
}
