package org.taocun.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.GrowingTable;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.table.Csv;
import org.taocun.output.table.Table;

/**
 * A table of unfinished work that grows piece by piece. Each piece is on the disk before it counts;
 * a line that a crash cut off is dropped when the log is opened again.
 *
 * @param <R> a row
 */
public final class RowLog<R> implements AutoCloseable {
  private final Path file;
  private final Table<R> columns;
  private final String head;
  private final List<R> rows;
  private final GrowingTable table;

  private RowLog(Path file, Table<R> columns, String head, List<R> rows) throws IOException {
    this.file = file;
    this.columns = columns;
    this.head = head;
    this.rows = new ArrayList<>(rows);
    table = GrowingTable.begin(file, head + columns.lines(rows));
  }

  /**
   * Opens the log of a folder and reads its rows.
   *
   * @param excel true if the table begins with the byte-order mark that Excel needs
   * @param row reads a row; a cell that cannot be read throws IllegalArgumentException
   * @param whole leaves out rows of pieces that a crash cut off
   */
  public static <R> RowLog<R> open(
      WorkFolder folder,
      Table<R> columns,
      boolean excel,
      Function<CSVRecord, R> row,
      UnaryOperator<List<R>> whole) {
    Path file = folder.stage().resolve(columns.name());
    try {
      List<R> read = read(GrowingTable.wholeLines(file), columns.columns().size(), row);
      return new RowLog<>(file, columns, columns.head(excel), whole.apply(read));
    } catch (IOException e) {
      throw problem(file, e);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: is damaged: a cell does not hold what its column says; --force starts again",
              ResultsPaths.shown(file)));
    }
  }

  private static <R> List<R> read(String text, int width, Function<CSVRecord, R> row)
      throws IOException {
    List<R> rows = new ArrayList<>();
    try (CSVParser records = CSVParser.parse(text, Csv.FORMAT)) {
      for (CSVRecord one : records) {
        if (one.getRecordNumber() > 1 && one.size() == width) {
          rows.add(row.apply(one));
        }
      }
    }
    return rows;
  }

  /** The rows so far, in their order. */
  public synchronized List<R> rows() {
    return List.copyOf(rows);
  }

  /**
   * Adds a piece; it is on the disk when this returns.
   *
   * @throws ScenarioException when the disk does not take it; the pieces before it are kept
   */
  public synchronized void add(List<R> piece) {
    try {
      table.append(columns.lines(piece));
    } catch (IOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: {1}; what was done before is kept: mend that and add --resume to go on",
              ResultsPaths.shown(file), Disk.reason(e)));
    }
    rows.addAll(piece);
  }

  /** Writes other rows instead, in one step, such as the same in another order. */
  public synchronized void replace(List<R> others) {
    try {
      table.replace(head + columns.lines(others));
    } catch (IOException e) {
      throw problem(file, e);
    }
    rows.clear();
    rows.addAll(others);
  }

  private static ScenarioException problem(Path file, IOException e) {
    return Disk.refusal(ResultsPaths.shown(file), e);
  }

  @Override
  public void close() {
    table.close();
  }
}
