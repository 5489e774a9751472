package org.taocun.output.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.base.ScenarioException;
import org.taocun.output.table.Csv;

/** A CSV table that grows, each addition on the disk before the next begins. */
public final class GrowingTable implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;

  private GrowingTable(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Starts a file anew with this text; additions go behind it. */
  public static GrowingTable begin(Path file, String text) throws IOException {
    Disk.write(file, text);
    return new GrowingTable(file, FileChannel.open(file, StandardOpenOption.APPEND));
  }

  /** What a file has, without a last line that a crash cut off; "" where there is none. */
  public static String wholeLines(Path file) throws IOException {
    if (!Files.exists(file)) {
      return "";
    }
    String text = Files.readString(file);
    return text.substring(0, text.lastIndexOf('\n') + 1);
  }

  /** A line of the table. */
  public static String line(List<String> cells) throws IOException {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter out = new CSVPrinter(text, Csv.FORMAT)) {
      out.printRecord(cells);
    }
    return text.toString();
  }

  /** A number in full, so that what is taken up again goes the same way; empty for NaN. */
  public static String exact(double value) {
    return Double.isNaN(value) ? "" : Double.toString(value);
  }

  /** The number that {@link #exact} wrote. */
  public static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** Adds lines; they are on the disk when this returns. */
  public void append(String lines) throws IOException {
    channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
    channel.force(false);
  }

  /** Takes everything out. */
  public void clear() throws IOException {
    channel.truncate(0);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(file) + ": " + Disk.reason(e));
    }
  }
}
