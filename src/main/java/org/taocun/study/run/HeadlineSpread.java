package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.analysis.Estimate;
import org.taocun.base.ScenarioException;
import org.taocun.output.figure.Band;
import org.taocun.output.table.ResultTable;
import org.taocun.trace.SeriesTable.Variable;

/**
 * A headline figure over the replications of a run.
 *
 * @param name its name, a column of summary.csv
 * @param unit its unit, "" for none
 * @param defined number of replications in which it is defined; the others do not count
 * @param mean its mean; NaN if it is defined in none
 * @param low the low end of its range, as {@link Band#of} has it
 * @param high the high end of its range
 * @param error standard error of sampling of the mean, sqrt(sum of e²) / n over the standard errors
 *     e of the replications, each of which draws counties of its own; NaN if it is no estimate
 */
public record HeadlineSpread(
    String name, String unit, int defined, double mean, double low, double high, double error) {
  private static final String ERROR = "Error";

  /**
   * The headline figures of a results folder, in the order of its columns.
   *
   * @throws ScenarioException when the folder holds no results
   */
  public static List<HeadlineSpread> of(Path folder) {
    return of(
        folder.resolve(Section.SUMMARY.fileName()),
        RunInfo.read(folder).details().columns().headlines());
  }

  /** The figures of a table with a row for each replication. */
  static List<HeadlineSpread> of(Path table, List<Variable> columns) {
    List<List<Double>> values = new ArrayList<>();
    columns.forEach(column -> values.add(new ArrayList<>()));
    ResultTable.read(
        table,
        start -> {},
        row -> {
          for (int i = 0; i < columns.size(); i++) {
            values.get(i).add(row.number(columns.get(i).name()));
          }
        });
    List<String> names = columns.stream().map(Variable::name).toList();
    List<HeadlineSpread> spreads = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int errors = names.indexOf(names.get(i) + ERROR);
      double error = errors < 0 ? Double.NaN : error(array(values.get(errors)));
      spreads.add(of(columns.get(i), array(values.get(i)), error));
    }
    return List.copyOf(spreads);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(v -> v).toArray();
  }

  /** The standard error of a mean of independent estimates, of those that have one. */
  static double error(double[] errors) {
    double squares = 0;
    int n = 0;
    for (double error : errors) {
      if (!Double.isNaN(error)) {
        squares += error * error;
        n++;
      }
    }
    return Math.sqrt(squares) / n;
  }

  /** True if it is an estimate of all provinces, or the standard error of one. */
  public boolean national() {
    return name.startsWith("national");
  }

  /** True if it is nothing but the standard error of another figure. */
  public boolean isError() {
    return national() && name.endsWith(ERROR);
  }

  /** The values of one headline figure of a results folder, replication by replication. */
  public static double[] values(Path folder, String name) {
    List<Double> values = new ArrayList<>();
    ResultTable.read(
        folder.resolve(Section.SUMMARY.fileName()),
        table -> {},
        row -> values.add(row.number(name)));
    return values.stream().mapToDouble(v -> v).toArray();
  }

  private static HeadlineSpread of(Variable column, double[] values, double error) {
    Estimate mean = Estimate.ofDefined(values);
    Band band = Band.of(values);
    return new HeadlineSpread(
        column.name(), column.unit(), mean.n(), mean.value(), band.low(), band.high(), error);
  }
}
