package org.taocun.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.ScenarioException;
import org.taocun.trace.Trial;

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
  private final FileChannel channel;

  private TrialLog(Path file, int parameters, FileChannel channel) {
    this.file = file;
    this.parameters = parameters;
    this.channel = channel;
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
      String whole = Files.exists(file) ? wholeLines(Files.readString(file)) : "";
      if (whole.isEmpty()) {
        List<String> header =
            Stream.of(parameters, figures, List.of("loss")).flatMap(List::stream).toList();
        whole = line(header);
      }
      Disk.write(file, whole);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
      TrialLog log = new TrialLog(file, parameters.size(), channel);
      log.read(whole);
      return log;
    } catch (IOException e) {
      throw new ScenarioException(RunFolder.shown(file) + ": " + Disk.reason(e));
    }
  }

  private static String wholeLines(String text) {
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  private void read(String text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text, Tables.FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1) {
          List<Double> cells =
              row.stream().map(cell -> cell.isEmpty() ? Double.NaN : Double.valueOf(cell)).toList();
          trials.add(
              new Trial(
                  cells.subList(0, parameters),
                  cells.subList(parameters, cells.size() - 1),
                  cells.get(cells.size() - 1)));
        }
      }
    } catch (NumberFormatException | UncheckedIOException e) {
      throw new ScenarioException(
          RunFolder.shown(file) + ": is damaged (" + e.getMessage() + "); --force starts again");
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
    trial.values().forEach(value -> cells.add(exact(value)));
    trial.outcomes().forEach(value -> cells.add(exact(value)));
    cells.add(exact(trial.loss()));
    try {
      channel.write(ByteBuffer.wrap(line(cells).getBytes(StandardCharsets.UTF_8)));
      channel.force(false);
    } catch (IOException e) {
      throw new ScenarioException(
          "%s: %s; %d trials are kept: mend that and add --resume to go on"
              .formatted(RunFolder.shown(file), Disk.reason(e), trials.size()));
    }
    trials.add(trial);
  }

  /** In full, so that a search that is taken up again goes the same way. */
  private static String exact(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  private static String line(List<String> cells) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Tables.FORMAT)) {
      out.printRecord(cells);
    }
    return text.toString();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ScenarioException(RunFolder.shown(file) + ": " + Disk.reason(e));
    }
  }
}
