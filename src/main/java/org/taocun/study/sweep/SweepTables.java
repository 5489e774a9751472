package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.experiment.PossibleValues;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.table.Column;
import org.taocun.output.table.Guide;
import org.taocun.output.table.Table;
import org.taocun.study.sweep.store.SweepStore;
import org.taocun.study.sweep.store.SweepStore.MonthRow;
import org.taocun.trace.SeriesTable.Variable;

/** The CSV tables of a sweep. They depend on the plan and the runs only, not on their order. */
public final class SweepTables {
  static final String DESIGN = "design.csv";
  static final String RUNS = "runs.csv";
  static final String POINTS = "points.csv";
  static final String SERIES = "series.csv";

  private static final double LEVEL = 0.95;

  private final SweepPlan plan;
  private final SweepStore store;
  private final int months;

  /**
   * The tables of a sweep.
   *
   * @param months of its scenario
   */
  SweepTables(SweepPlan plan, SweepStore store, int months) {
    this.plan = plan;
    this.store = store;
    this.months = months;
  }

  /** A point of the design. */
  private record Point(int number, List<String> values) {}

  /** The results of a point's runs. */
  private record Result(Point point, long ended, long failed, List<Mean> means) {}

  /** The mean of a headline figure over the runs in which it is defined. */
  private record Mean(Estimate estimate, Interval interval) {}

  /** A run and its values of the factors. */
  private record Run(SweepStore.Row of, List<String> values) {}

  /** The points as a table. */
  static String design(SweepPlan plan) throws IOException {
    Table<Point> table = design(plan.paths());
    List<Point> points =
        IntStream.range(0, plan.points().size()).mapToObj(point -> point(plan, point)).toList();
    return table.head(false) + table.lines(points);
  }

  private static Point point(SweepPlan plan, int number) {
    return new Point(number, plan.points().get(number).values());
  }

  /** Writes runs.csv. */
  void runs(Path folder) throws IOException {
    Table<Run> table = runs(plan.paths(), store.headlines());
    try (CSVPrinter out = table.begin(folder, false)) {
      store.eachRun(run -> table.row(new Run(run, plan.points().get(run.point()).values()), out));
    }
  }

  /** Writes points.csv. */
  void points(Path folder) throws IOException {
    Table<Result> table = points(plan.paths(), store.headlines());
    try (CSVPrinter out = table.begin(folder, false)) {
      List<SweepStore.Row> rows = new ArrayList<>();
      store.eachRun(
          run -> {
            if (!rows.isEmpty() && rows.get(0).point() != run.point()) {
              table.row(result(rows), out);
              rows.clear();
            }
            rows.add(run);
          });
      if (!rows.isEmpty()) {
        table.row(result(rows), out);
      }
    }
  }

  private Result result(List<SweepStore.Row> runs) {
    List<SweepStore.Row> well = runs.stream().filter(SweepStore.Row::ok).toList();
    Point point = point(plan, runs.get(0).point());
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    List<Variable> headlines = store.headlines();
    for (int k = 0; k < headlines.size(); k++) {
      int headline = k;
      figures.put(
          headlines.get(k).name(), well.stream().map(run -> run.headlines()[headline]).toList());
    }
    PossibleValues possible = PossibleValues.of(figures, months(point));
    return new Result(
        point,
        well.size(),
        runs.size() - well.size(),
        headlines.stream()
            .map(
                one ->
                    mean(
                        figures.getOrDefault(one.name(), List.of()),
                        possible.of(one.name(), one.unit())))
            .toList());
  }

  private double months(Point point) {
    int varied = plan.paths().indexOf("months");
    return varied < 0 ? months : Double.parseDouble(point.values().get(varied));
  }

  private static Mean mean(List<Double> values, Interval possible) {
    Estimate mean = Estimate.ofDefined(values.stream().mapToDouble(value -> value).toArray());
    return new Mean(mean, mean.confidence(LEVEL).within(possible));
  }

  /** Writes series.csv. */
  void series(Path folder) throws IOException {
    Table<MonthRow> table = series(SERIES, store.variables());
    try (CSVPrinter out = table.begin(folder, false)) {
      store.eachMonth(row -> table.row(row, out));
    }
  }

  /** Every column of every table of this sweep. */
  Guide guide(boolean series) {
    List<Variable> variables = plan.kept().series() ? store.variables() : List.of();
    return guide(plan.paths(), store.headlines(), variables, series);
  }

