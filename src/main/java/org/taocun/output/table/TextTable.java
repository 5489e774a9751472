package org.taocun.output.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taocun.base.Lines;

/** Tables for a terminal, and in Markdown. */
public final class TextTable {
  private TextTable() {}

  /** The columns of a terminal that tables keep to, where their words let them. */
  public static final int WIDTH = 80;

  /** The narrowest column of words, unless a word is longer or the table would be too wide. */
  private static final int NARROWEST = 8;

  /** {@link #aligned(List, Set, int)} from the first column of the terminal on. */
  public static List<String> aligned(List<List<String>> rows, Set<Integer> right) {
    return aligned(rows, right, 0);
  }

  /**
   * Lines with aligned columns, two blanks apart; columns without any text are left out. A Chinese
   * character counts as two places, as terminals show it. A table that is wider than {@value
   * #WIDTH} places has its widest columns broken into lines, as far as their words allow.
   *
   * @param rows cells, as many in each row; the first row is the head
   * @param right the right-aligned columns, from 0
   * @param indent places that are taken before the table
   */
  public static List<String> aligned(List<List<String>> rows, Set<Integer> right, int indent) {
    int[] widths = new int[rows.get(0).size()];
    int[] least = new int[widths.length];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Lines.width(row.get(i)));
        least[i] = Math.max(least[i], Lines.longestPart(row.get(i)));
      }
    }
    int[] easy =
        IntStream.range(0, widths.length)
            .map(i -> Math.min(widths[i], Math.max(NARROWEST, least[i])))
            .toArray();
    narrow(widths, easy, WIDTH - indent);
    narrow(widths, least, WIDTH - indent);
    return rows.stream().flatMap(row -> lines(row, widths, right).stream()).toList();
  }

  /** Takes places from the widest column that can give one, until the table fits or none can. */
  private static void narrow(int[] widths, int[] least, int most) {
    while (true) {
      int sum = 0;
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        sum += widths[i] == 0 ? 0 : widths[i] + 2;
        boolean gives = widths[i] > least[i];
        widest = gives && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (sum - 2 <= most || widest < 0) {
        return;
      }
      widths[widest]--;
    }
  }

  private static List<String> lines(List<String> row, int[] widths, Set<Integer> right) {
    List<List<String>> cells = new ArrayList<>();
    int most = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> parts = Lines.of(row.get(i), Math.max(1, widths[i]));
      cells.add(parts);
      most = Math.max(most, parts.size());
    }
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < most; k++) {
      int part = k;
      lines.add(
          line(
              cells.stream().map(cell -> part < cell.size() ? cell.get(part) : "").toList(),
              widths,
              right));
    }
    return lines;
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
        String blanks = " ".repeat(widths[i] - Lines.width(row.get(i)));
        line.append(right.contains(i) ? blanks + row.get(i) : row.get(i) + blanks).append("  ");
      }
    }
    return line.toString().stripTrailing();
  }
}
