package org.taocun.study.calibrate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Table;
import org.taocun.study.RowLog;

/**
 * The trials of a calibration in a table that grows line by line. Each line is on the disk before
 * the next begins; one that a crash cut off is dropped when the log is opened again.
 */
final class TrialLog implements AutoCloseable {
  /** The table's name. */
  static final String FILE = "evaluations.csv";

  private final RowLog<Trial> rows;

  private TrialLog(RowLog<Trial> rows) {
    this.rows = rows;
  }

  /**
   * The table.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   */
  static Table<Trial> table(List<String> parameters, List<String> figures) {
    return Table.of(
        FILE,
        columns(parameters, "value of the free parameter, in full", Trial::values),
        columns(figures, "mean of the figure over the replications, in full", Trial::outcomes),
        List.of(
            Column.exact(
                "loss",
                "sum of the squared misses of the fitted figures, each in units of its sd; 1.0E9"
                    + " where one of them is not defined",
                Trial::loss)));
  }

  /** Columns that have the names of what they hold, a number in full each. */
  static <R> List<Column<R>> columns(
      List<String> names, String meaning, Function<R, List<Double>> values) {
    return IntStream.range(0, names.size())
        .mapToObj(i -> Column.<R>exact(names.get(i), meaning, row -> values.apply(row).get(i)))
        .toList();
  }

  /**
   * Opens the log of a folder and reads its trials.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   */
  static TrialLog open(WorkFolder folder, List<String> parameters, List<String> figures) {
    int count = parameters.size();
    return new TrialLog(
        RowLog.open(
            folder,
            table(parameters, figures),
            false,
            row -> trial(row.stream().map(Cells::value).toList(), count),
            read -> read));
  }

  private static Trial trial(List<Double> cells, int parameters) {
    return new Trial(
        cells.subList(0, parameters),
        cells.subList(parameters, cells.size() - 1),
        cells.get(cells.size() - 1));
  }

  /** The trials so far, in their order. */
  List<Trial> trials() {
    return rows.rows();
  }

  /**
   * Adds a trial; it is on the disk when this returns.
   *
   * @throws org.taocun.base.ScenarioException when the disk does not take it; the trials before it
   *     are kept
   */
  void add(Trial trial) {
    rows.add(List.of(trial));
  }

  @Override
  public void close() {
    rows.close();
  }
}
