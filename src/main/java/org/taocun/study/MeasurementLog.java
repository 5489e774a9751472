package org.taocun.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.taocun.experiment.Measured;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Table;

/**
 * The figures read off the runs of a comparison, in a table that grows run by run. Each run is on
 * the disk before it counts; runs that a crash cut off are dropped when the log is opened again.
 */
public final class MeasurementLog implements AutoCloseable {
  public static final Table<Measurement> TABLE =
      new Table<>(
          "measurements.csv",
          List.of(
              Column.word(
                  "arm",
                  "the arm, followed by its world if settings are not as written",
                  Measurement::arm),
              Column.of(
                  "replication", "", "number of the replication, from 0", Measurement::replication),
              Column.word("outcome", "name or formula of the figure", Measurement::outcome),
              Column.exact(
                  "value",
                  "the number in full; empty where it is not defined",
                  Measurement::value)));

  record Measurement(String arm, int replication, String outcome, double value) {}

  private final Map<String, List<String>> outcomes;
  private final RowLog<Measurement> rows;

  private MeasurementLog(Map<String, List<String>> outcomes, RowLog<Measurement> rows) {
    this.outcomes = outcomes;
    this.rows = rows;
  }

  /** Opens the log of a folder; its table has no byte-order mark. */
  public static MeasurementLog open(WorkFolder folder, Map<String, List<String>> outcomes) {
    return open(folder, outcomes, false);
  }

  /**
   * Opens the log of a folder and reads its runs.
   *
   * @param outcomes the formulas of every arm, by the arm's label
   * @param excel true if the table begins with the byte-order mark that Excel needs
   */
  public static MeasurementLog open(
      WorkFolder folder, Map<String, List<String>> outcomes, boolean excel) {
    return new MeasurementLog(
        outcomes,
        RowLog.open(
            folder,
            TABLE,
            excel,
            row ->
                new Measurement(
                    row.get(0), Integer.parseInt(row.get(1)), row.get(2), Cells.value(row.get(3))),
            read -> lines(complete(read, outcomes), outcomes)));
  }

  /** The runs whose outcomes were all written. */
  private static List<Measured> complete(
      List<Measurement> read, Map<String, List<String>> outcomes) {
    Map<String, Map<Integer, List<Double>>> values = new LinkedHashMap<>();
    for (Measurement one : read) {
      values
          .computeIfAbsent(one.arm(), arm -> new LinkedHashMap<>())
          .computeIfAbsent(one.replication(), number -> new ArrayList<>())
          .add(one.value());
    }
    List<Measured> complete = new ArrayList<>();
    values.forEach(
        (arm, runs) ->
            runs.forEach(
                (replication, of) -> {
                  if (of.size() == outcomes.getOrDefault(arm, List.of()).size()) {
                    complete.add(new Measured(arm, replication, of));
                  }
                }));
    return complete;
  }

  /** The runs so far. */
  public List<Measured> measured() {
    return complete(rows.rows(), outcomes);
  }

  /**
   * Adds a run; it is on the disk when this returns.
   *
   * @throws org.taocun.base.ScenarioException when the disk does not take it; the runs before it
   *     are kept
   */
  public void add(Measured one) {
    rows.add(lines(List.of(one), outcomes));
  }

  /**
   * Writes the runs once more, arm by arm and replication by replication, so that the finished
   * table does not tell in which order they were done.
   */
  public void sort(List<String> arms) {
    List<Measured> sorted = new ArrayList<>(measured());
    sorted.sort(
        Comparator.<Measured>comparingInt(one -> arms.indexOf(one.arm()))
            .thenComparingInt(Measured::replication));
    rows.replace(lines(sorted, outcomes));
  }

  private static List<Measurement> lines(List<Measured> runs, Map<String, List<String>> outcomes) {
    List<Measurement> lines = new ArrayList<>();
    for (Measured one : runs) {
      List<String> formulas =
          Objects.requireNonNull(outcomes.get(one.arm()), "every arm has its outcomes");
      for (int k = 0; k < formulas.size(); k++) {
        lines.add(
            new Measurement(one.arm(), one.replication(), formulas.get(k), one.outcomes().get(k)));
      }
    }
    return lines;
  }

  @Override
  public void close() {
    rows.close();
  }
}
