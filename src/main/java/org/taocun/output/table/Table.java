package org.taocun.output.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table of a results folder: its file and its columns. Its first line, its rows and its section
 * of columns.md are made from them.
 *
 * @param name the file's name
 * @param columns from left to right
 * @param <R> a row
 */
public record Table<R>(String name, List<Column<R>> columns) {
  public Table {
    columns = List.copyOf(columns);
  }

  /** A table of several lists of columns. */
  @SafeVarargs
  public static <R> Table<R> of(String name, List<Column<R>>... columns) {
    List<Column<R>> all = new ArrayList<>();
    for (List<Column<R>> some : columns) {
      all.addAll(some);
    }
    return new Table<>(name, all);
  }

  /** The names of the columns. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** Writes a row. */
  public void row(R row, CSVPrinter out) throws IOException {
    for (Column<R> column : columns) {
      out.print(column.cell().apply(row));
    }
    out.println();
  }

  /** Rows in the format of the file. */
  public String lines(Iterable<? extends R> rows) throws IOException {
    StringBuilder text = new StringBuilder();
    rows(rows, text);
    return text.toString();
  }

  /**
   * The first line in the format of the file.
   *
   * @param excel true if it begins with the byte-order mark that Excel needs
   */
  public String head(boolean excel) throws IOException {
    StringBuilder text = new StringBuilder(excel ? Csv.BYTE_ORDER_MARK : "");
    Csv.FORMAT.printRecord(text, header().toArray());
    return text.toString();
  }

  /** Writes rows without a first line. */
  public void rows(Iterable<? extends R> rows, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, Csv.FORMAT);
    for (R row : rows) {
      row(row, printer);
    }
  }

  /** Writes the file into a folder. */
  public void write(Path folder, Iterable<? extends R> rows) throws IOException {
    write(folder, rows, false);
  }

  /**
   * Writes the file into a folder.
   *
   * @param excel true if it begins with the byte-order mark that Excel needs
   */
  public void write(Path folder, Iterable<? extends R> rows, boolean excel) throws IOException {
    try (CSVPrinter out = begin(folder, excel)) {
      for (R row : rows) {
        row(row, out);
      }
    }
  }

  /** Begins the file in a folder, with its first line. */
  public CSVPrinter begin(Path folder, boolean excel) throws IOException {
    BufferedWriter out = Files.newBufferedWriter(folder.resolve(name));
    out.write(head(excel));
    return new CSVPrinter(out, Csv.FORMAT);
  }
}
