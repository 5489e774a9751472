package org.taocun.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table that comes with the program, in the notation of {@link CsvInput}; quoted cells hold no
 * line breaks. It holds no mistakes, which tests see to, so that nothing of what mends those of
 * users is needed.
 */
public final class ShippedTable {
  private final List<String> heads;
  private List<String> cells = List.of();

  private ShippedTable(List<String> heads) {
    this.heads = heads;
  }

  /**
   * The rows of a table.
   *
   * @param resource its place on the class path
   */
  public static <T> List<T> read(String resource, Function<ShippedTable, T> row) {
    List<String> lines = List.of(ShippedText.of(resource).strip().split("\n", -1));
    ShippedTable table = new ShippedTable(cells(lines.get(0)));
    List<T> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      table.cells = cells(line);
      rows.add(row.apply(table));
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char sign = line.charAt(at);
      if (sign == '"') {
        // A doubled quote within quotes is one that belongs to the text.
        if (!quoted && at > 0 && line.charAt(at - 1) == '"') {
          cell.append(sign);
        }
        quoted = !quoted;
      } else if (sign == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** A cell of the present row. */
  public String text(String column) {
    return cells.get(heads.indexOf(column));
  }

  /** A number of the present row. */
  public double number(String column) {
    return Double.parseDouble(text(column));
  }

  /** A number of the present row, or another one where its cell is empty. */
  public double number(String column, double otherwise) {
    return text(column).isEmpty() ? otherwise : number(column);
  }
}
