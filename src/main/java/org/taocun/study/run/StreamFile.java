package org.taocun.study.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.output.table.Csv;

/**
 * A table of one replication, written row by row while the run goes on.
 *
 * @param <T> what a row shows
 */
final class StreamFile<T> implements AutoCloseable {
  private final Rows<T> rows;
  private final Function<IOException, RuntimeException> problem;
  private final FileChannel channel;
  private final CSVPrinter printer;

  /** Writer of a row. */
  @FunctionalInterface
  interface Rows<T> {
    void write(T row, CSVPrinter out) throws IOException;
  }

  /**
   * Starts a file.
   *
   * @param problem makes the exception to throw if the disk does not take a row
   */
  StreamFile(Path file, Rows<T> rows, Function<IOException, RuntimeException> problem)
      throws IOException {
    this.problem = problem;
    this.rows = rows;
    channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE);
    printer =
        new CSVPrinter(
            new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8),
                1 << 16),
            Csv.FORMAT);
  }

  /** Writes a row. */
  void accept(T row) {
    try {
      rows.write(row, printer);
    } catch (IOException e) {
      throw problem.apply(e);
    }
  }

  /** Forces all rows to the disk. */
  void force() throws IOException {
    printer.flush();
    channel.force(true);
  }

  /** Closes the file, complete or not. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
