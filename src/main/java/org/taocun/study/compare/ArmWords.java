package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.taocun.analysis.Interval;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Words;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.Language;

/** The words of a comparison in a language: names of arms and figures, heads of columns, ranges. */
record ArmWords(ComparisonRows rows, Language language) {
  /** Replications below which a ratio of variances is not shown. */
  static final int LEAST_FOR_VARIANCES = 10;

  /** The largest ratio of variances that is told. */
  private static final double MOST_SHARED = 1000;

  /** The income of the poorest fifth by outcome, ranked anew in every run. */
  static final String POOREST_AFTER = "poorestFifthIncomeYuan";

  /**
   * The income of the fifth with the least earning power beforehand, the same households in every
   * arm.
   */
  static final String POOREST_BEFORE = "leastEarningFifthIncomeYuan";

  Words words() {
    return language.words();
  }

  FigureNames names() {
    return new FigureNames(words());
  }

  String name(String arm) {
    return rows.head().name(arm, words());
  }

  /** A figure's name and unit, in words if there are any. */
  String figure(String figure, String unit) {
    String name = names().of(figure);
    return name.equals(figure) ? figure + unit(unit) : name;
  }

  String joined(List<String> arms) {
    return String.join(words().of("compare.and"), arms.stream().map(this::name).toList());
  }

  /** The figures of some rows, each with the arms of these. */
  String byFigure(List<ComparisonRows.Difference> some) {
    Map<String, List<String>> arms = new LinkedHashMap<>();
    for (ComparisonRows.Difference row : some) {
      arms.computeIfAbsent(figure(row.figure(), ""), figure -> new ArrayList<>()).add(row.arm());
    }
    List<String> parts = new ArrayList<>();
    arms.forEach(
        (figure, those) -> parts.add(words().of("compare.luck.figure", figure, joined(those))));
    return String.join(words().of("compare.luck.and"), parts);
  }

  List<String> heads(String... keys) {
    List<String> heads = new ArrayList<>();
    for (String key : keys) {
      heads.add(words().of("compare.column." + key));
    }
    return heads;
  }

  /** A range of differences of a figure that has a unit. */
  String change(Interval interval, String unit) {
    return range(interval, end -> NumberText.signed(end, unit));
  }

  /** A range of a figure that has a unit. */
  String range(Interval interval, String unit) {
    return range(interval, end -> NumberText.number(end, unit));
  }

  private String range(Interval interval, DoubleFunction<String> text) {
    return Double.isNaN(interval.low())
        ? "-"
        : words().of("number.range", text.apply(interval.low()), text.apply(interval.high()));
  }

  private String unit(String unit) {
    return names().inBrackets(unit);
  }

  static String percent(double share) {
    return NumberText.number(100 * share);
  }

  /**
   * The factor by which independent arms would need more replications; "-" where no replication
   * differs, and below {@link #LEAST_FOR_VARIANCES} replications, whose variances say little.
   */
  static String reduction(PairedDifference difference) {
    double reduction = difference.varianceReduction();
    if (Double.isInfinite(reduction) || difference.n() < LEAST_FOR_VARIANCES) {
      return "-";
    }
    return reduction > MOST_SHARED
        ? ">" + NumberText.number(MOST_SHARED)
        : NumberText.number(reduction);
  }
}
