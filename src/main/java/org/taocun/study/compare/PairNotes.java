package org.taocun.study.compare;

import java.util.List;
import java.util.stream.Stream;
import org.taocun.analysis.DifferenceSpread;
import org.taocun.analysis.PairedDifference;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.Language;

/** Notes on mean differences that one replication makes, or whose median has the other sign. */
final class PairNotes {
  private final ComparisonRows rows;
  private final ArmWords say;

  PairNotes(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** Notes on the deciding figure, an arm each. */
  List<String> deciding() {
    return rows.differences().stream()
        .filter(ComparisonRows.Difference::decisive)
        .flatMap(this::note)
        .toList();
  }

  private Stream<String> note(ComparisonRows.Difference row) {
    PairedDifference difference = row.difference();
    DifferenceSpread spread = row.spread();
    if (spread.hangsOnOne(difference)) {
      return Stream.of(
          say.words()
              .of(
                  "compare.onePair",
                  say.name(row.arm()),
                  spread.largest(),
                  NumberText.signed(spread.largestDifference(), row.grain()),
                  ArmWords.percent(spread.shareOfMean(difference)),
                  NumberText.signed(difference.mean(), row.grain()),
                  NumberText.signed(spread.meanWithout(difference), row.grain()),
                  NumberText.signed(spread.median(), row.grain())));
    }
    return spread.disagrees(difference)
        ? Stream.of(
            say.words()
                .of(
                    "compare.signsDiffer",
                    say.name(row.arm()),
                    NumberText.signed(difference.mean(), row.grain()),
                    NumberText.signed(spread.median(), row.grain())))
        : Stream.empty();
  }

  /** The note that names the figures of a table for which one of both holds. */
  Stream<String> inTable(List<ComparisonRows.Difference> shown) {
    List<ComparisonRows.Difference> found =
        shown.stream()
            .filter(
                row ->
                    row.spread().hangsOnOne(row.difference())
                        || row.spread().disagrees(row.difference()))
            .toList();
    return found.isEmpty()
        ? Stream.empty()
        : Stream.of(say.words().of("compare.pairsInTable", say.byFigure(found)));
  }
}
