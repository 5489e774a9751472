package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Numbers;
import org.taocun.output.table.ResultTable;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.calibrate.CalibrationTables.Fit;
import org.taocun.study.calibrate.CalibrationTables.Spread;

/**
 * The results of a calibration, as its folder has them.
 *
 * @param origin the origin of the folder
 * @param fits observed and simulated figures
 * @param spreads the free parameters
 * @param trials the points in the order in which they were tried
 */
record CalibrationRows(
    ResultsOrigin<CalibrationInfo> origin,
    List<Fit> fits,
    List<Spread> spreads,
    List<Trial> trials) {
  /** The use of the figures that are fitted. */
  static final String FIT = "fit";

  /** The part of a range next to an end that counts as the end. */
  private static final double AT_END = 0.01;

  /** The part of a range from which on values that fit nearly as well leave it undetermined. */
  private static final double WIDE = 0.8;

  /** The number of trials from which on their spread tells something. */
  private static final int SEVERAL = 5;

  CalibrationRows {
    fits = List.copyOf(fits);
    spreads = List.copyOf(spreads);
    trials = List.copyOf(trials);
  }

  /** Reads the tables of a folder. */
  static CalibrationRows read(Path folder) {
    ResultsOrigin<CalibrationInfo> origin =
        ResultsOrigin.read(folder, ResultsKind.CALIBRATION, CalibrationInfo.class);
    List<Fit> fits = CalibrationTables.fits(folder);
    List<Spread> spreads = CalibrationTables.spreads(folder);
    List<Trial> trials = new ArrayList<>();
    int parameters = spreads.size();
    int figures = fits.size();
    ResultTable.read(
        folder.resolve(TrialLog.FILE),
        table -> {},
        row ->
            trials.add(
                new Trial(
                    numbers(row, 0, parameters),
                    numbers(row, parameters, parameters + figures),
                    row.number(parameters + figures))));
    return new CalibrationRows(origin, fits, spreads, trials);
  }

  private static List<Double> numbers(ResultTable.Row row, int from, int to) {
    return IntStream.range(from, to).mapToObj(row::number).toList();
  }

  CalibrationInfo info() {
    return origin.details();
  }

  /** The place of a value in its parameter's range: 0 at the low end, 1 at the high one. */
  double place(int parameter, double value) {
    Spread spread = spreads.get(parameter);
    return info().logarithmic().get(parameter)
        ? FastMath.log(value / spread.low()) / FastMath.log(spread.high() / spread.low())
        : (value - spread.low()) / (spread.high() - spread.low());
  }

  /** True if the best point misses a fitted figure by more than its sd. */
  boolean misses() {
    return fits.stream().anyMatch(fit -> fit.use().equals(FIT) && !(Math.abs(fit.misfit()) <= 1));
  }

  /** True if the best value lies near the low end of its range. */
  boolean atLow(int parameter) {
    return place(parameter, spreads.get(parameter).best()) <= AT_END;
  }

  /** True if the best value lies near the high end of its range. */
  boolean atHigh(int parameter) {
    return place(parameter, spreads.get(parameter).best()) >= 1 - AT_END;
  }

  /** The part of a parameter's range over which values fit nearly as well as the best. */
  double width(int parameter) {
    Spread spread = spreads.get(parameter);
    return place(parameter, spread.nearHigh()) - place(parameter, spread.nearLow());
  }

  /** True if values over most of the range fit nearly as well as the best. */
  boolean undetermined(int parameter) {
    return several() && width(parameter) >= WIDE;
  }

  /** True if enough trials fit nearly as well as the best for their spread to tell something. */
  boolean several() {
    return near() >= SEVERAL;
  }

  /** The number of trials that fit nearly as well as the best, which is one of them. */
  int near() {
    return spreads.get(0).near();
  }

  /** A value as text, with all its digits. */
  static String text(double value) {
    return Numbers.text(value);
  }
}
