package org.taocun.output.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;

/** A table of a results folder, read row by row. */
public final class ResultTable {
  private final Path file;
  private final List<String> header;
  private final Map<String, Integer> positions = new TreeMap<>();
  private final CSVParser rows;

  /** A row; cells by column name. */
  public final class Row {
    private final CSVRecord cells;

    private Row(CSVRecord cells) {
      this.cells = cells;
    }

    public String text(String column) {
      return cells.get(position(column));
    }

    /** A number; NaN for an empty cell. */
    public double number(String column) {
      return number(position(column));
    }

    /** A number by the column's position. */
    public double number(int position) {
      return Cells.value(cells.get(position));
    }
  }

  private ResultTable(Path file, CSVParser rows, List<String> header) {
    this.file = file;
    this.rows = rows;
    this.header = header;
    for (int i = 0; i < header.size(); i++) {
      positions.put(header.get(i), i);
    }
  }

  /**
   * Reads a table row by row.
   *
   * @throws ScenarioException if the table is missing or damaged
   */
  public static void read(Path file, Consumer<ResultTable> start, Consumer<Row> each) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      skipByteOrderMark(reader);
      try (CSVParser parser = CSVParser.parse(reader, Csv.FORMAT)) {
        var records = parser.iterator();
        if (!records.hasNext()) {
          throw new ScenarioException(Say.of("{0}: is empty", file));
        }
        ResultTable table = new ResultTable(file, parser, records.next().toList());
        start.accept(table);
        while (records.hasNext()) {
          each.accept(table.row(records.next()));
        }
      }
    } catch (IOException e) {
      throw Disk.refusal(file, e);
    } catch (NumberFormatException e) {
      throw new ScenarioException(
          Say.of("{0}: is damaged: a cell that should be a number is none", file));
    } catch (UncheckedIOException e) {
      throw new ScenarioException(Say.of("{0}: is damaged: from some line on it is no CSV", file));
    }
  }

  private Row row(CSVRecord cells) {
    if (cells.size() != header.size()) {
      throw new ScenarioException(
          Say.of(
              "{0}:{1}: has {2} {2|cell|cells}, the header {3}",
              file, rows.getCurrentLineNumber(), cells.size(), header.size()));
    }
    return new Row(cells);
  }

  public List<String> header() {
    return header;
  }

  public int position(String column) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new ScenarioException(Say.of("{0}:1: has no column '{1}'", file, column));
    }
    return position;
  }

  private static void skipByteOrderMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
  }
}
