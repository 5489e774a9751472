package org.taocun.study.calibrate;

import java.util.List;
import org.taocun.base.Words;
import org.taocun.output.text.FigureNames;

/** The names of observed figures in words. */
final class TargetNames {
  private final List<CalibrationInfo.Figure> figures;
  private final Words words;
  private final FigureNames names;

  TargetNames(List<CalibrationInfo.Figure> figures, Words words) {
    this.figures = List.copyOf(figures);
    this.words = words;
    names = new FigureNames(words);
  }

  /** The name of an observed figure by its position. */
  String of(int target) {
    CalibrationInfo.Figure figure = figures.get(target);
    String known = words.orElse("calibrate.variable." + figure.variable(), figure.variable());
    String name = known.equals(figure.variable()) ? names.of(known) : known;
    String span =
        figure.months() == 1 ? "" : words.of("calibrate.meanOf", figure.when(), figure.months());
    String dated = name + (span.isEmpty() ? end(figure) : span);
    return figure.scope().isEmpty()
        ? dated
        : words.of("calibrate.placed", place(figure.scope()), dated);
  }

  /** A scope of series.csv or provinces.csv, such as county:NAME, in words. */
  private String place(String scope) {
    int colon = scope.indexOf(':');
    String key = "calibrate.scope." + (colon < 0 ? scope : scope.substring(0, colon));
    return words.knows(key) ? words.of(key, scope.substring(colon + 1)) : scope;
  }

  private static String end(CalibrationInfo.Figure figure) {
    return figure.when().isEmpty() ? "" : " " + figure.when();
  }
}
