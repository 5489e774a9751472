package org.taocun.study.calibrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.GrowingTable;
import org.taocun.output.folder.Place;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Csv;

/**
 * The trials of a calibration in a table that grows line by line, each on the disk before the next
 * begins. A line that a crash cut off is dropped when the log is opened again.
 */
public final class TrialLog implements AutoCloseable {
  /** The table's name. */
  public static final String FILE_NAME = "evaluations.csv";

  private final Path file;
  private final int parameters;
  private final List<Trial> trials = new ArrayList<>();
  private final GrowingTable table;

  private TrialLog(Path file, int parameters, GrowingTable table) {
    this.file = file;
    this.parameters = parameters;
    this.table = table;
  }

  /**
   * Opens the log of a folder and reads the trials that are there.
   *
   * @param parameters the names of the free parameters
   * @param figures the names of the figures
   */
  public static TrialLog open(WorkFolder folder, List<String> parameters, List<String> figures) {
    Path file = folder.stage().resolve(FILE_NAME);
    try {
      String whole = GrowingTable.wholeLines(file);
      if (whole.isEmpty()) {
        List<String> header =
            Stream.of(parameters, figures, List.of("loss")).flatMap(List::stream).toList();
        whole = GrowingTable.line(header);
      }
      TrialLog log = new TrialLog(file, parameters.size(), GrowingTable.begin(file, whole));
      log.read(whole);
      return log;
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(file) + ": " + Disk.reason(e));
    }
  }

  private void read(String text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text, Csv.FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          List<Double> cells = row.stream().map(GrowingTable::number).toList();
          trials.add(
              new Trial(
                  cells.subList(0, parameters),
                  cells.subList(parameters, cells.size() - 1),
                  cells.get(cells.size() - 1)));
        }
      }
    } catch (NumberFormatException | UncheckedIOException e) {
      throw new ScenarioException(
          Place.shown(file) + ": is damaged (" + e.getMessage() + "); --force starts again");
    }
  }

  /** The trials so far, in their order. */
  public synchronized List<Trial> trials() {
    return List.copyOf(trials);
  }

  /**
   * Adds a trial; it is on the disk when this returns.
   *
   * @throws ScenarioException when the disk does not take it; the trials before it are kept
   */
  public synchronized void add(Trial trial) {
    List<String> cells = new ArrayList<>();
    trial.values().forEach(value -> cells.add(GrowingTable.exact(value)));
    trial.outcomes().forEach(value -> cells.add(GrowingTable.exact(value)));
    cells.add(GrowingTable.exact(trial.loss()));
    try {
      table.append(GrowingTable.line(cells));
    } catch (IOException e) {
      throw new ScenarioException(
          "%s: %s; %d trials are kept: mend that and add --resume to go on"
              .formatted(Place.shown(file), Disk.reason(e), trials.size()));
    }
    trials.add(trial);
  }

  @Override
  public void close() {
    table.close();
  }
}
