package org.taocun.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Measured;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.GrowingTable;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Cells;
import org.taocun.output.table.Column;
import org.taocun.output.table.Csv;
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

  private final Path file;
  private final Map<String, List<String>> outcomes;
  private final String header;
  private final List<Measured> measured;
  private final GrowingTable table;

  private MeasurementLog(
      Path file,
      Map<String, List<String>> outcomes,
      String header,
      GrowingTable table,
      List<Measured> known) {
    measured = new ArrayList<>(known);
    this.file = file;
    this.outcomes = outcomes;
    this.header = header;
    this.table = table;
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
    Path file = folder.stage().resolve(TABLE.name());
    try {
      List<Measured> complete = complete(GrowingTable.wholeLines(file), outcomes);
      String header = TABLE.head(excel);
      String text = header + TABLE.lines(lines(complete, outcomes));
      GrowingTable table = GrowingTable.begin(file, text);
      return new MeasurementLog(file, outcomes, header, table, complete);
    } catch (IOException e) {
      throw problem(file, e);
    } catch (NumberFormatException | UncheckedIOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: is damaged: a cell that should be a number is none; --force starts again",
              ResultsPaths.shown(file)));
    }
  }

  /** The runs whose outcomes were all written. */
  private static List<Measured> complete(String whole, Map<String, List<String>> outcomes)
      throws IOException {
    Map<String, Map<Integer, List<Double>>> read = new LinkedHashMap<>();
    try (CSVParser rows = CSVParser.parse(whole, Csv.FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1 && row.size() == TABLE.columns().size()) {
          read.computeIfAbsent(row.get(0), arm -> new LinkedHashMap<>())
              .computeIfAbsent(Integer.valueOf(row.get(1)), number -> new ArrayList<>())
              .add(Cells.value(row.get(3)));
        }
      }
    }
    List<Measured> complete = new ArrayList<>();
    read.forEach(
        (arm, runs) ->
            runs.forEach(
                (replication, values) -> {
                  if (values.size() == outcomes.getOrDefault(arm, List.of()).size()) {
                    complete.add(new Measured(arm, replication, values));
                  }
                }));
    return complete;
  }

  /** The runs so far. */
  public synchronized List<Measured> measured() {
    return List.copyOf(measured);
  }

  /**
   * Adds a run; it is on the disk when this returns.
   *
   * @throws ScenarioException when the disk does not take it; the runs before it are kept
   */
  public synchronized void add(Measured one) {
    try {
      table.append(TABLE.lines(lines(List.of(one), outcomes)));
    } catch (IOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: {1}; {2} {2|run is|runs are} kept: mend that and add --resume to go on",
              ResultsPaths.shown(file), Disk.reason(e), measured.size()));
    }
    measured.add(one);
  }

  /**
   * Writes the runs once more, arm by arm and replication by replication, so that the finished
   * table does not tell in which order they were done.
   */
  public void sort(List<String> arms) {
    List<Measured> sorted = new ArrayList<>(measured);
    sorted.sort(
        Comparator.<Measured>comparingInt(one -> arms.indexOf(one.arm()))
            .thenComparingInt(Measured::replication));
    try {
      table.replace(header + TABLE.lines(lines(sorted, outcomes)));
    } catch (IOException e) {
      throw problem(file, e);
    }
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

  private static ScenarioException problem(Path file, IOException e) {
    return new ScenarioException(ResultsPaths.shown(file) + ": " + Disk.reason(e));
  }

  @Override
  public void close() {
    table.close();
  }
}
