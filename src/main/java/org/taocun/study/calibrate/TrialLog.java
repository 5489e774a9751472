package org.taocun.study.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.GrowingTable;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Csv;
import org.taocun.output.table.Table;

/**
 * The trials of a calibration in a table that grows line by line. Each line is on the disk before
 * the next begins; one that a crash cut off is dropped when the log is opened again.
 */
final class TrialLog implements AutoCloseable {
  /** The table's name. */
  static final String FILE = "evaluations.csv";

  private final Path file;
  private final int parameters;
  private final Table<Trial> columns;
  private final List<Trial> trials = new ArrayList<>();
  private final GrowingTable table;

  private TrialLog(Path file, int parameters, Table<Trial> columns, GrowingTable table) {
    this.file = file;
    this.parameters = parameters;
    this.columns = columns;
    this.table = table;
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

  private static List<Column<Trial>> columns(
      List<String> names, String meaning, Function<Trial, List<Double>> values) {
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> Column.<Trial>exact(names.get(i), meaning, trial -> values.apply(trial).get(i)))
        .toList();
  }

  /**
   * Opens the log of a folder and reads its trials.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   */
  static TrialLog open(WorkFolder folder, List<String> parameters, List<String> figures) {
    Table<Trial> columns = table(parameters, figures);
    Path file = folder.stage().resolve(columns.name());
    try {
      String whole = GrowingTable.wholeLines(file);
      if (whole.isEmpty()) {
        whole = columns.head(false);
      }
      TrialLog log =
          new TrialLog(file, parameters.size(), columns, GrowingTable.begin(file, whole));
      log.read(whole);
      return log;
    } catch (IOException e) {
      throw new ScenarioException(ResultsPaths.shown(file) + ": " + Disk.reason(e));
    }
  }

  private void read(String text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text, Csv.FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          List<Double> cells = row.stream().map(Cells::value).toList();
          trials.add(
              new Trial(
                  cells.subList(0, parameters),
                  cells.subList(parameters, cells.size() - 1),
                  cells.get(cells.size() - 1)));
        }
      }
    } catch (NumberFormatException | UncheckedIOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: is damaged: a cell that should be a number is none; --force starts again",
              ResultsPaths.shown(file)));
    }
  }

  /** The trials so far, in their order. */
  synchronized List<Trial> trials() {
    return List.copyOf(trials);
  }

  /**
   * Adds a trial; it is on the disk when this returns.
   *
   * @throws ScenarioException when the disk does not take it; the trials before it are kept
   */
  synchronized void add(Trial trial) {
    try {
      table.append(columns.lines(List.of(trial)));
    } catch (IOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: {1}; {2} {2|trial is|trials are} kept: mend that and add --resume to go on",
              ResultsPaths.shown(file), Disk.reason(e), trials.size()));
    }
    trials.add(trial);
  }

  @Override
  public void close() {
    table.close();
  }
}
