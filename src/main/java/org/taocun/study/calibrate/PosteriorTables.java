package org.taocun.study.calibrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.taocun.analysis.posterior.Generation;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.ResultTable;
import org.taocun.output.table.Table;
import org.taocun.output.text.Language;
import org.taocun.study.calibrate.CalibrationTables.Fit;

/** The tables of a posterior. */
public final class PosteriorTables {
  /** The table of draws with equal weights, which a sweep can run. */
  static final String ENSEMBLE = "ensemble.csv";

  private PosteriorTables() {}

  /**
   * A point that was tried.
   *
   * @param point its number, from 0
   * @param generation its generation, from 0
   * @param values the free parameters
   * @param outcomes the mean over replications of each target's figure, fitted and held out
   * @param distance the root mean square miss of the fitted figures
   */
  record Point(
      int point, int generation, List<Double> values, List<Double> outcomes, double distance) {
    Point {
      values = List.copyOf(values);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * A weighted draw from the posterior.
   *
   * @param point the number of the point that it comes from
   * @param values the free parameters, adjusted if the posterior is
   */
  record WeightedDraw(int point, double weight, double distance, List<Double> values) {
    WeightedDraw {
      values = List.copyOf(values);
    }
  }

  /**
   * A draw of equal weight, and its figures with luck that the search never saw.
   *
   * @param draw its number, from 0
   */
  record Predicted(int draw, List<Double> values, List<Double> outcomes) {
    Predicted {
      values = List.copyOf(values);
      outcomes = List.copyOf(outcomes);
    }
  }

  /**
   * A free parameter's posterior.
   *
   * @param middle its value in calibrated.yaml
   * @param spread the posterior's sd over that of the prior, both of the prior's distribution
   *     function
   * @param shift the posterior's mean less that of the prior, in sd of the prior
   * @param lowEnd weight of the posterior in the lowest twentieth of the prior
   * @param highEnd weight in the highest
   */
  record Parameter(
      String parameter,
      double low,
      double high,
      double mean,
      double median,
      double low50,
      double high50,
      double low90,
      double high90,
      double middle,
      double spread,
      double shift,
      double lowEnd,
      double highEnd) {}

  /** Two free parameters and the correlation of their ranks in the posterior. */
  record Pair(String first, String second, double correlation) {}

  private static final Table<Generation> GENERATIONS =
      new Table<>(
          "generations.csv",
          List.of(
              Column.of("generation", "", "number of the generation, from 0", Generation::number),
              Column.of("points", "", "points tried so far", Generation::points),
              Column.number(
                  "tolerance", "sd", "largest distance of a kept point", Generation::tolerance),
              Column.number(
                  "acceptance",
                  "share",
                  "share of the generation's points nearer than the tolerance before; empty for"
                      + " the first",
                  Generation::acceptance),
              Column.of("kept", "", "kept points", Generation::kept),
              Column.number(
                  "effective",
                  "",
                  "number of independent draws that the kept points are worth, the squared sum of"
                      + " their weights over the sum of the squares",
                  Generation::effective)));

  private static final Table<Parameter> PARAMETERS =
      new Table<>(
          "parameters.csv",
          List.of(
              Column.word("parameter", "a free parameter", Parameter::parameter),
              Column.number("low", "as parameter", "lowest value allowed", Parameter::low),
              Column.number("high", "as parameter", "highest value allowed", Parameter::high),
              Column.number("mean", "as parameter", "mean of the posterior", Parameter::mean),
              Column.number("median", "as parameter", "its median", Parameter::median),
              Column.number("low50", "as parameter", "its 25 % quantile", Parameter::low50),
              Column.number("high50", "as parameter", "its 75 % quantile", Parameter::high50),
              Column.number("low90", "as parameter", "its 5 % quantile", Parameter::low90),
              Column.number("high90", "as parameter", "its 95 % quantile", Parameter::high90),
              Column.number(
                  "middle",
                  "as parameter",
                  "value of the draw in calibrated.yaml, the one nearest to the medians of all"
                      + " parameters",
                  Parameter::middle),
              Column.number(
                  "spread",
                  "ratio",
                  "standard deviation of the posterior over that of the prior, where values are"
                      + " told by the share of the prior below them",
                  Parameter::spread),
              Column.number(
                  "shift",
                  "sd",
                  "mean of the posterior less that of the prior, told so, in standard deviations"
                      + " of the prior",
                  Parameter::shift),
              Column.number(
                  "lowEnd",
                  "share",
                  "part of the posterior in the lowest twentieth of the prior",
                  Parameter::lowEnd),
              Column.number(
                  "highEnd",
                  "share",
                  "part of the posterior in the highest twentieth of the prior",
                  Parameter::highEnd)));

  private static final Table<Pair> PAIRS =
      new Table<>(
          "pairs.csv",
          List.of(
              Column.word("first", "a free parameter", Pair::first),
              Column.word("second", "another one", Pair::second),
              Column.number(
                  "correlation",
                  "",
                  "weighted correlation of their ranks in the posterior",
                  Pair::correlation)));

  private static final Table<Fit> FIT =
      CalibrationTables.fitTable(
          "mean over n runs, each with the values of another draw from the posterior and luck that"
              + " the search never saw",
          "runs in which the figure is defined");

  /** The table of all points. */
  static Table<Point> points(List<String> parameters, List<String> figures) {
    return Table.of(
        TrialLog.FILE,
        List.of(
            Column.<Point>of("point", "", "number of the point, from 0", Point::point),
            Column.<Point>of("generation", "", "its generation, from 0", Point::generation)),
        TrialLog.columns(parameters, "value of the free parameter, in full", Point::values),
        TrialLog.columns(
            figures, "mean of the figure over the replications, in full", Point::outcomes),
        List.of(
            Column.<Point>exact(
                "distance",
                "root mean square miss of the fitted figures, in sd; with an error of observation"
                    + " where these have one; Infinity where a figure is not defined",
                Point::distance)));
  }

  private static Table<WeightedDraw> draws(List<String> parameters) {
    return Table.of(
        "posterior.csv",
        List.of(
            Column.<WeightedDraw>of(
                "point", "", "number of the point in evaluations.csv", WeightedDraw::point),
            Column.<WeightedDraw>exact(
                "weight", "weight of the draw; all sum to 1", WeightedDraw::weight),
            Column.<WeightedDraw>exact("distance", "as there", WeightedDraw::distance)),
        TrialLog.columns(
            parameters,
            "value of the free parameter, adjusted to no miss where the adjustment in run.json is"
                + " done",
            WeightedDraw::values));
  }

  /** The table of draws with equal weights and their figures. */
  static Table<Predicted> predicted(List<String> parameters, List<String> figures) {
    return Table.of(
        "predictive.csv",
        List.of(
            Column.<Predicted>of(
                "draw", "", "number of the draw, from 0; all weigh the same", Predicted::draw)),
        TrialLog.columns(parameters, "value of the free parameter, in full", Predicted::values),
        TrialLog.columns(
            figures,
            "mean of the figure over the replications, with luck that the search never saw",
            Predicted::outcomes));
  }

  private static Table<List<String>> ensemble(List<String> paths) {
    List<Column<List<String>>> columns = new ArrayList<>();
    columns.add(
        Column.word("point", "number of the draw in predictive.csv", cells -> cells.get(0)));
    for (int i = 0; i < paths.size(); i++) {
      int cell = i + 1;
      columns.add(
          Column.word(
              paths.get(i), "value of the setting with this draw", cells -> cells.get(cell)));
    }
    return new Table<>(ENSEMBLE, columns);
  }

  /**
   * Every column of every table.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   * @param paths the settings that they make
   */
  public static Guide guide(List<String> parameters, List<String> figures, List<String> paths) {
    return new Guide(
        Guide.NINE_DIGITS,
        List.of(
            points(parameters, figures),
            GENERATIONS,
            draws(parameters),
            PARAMETERS,
            PAIRS,
            predicted(parameters, figures),
            FIT,
            ensemble(paths)));
  }

  /**
   * Writes the tables that did not grow with the work, and columns.md.
   *
   * @param settings of each draw of predictive.csv: path=value
   */
  static void write(
      WorkFolder folder, PosteriorRows rows, List<List<String>> settings, Language language) {
    Path stage = folder.stage();
    List<String> parameters = rows.parameters().stream().map(Parameter::parameter).toList();
    List<String> paths =
        settings.get(0).stream().map(one -> one.substring(0, one.indexOf('='))).toList();
    try {
      GENERATIONS.write(stage, rows.generations());
      draws(parameters).write(stage, rows.draws());
      PARAMETERS.write(stage, rows.parameters());
      PAIRS.write(stage, rows.pairs());
      FIT.write(stage, rows.fits());
      ensemble(paths).write(stage, cells(settings));
      guide(parameters, rows.fits().stream().map(Fit::figure).toList(), paths)
          .write(stage, language.words());
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  private static List<List<String>> cells(List<List<String>> settings) {
    return IntStream.range(0, settings.size())
        .mapToObj(
            k ->
                Stream.concat(
                        Stream.of(Integer.toString(k)),
                        settings.get(k).stream().map(one -> one.substring(one.indexOf('=') + 1)))
                    .toList())
        .toList();
  }

  /** Reads generations.csv. */
  static List<Generation> generations(Path folder) {
    return read(
        folder,
        GENERATIONS,
        row ->
            new Generation(
                (int) row.number("generation"),
                (int) row.number("points"),
                row.number("tolerance"),
                row.number("acceptance"),
                (int) row.number("kept"),
                row.number("effective")));
  }

  /** Reads posterior.csv. */
  static List<WeightedDraw> draws(Path folder, int parameters) {
    return read(
        folder,
        draws(List.of()),
        row ->
            new WeightedDraw(
                (int) row.number(0),
                row.number(1),
                row.number(2),
                IntStream.range(3, 3 + parameters).mapToObj(row::number).toList()));
  }

  /** Reads parameters.csv. */
  static List<Parameter> parameters(Path folder) {
    return read(
        folder,
        PARAMETERS,
        row ->
            new Parameter(
                row.text("parameter"),
                row.number("low"),
                row.number("high"),
                row.number("mean"),
                row.number("median"),
                row.number("low50"),
                row.number("high50"),
                row.number("low90"),
                row.number("high90"),
                row.number("middle"),
                row.number("spread"),
                row.number("shift"),
                row.number("lowEnd"),
                row.number("highEnd")));
  }

  /** Reads pairs.csv. */
  static List<Pair> pairs(Path folder) {
    return read(
        folder,
        PAIRS,
        row -> new Pair(row.text("first"), row.text("second"), row.number("correlation")));
  }

  private static <R> List<R> read(Path folder, Table<?> table, Function<ResultTable.Row, R> each) {
    List<R> rows = new ArrayList<>();
    ResultTable.read(folder.resolve(table.name()), start -> {}, row -> rows.add(each.apply(row)));
    return rows;
  }
}
