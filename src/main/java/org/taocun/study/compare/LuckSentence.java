package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taocun.analysis.Interval;
import org.taocun.output.text.Language;

/** The sentence that says of the largest effects whether they are more than luck. */
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
    String kind = sure.isEmpty() ? "none" : sure.size() == differing.size() ? "all" : "some";
    return Optional.of(
        say.words()
            .of(
                "compare.luck." + kind,
                ArmWords.percent(rows.head().level()),
                rows.head().replications(),
                byFigure(sure)));
  }

  private static boolean isNothing(Interval interval) {
    return interval.low() == 0 && interval.high() == 0;
  }

  private static boolean isSure(Interval interval) {
    return interval.low() > 0 || interval.high() < 0;
  }

  /** Each figure with the arms in which it differs. */
  private String byFigure(List<ComparisonRows.Difference> sure) {
    Map<String, List<String>> arms = new LinkedHashMap<>();
    for (ComparisonRows.Difference row : sure) {
      arms.computeIfAbsent(say.figure(row.figure(), ""), figure -> new ArrayList<>())
          .add(row.arm());
    }
    List<String> parts = new ArrayList<>();
    arms.forEach(
        (figure, those) ->
            parts.add(say.words().of("compare.luck.figure", figure, say.joined(those))));
    return String.join(say.words().of("compare.luck.and"), parts);
  }
}
