package org.taocun.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.ScenarioException;
import org.taocun.trace.SweepPlan;

/**
 * A finished sweep, read back from its tables.
 *
 * @param design how its points were chosen
 * @param replications runs at each point
 * @param points points[point][factor], as they were written
 * @param outcomes the figures' names
 * @param values values[outcome][point][replication]; NaN where not defined or failed
 * @param failed how many runs failed
 */
public record SweepResults(
    SweepPlan.Design design,
    int replications,
    List<List<String>> points,
    List<String> outcomes,
    double[][][] values,
    int failed) {
  private static final int FIXED = 5;

  /** Copies the lists. */
  public SweepResults {
    points = List.copyOf(points);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Reads a folder.
   *
   * @throws ScenarioException when it holds no finished sweep, a part of one only, or is damaged
   */
  public static SweepResults read(Path folder) {
    SweepDesign file = SweepDesign.read(folder);
    if (!file.part().whole()) {
      throw new ScenarioException(
          folder
              + ": holds shard "
              + file.shard()
              + " of a sweep; 'taocun merge' joins the shards");
    }
    SweepPlan.Design design = file.design();
    List<String> paths = design.factors().stream().map(factor -> factor.path()).toList();
    List<List<String>> points = new ArrayList<>();
    ResultTable.read(
        folder.resolve(SweepTables.DESIGN),
        table -> paths.forEach(table::position),
        row -> points.add(paths.stream().map(row::text).toList()));
    Map<String, Integer> columns = new LinkedHashMap<>();
    List<double[][]> values = new ArrayList<>();
    int[] failed = {0};
    ResultTable.read(
        folder.resolve(SweepTables.RUNS),
        table -> {
          List<String> header = table.header();
          for (int column = FIXED + paths.size(); column < header.size(); column++) {
            columns.put(header.get(column), column);
            double[][] undefined = new double[points.size()][file.replications()];
            Arrays.stream(undefined).forEach(row -> Arrays.fill(row, Double.NaN));
            values.add(undefined);
          }
        },
        row -> {
          int point = (int) row.number("point");
          int replication = (int) row.number("replication");
          failed[0] += row.text("status").equals("ok") ? 0 : 1;
          int k = 0;
          for (int column : columns.values()) {
            values.get(k++)[point][replication] = row.number(column);
          }
        });
    return new SweepResults(
        design,
        file.replications(),
        points,
        List.copyOf(columns.keySet()),
        values.toArray(double[][][]::new),
        failed[0]);
  }

  /**
   * The values of an outcome, by point and replication.
   *
   * @throws IllegalArgumentException when there is no such outcome
   */
  public double[][] values(String outcome) {
    int k = outcomes.indexOf(outcome);
    if (k < 0) {
      throw new IllegalArgumentException("no outcome '" + outcome + "'");
    }
    return values[k];
  }
}
