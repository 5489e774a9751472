package org.taocun.study.calibrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.base.Words;
import org.taocun.output.figure.Band;
import org.taocun.output.table.NumberText;
import org.taocun.output.text.FigureNames;
import org.taocun.output.text.NumberWords;
import org.taocun.study.calibrate.CalibrationTables.Fit;

/** Observed figures beside simulated ones in words: their names, their table, the worst of them. */
final class FitText {
  private final List<Fit> fits;
  private final List<CalibrationInfo.Figure> figures;
  private final Words words;
  private final FigureNames names;

  /**
   * The texts of fits.
   *
   * @param figures the observed figures, in the order of the fits
   */
  FitText(List<Fit> fits, List<CalibrationInfo.Figure> figures, Words words) {
    this.fits = List.copyOf(fits);
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

  /** The names of all observed figures. */
  String names() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, figures.size()).forEach(t -> text.append(of(t)));
    return text.toString();
  }

  /** The figures of a use, by their positions. */
  List<Integer> ofUse(String use) {
    return IntStream.range(0, fits.size())
        .filter(t -> fits.get(t).use().equals(use))
        .boxed()
        .toList();
  }

  /** The one of some figures that is missed by most; one that is not defined is before all. */
  int worst(List<Integer> some) {
    return some.stream()
        .max(Comparator.comparingDouble(t -> missed(fits.get(t).misfit())))
        .orElseThrow(() -> new IllegalArgumentException("no target"));
  }

  private static double missed(double misfit) {
    return Double.isNaN(misfit) ? Double.POSITIVE_INFINITY : Math.abs(misfit);
  }

  /** The number of figures whose simulated range holds the observed one. */
  long inside(List<Integer> some) {
    return some.stream()
        .map(fits::get)
        .filter(fit -> fit.low() <= fit.observed() && fit.observed() <= fit.high())
        .count();
  }

  /**
   * A key of words about ranges of so many replications.
   *
   * @param least the key where so few go from the least to the most
   */
  static String ranges(int replications, String key, String least) {
    return Band.few(replications) ? least : key;
  }

  /** Observed and simulated figures. */
  List<List<String>> table() {
    NumberWords numbers = new NumberWords(words);
    List<List<String>> cells = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (String key :
        List.of("use", "figure", "observed", "sd", "simulated", "misfit", "n", "source")) {
      String column = "calibrate.column." + key;
      boolean few = key.equals("simulated") && fits.stream().anyMatch(fit -> Band.few(fit.n()));
      heads.add(words.of(few ? "calibrate.column.simulated.few" : column));
    }
    cells.add(heads);
    for (int t = 0; t < fits.size(); t++) {
      Fit fit = fits.get(t);
      cells.add(
          List.of(
              use(t),
              of(t),
              NumberText.number(fit.observed()),
              NumberText.number(fit.sd()),
              numbers.number(fit.mean(), new Interval(fit.low(), fit.high())),
              NumberText.number(fit.misfit()),
              Integer.toString(fit.n()),
              source(t)));
    }
    return cells;
  }

  /** The use of a figure by its position. */
  String use(int target) {
    return words.of("calibrate.use." + fits.get(target).use());
  }

  private String source(int target) {
    String chinese = figures.get(target).sourceZh();
    return words.chinese() && chinese != null && !chinese.isBlank()
        ? chinese
        : fits.get(target).source();
  }
}
