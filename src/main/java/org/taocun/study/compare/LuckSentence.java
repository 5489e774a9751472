package org.taocun.study.compare;

import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.output.text.Language;

/** The sentence that says of the differences in a table whether they are more than luck. */
final class LuckSentence {
  private final ComparisonRows rows;
  private final ArmWords say;

  LuckSentence(ComparisonRows rows, Language language) {
    this.rows = rows;
    say = new ArmWords(rows, language);
  }

  /** The sentence on some differences; empty where nothing differs. */
  Optional<String> of(List<ComparisonRows.Difference> shown) {
    if (rows.head().replications() == 1) {
      return Optional.of(say.words().of("compare.luck.once"));
    }
    List<ComparisonRows.Difference> differing =
        shown.stream().filter(row -> !isNothing(row.difference().interval())).toList();
    List<ComparisonRows.Difference> sure =
        differing.stream().filter(row -> isSure(row.difference().interval())).toList();
    if (differing.isEmpty()) {
      return Optional.empty();
    }
    String kind = sure.isEmpty() ? "none" : sure.size() == shown.size() ? "all" : "some";
    return Optional.of(
        say.words()
            .of(
                "compare.luck." + kind,
                ArmWords.percent(rows.head().level()),
                rows.head().replications(),
                say.byFigure(sure)));
  }

  /** True if nothing differs, or too few replications have the figure for an interval. */
  private static boolean isNothing(Interval interval) {
    return Double.isNaN(interval.low()) || (interval.low() == 0 && interval.high() == 0);
  }

  private static boolean isSure(Interval interval) {
    return interval.low() > 0 || interval.high() < 0;
  }
}
