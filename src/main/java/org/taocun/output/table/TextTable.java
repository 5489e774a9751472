package org.taocun.output.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables for a terminal, and in Markdown. */
public final class TextTable {
  private TextTable() {}

  /**
   * Lines with aligned columns, two blanks apart; columns without any text are left out. A Chinese
   * character counts as two places, as terminals show it.
   *
   * @param rows cells, as many in each row
   * @param right the right-aligned columns, from 0
   */
  public static List<String> aligned(List<List<String>> rows, Set<Integer> right) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return rows.stream().map(row -> line(row, widths, right)).toList();
  }

  /** A table of Markdown; the first row is the head. */
  public static List<String> piped(List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(
          row.stream()
              .map(cell -> cell.replace("|", "\\|"))
              .collect(Collectors.joining(" | ", "| ", " |")));
      if (lines.size() == 1) {
        lines.add("|" + "---|".repeat(row.size()));
      }
    }
    return lines;
  }

  /** The rows without the columns in which no cell has a text. */
  public static List<List<String>> withoutEmptyColumns(List<List<String>> rows) {
    List<Integer> kept =
        IntStream.range(0, rows.get(0).size())
            .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
            .boxed()
            .toList();
    return rows.stream().map(row -> kept.stream().map(row::get).toList()).toList();
  }

  private static String line(List<String> row, int[] widths, Set<Integer> right) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      if (widths[i] > 0) {
        String blanks = " ".repeat(widths[i] - width(row.get(i)));
        line.append(right.contains(i) ? blanks + row.get(i) : row.get(i) + blanks).append("  ");
      }
    }
    return line.toString().stripTrailing();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2e80 ? 2 : 1).sum();
  }
}
