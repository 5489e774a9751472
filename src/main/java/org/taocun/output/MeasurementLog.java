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
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.ScenarioException;
import org.taocun.trace.Measured;

/**
 * What was read off the runs of a comparison, in a table that grows run by run, each on the disk
 * before it counts. Runs that a crash cut off are dropped when the log is opened again.
 */
public final class MeasurementLog implements AutoCloseable {
  /** The table's name. */
  public static final String FILE_NAME = "measurements.csv";

  private static final List<String> HEADER = List.of("arm", "replication", "outcome", "value");

  private final Path file;
  private final Map<String, List<String>> outcomes;
  private final List<Measured> measured = new ArrayList<>();
  private final FileChannel channel;

  private MeasurementLog(Path file, Map<String, List<String>> outcomes, FileChannel channel) {
    this.file = file;
    this.outcomes = outcomes;
    this.channel = channel;
  }

  /**
   * Opens the log of a folder and reads the runs that are there.
   *
   * @param outcomes the formulas of every arm, by the arm's label
   */
  public static MeasurementLog open(WorkFolder folder, Map<String, List<String>> outcomes) {
    Path file = folder.stage().resolve(FILE_NAME);
    try {
      List<Measured> complete =
          Files.exists(file) ? complete(Files.readString(file), outcomes) : List.of();
      Disk.write(file, line(HEADER));
      FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND);
      MeasurementLog log = new MeasurementLog(file, outcomes, channel);
      complete.forEach(log::add);
      return log;
    } catch (IOException e) {
      throw new ScenarioException(RunFolder.shown(file) + ": " + Disk.reason(e));
    } catch (NumberFormatException | UncheckedIOException e) {
      throw new ScenarioException(
          RunFolder.shown(file) + ": is damaged (" + e.getMessage() + "); --force starts again");
    }
  }

  /** The runs of which every outcome was written, as far as the last whole line. */
  private static List<Measured> complete(String text, Map<String, List<String>> outcomes)
      throws IOException {
    Map<String, Map<Integer, List<Double>>> read = new LinkedHashMap<>();
    String whole = text.substring(0, text.lastIndexOf('\n') + 1);
    try (CSVParser rows = CSVParser.parse(whole, Tables.FORMAT)) {
      for (CSVRecord row : rows) {
        if (row.getRecordNumber() > 1 && row.size() == HEADER.size()) {
          String cell = row.get(3);
          read.computeIfAbsent(row.get(0), arm -> new LinkedHashMap<>())
              .computeIfAbsent(Integer.valueOf(row.get(1)), number -> new ArrayList<>())
              .add(cell.isEmpty() ? Double.NaN : Double.valueOf(cell));
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
    List<String> formulas =
        Objects.requireNonNull(outcomes.get(one.arm()), "every arm has its outcomes");
    StringBuilder lines = new StringBuilder();
    try {
      for (int k = 0; k < formulas.size(); k++) {
        double value = one.outcomes().get(k);
        lines.append(
            line(
                List.of(
                    one.arm(),
                    Integer.toString(one.replication()),
                    formulas.get(k),
                    Double.isNaN(value) ? "" : Double.toString(value))));
      }
      channel.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8)));
      channel.force(false);
    } catch (IOException e) {
      throw new ScenarioException(
          "%s: %s; %d runs are kept: mend that and add --resume to go on"
              .formatted(RunFolder.shown(file), Disk.reason(e), measured.size()));
    }
    measured.add(one);
  }

  private static String line(List<String> cells) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Tables.FORMAT)) {
      out.printRecord(cells);
    }
    return text.toString();
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
    measured.clear();
    try {
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(line(HEADER).getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new ScenarioException(RunFolder.shown(file) + ": " + Disk.reason(e));
    }
    sorted.forEach(this::add);
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
