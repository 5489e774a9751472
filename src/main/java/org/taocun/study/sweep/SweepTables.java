package org.taocun.study.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Csv;
import org.taocun.study.sweep.store.StoreColumn;
import org.taocun.study.sweep.store.SweepStore;

/** The CSV tables of a sweep. They depend on the plan and the runs only, not on their order. */
final class SweepTables {
  static final String DESIGN = "design.csv";
  static final String RUNS = "runs.csv";
  static final String POINTS = "points.csv";
  static final String SERIES = "series.csv";

  private static final double LEVEL = 0.95;

  private final SweepPlan plan;
  private final SweepStore store;
  private final List<StoreColumn> headlines;

  SweepTables(SweepPlan plan, SweepStore store) {
    this.plan = plan;
    this.store = store;
    this.headlines = store.headlines();
  }

  /** The points as a table. */
  static String design(SweepPlan plan) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.print("point");
      out.printRecord(plan.paths());
      for (int point = 0; point < plan.points().size(); point++) {
        out.print(point);
        out.printRecord(plan.points().get(point).values());
      }
    }
    return text.toString();
  }

  /** Writes runs.csv. */
  void runs(Path file) throws IOException {
    try (CSVPrinter out = table(file)) {
      List<String> header =
          new ArrayList<>(List.of("point", "replication", "seed", "status", "error"));
      header.addAll(plan.paths());
      headlines.forEach(column -> header.add(column.name()));
      out.printRecord(header);
      store.eachRun(
          run -> {
            out.print(run.point());
            out.print(run.replication());
            out.print(run.seed());
            out.print(run.status());
            out.print(run.error());
            for (String value : plan.points().get(run.point()).values()) {
              out.print(value);
            }
            for (int k = 0; k < headlines.size(); k++) {
              out.print(Cells.of(run.headlines()[k], headlines.get(k).unit()));
            }
            out.println();
          });
    }
  }

  /** Writes points.csv. */
  void points(Path file) throws IOException {
    try (CSVPrinter out = table(file)) {
      out.printRecord(pointsHeader());
      List<SweepStore.Row> rows = new ArrayList<>();
      store.eachRun(
          run -> {
            if (!rows.isEmpty() && rows.get(0).point() != run.point()) {
              point(rows, out);
              rows.clear();
            }
            rows.add(run);
          });
      if (!rows.isEmpty()) {
        point(rows, out);
      }
    }
  }

  private List<String> pointsHeader() {
    List<String> header = new ArrayList<>(List.of("point"));
    header.addAll(plan.paths());
    header.addAll(List.of("runs", "failed"));
    for (StoreColumn headline : headlines) {
      for (String figure : List.of("n", "mean", "standardError", "low", "high")) {
        header.add(headline.name() + "." + figure);
      }
    }
    return header;
  }

  private void point(List<SweepStore.Row> runs, CSVPrinter out) throws IOException {
    int point = runs.get(0).point();
    List<SweepStore.Row> well = runs.stream().filter(SweepStore.Row::ok).toList();
    out.print(point);
    for (String value : plan.points().get(point).values()) {
      out.print(value);
    }
    out.print(well.size());
    out.print(runs.size() - well.size());
    for (int k = 0; k < headlines.size(); k++) {
      int headline = k;
      double[] values = well.stream().mapToDouble(run -> run.headlines()[headline]).toArray();
      estimate(values, headlines.get(k).unit(), out);
    }
    out.println();
  }

  private static void estimate(double[] values, String unit, CSVPrinter out) throws IOException {
    Estimate mean = Estimate.ofDefined(values);
    Interval interval = mean.confidence(LEVEL);
    out.print(mean.n());
    for (double figure :
        new double[] {mean.value(), mean.standardError(), interval.low(), interval.high()}) {
      out.print(Cells.of(figure, unit));
    }
  }

  /** Writes series.csv. */
  void series(Path file) throws IOException {
    List<StoreColumn> variables = store.variables();
    try (CSVPrinter out = table(file)) {
      List<String> header = new ArrayList<>(Arrays.asList("point", "replication", "month", "date"));
      variables.forEach(column -> header.add(column.name()));
      out.printRecord(header);
      store.eachMonth(
          row -> {
            out.print(row.point());
            out.print(row.replication());
            out.print(row.month());
            out.print(row.date());
            for (int v = 0; v < variables.size(); v++) {
              out.print(Cells.of(row.figures()[v], variables.get(v).unit()));
            }
            out.println();
          });
    }
  }

  private static CSVPrinter table(Path file) throws IOException {
    BufferedWriter writer = Files.newBufferedWriter(file);
    return new CSVPrinter(writer, Csv.FORMAT);
  }

  /** The text of columns.md. */
  String guide(boolean series) {
    StringBuilder text = new StringBuilder(GUIDE);
    headlines.forEach(column -> row(column, text));
    if (!plan.kept().series()) {
      return text.toString();
    }
    text.append(
        series
            ? "\n## series.csv, and the table series of sweep.sqlite\n"
            : "\n## The table series of sweep.sqlite\n");
    text.append(
        """

        The whole run, month by month; month 0 is the state before the first.

        | column | unit | meaning |
        |---|---|---|
        """);
    store.variables().forEach(column -> row(column, text));
    return text.toString();
  }

  private static final String GUIDE =
      """
      # Columns of a sweep

      Tables are CSV after RFC 4180 in UTF-8, lines end with a line feed, the decimal sign is
      a point. An empty cell is a quantity that is not defined there. Whole numbers stand in
      full, amounts in yuan with two decimals, shares with 6 significant digits, other
      numbers with 9; sweep.sqlite has them in full. Money is constant 2015 yuan.

      ## runs.csv, and the table runs of sweep.sqlite

      A row a run. Columns named by a scenario path hold the factor's value;
      `taocun explain PATH` tells what it means.
      points.csv has a row a point: `runs` that ended well, `failed`, and for every figure X its
      `X.n` (runs in which it is defined), `X.mean`, `X.standardError` and, from `X.low` to
      `X.high`, Student's 95 % interval of the mean.

      | column | unit | meaning |
      |---|---|---|
      | point |  | number of the point, from 0, as in design.csv |
      | replication |  | number of the replication, from 0: the same luck at every point |
      | seed |  | seed of the scenario, the same at every point |
      | status |  | ok or failed |
      | error |  | why it failed |
      """;

  private static void row(StoreColumn column, StringBuilder text) {
    text.append("| ")
        .append(column.name())
        .append(" | ")
        .append(column.unit())
        .append(" | ")
        .append(column.doc().replace("|", "\\|").replace('\n', ' '))
        .append(" |\n");
  }
}