  /**
   * Every column of every table.
   *
   * @param paths of the factors
   * @param headlines the headline figures of the runs
   * @param variables of the monthly series; empty if none are kept
   * @param series true if the months are a table of their own, beside the database
   */
  public static Guide guide(
      List<String> paths, List<Variable> headlines, List<Variable> variables, boolean series) {
    List<Table<?>> tables =
        new ArrayList<>(List.of(design(paths), runs(paths, headlines), points(paths, headlines)));
    if (!variables.isEmpty()) {
      tables.add(series(series ? SERIES : "The table series of sweep.sqlite", variables));
    }
    return new Guide(
        Guide.BY_UNIT
            + """
            sweep.sqlite has the same figures in full; its table columns explains them, too.
            """,
        tables);
  }

  /**
   * The table design.csv.
   *
   * @param paths of the factors
   */
  public static Table<?> designTable(List<String> paths) {
    return design(paths);
  }

  private static Table<Point> design(List<String> paths) {
    return Table.of(
        DESIGN,
        List.of(Column.of("point", "", "number of the point, from 0", Point::number)),
        factors(paths, Point::values));
  }

  private static Table<Run> runs(List<String> paths, List<Variable> headlines) {
    return Table.of(
        RUNS,
        List.of(
            Column.of(
                "point", "", "number of the point, as in design.csv", run -> run.of().point()),
            Column.of(
                "replication",
                "",
                "number of the replication, from 0: the same luck at every point",
                run -> run.of().replication()),
            Column.of(
                "seed",
                "",
                "seed of the scenario, the same at every point",
                run -> run.of().seed()),
            Column.word("status", "ok or failed", run -> run.of().status()),
            Column.word(
                "error", "reason of the failure, in English", run -> run.of().error().inEnglish())),
        factors(paths, Run::values),
        Column.variables(headlines, run -> run.of().headlines()));
  }

  private static Table<Result> points(List<String> paths, List<Variable> headlines) {
    List<Column<Result>> figures = new ArrayList<>();
    for (int k = 0; k < headlines.size(); k++) {
      figures.addAll(figures(headlines.get(k), k));
    }
    return Table.of(
        POINTS,
        List.of(
            Column.of(
                "point", "", "number of the point, as in design.csv", row -> row.point().number())),
        factors(paths, row -> row.point().values()),
        List.of(
            Column.of("runs", "", "runs that ended well", Result::ended),
            Column.of("failed", "", "runs that failed", Result::failed)),
        figures);
  }

  private static List<Column<Result>> figures(Variable headline, int number) {
    return List.of(
        Column.of(
            headline.name() + ".n",
            "",
            "runs in which it is defined: " + headline.doc(),
            row -> row.means().get(number).estimate().n()),
        figure(headline, number, "mean", "its mean", mean -> mean.estimate().value()),
        figure(
            headline,
            number,
            "standardError",
            "the mean's standard error",
            mean -> mean.estimate().standardError()),
        figure(
            headline,
            number,
            "low",
            "lower end of Student's 95 % interval of the mean, cut to what is possible: shares to 0"
                + " to 1, counts to 0 or more and to all villages, households or months",
            mean -> mean.interval().low()),
        figure(headline, number, "high", "upper end", mean -> mean.interval().high()));
  }

  private static Column<Result> figure(
      Variable headline, int number, String name, String meaning, ToDoubleFunction<Mean> of) {
    return Column.quantity(
        headline.name() + "." + name,
        headline.unit(),
        meaning,
        row -> of.applyAsDouble(row.means().get(number)));
  }

  private static Table<MonthRow> series(String name, List<Variable> variables) {
    return Table.of(
        name,
        List.of(
            Column.of("point", "", "number of the point, as in design.csv", MonthRow::point),
            Column.of(
                "replication", "", "number of the replication, from 0", MonthRow::replication),
            Column.of(
                "month",
                "months",
                "month of the simulation; 0 is the state before the first",
                MonthRow::month),
            Column.of("date", "year-month", "calendar month", MonthRow::date)),
        Column.variables(variables, MonthRow::figures));
  }

  private static <R> List<Column<R>> factors(List<String> paths, Function<R, List<String>> values) {
    return IntStream.range(0, paths.size())
        .mapToObj(
            k ->
                Column.<R>word(
                    paths.get(k),
                    "value of the factor; `taocun explain` tells what it means",
                    row -> values.apply(row).get(k)))
        .toList();
  }
}
