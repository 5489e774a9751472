package org.taocun.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The file columns.md of a results folder: every column of every table, its unit and meaning.
 *
 * @param about what holds for all its tables, such as how numbers are rounded
 * @param tables in their order
 */
public record Guide(String about, List<Table<?>> tables) {
  /** What holds for every table of every folder. */
  public static final String RULES =
      """
      Tables are CSV after RFC 4180 in UTF-8, lines end with a line feed, the decimal sign is
      a point. An empty cell is a quantity that is not defined there. Money is constant 2015
      yuan.
      """;

  /** How numbers are rounded that have the digits of their unit. */
  public static final String BY_UNIT =
      """
      Whole numbers stand in full, amounts in yuan with two decimals, shares with 6 significant
      digits, other numbers with 9.
      """;

  /** How numbers are rounded whatever their unit. */
  public static final String NINE_DIGITS =
      """
      Whole numbers stand in full, others with 9 significant digits.
      """;

  private static final String FILE_NAME = "columns.md";

  /** Copies the list. */
  public Guide {
    tables = List.copyOf(tables);
  }

  /** The guide to those of its tables that a folder has. */
  public Guide in(Path folder) {
    return new Guide(
        about,
        tables.stream().filter(table -> Files.exists(folder.resolve(table.name()))).toList());
  }

  /** Writes the file into a folder. */
  public void write(Path folder) throws IOException {
    Files.writeString(folder.resolve(FILE_NAME), "# Columns\n\n" + RULES + about + sections("##"));
  }

  /**
   * A section a table.
   *
   * @param heading the mark of a heading, such as ##
   */
  public String sections(String heading) {
    StringBuilder text = new StringBuilder();
    for (Table<?> table : tables) {
      text.append("\n").append(heading).append(' ').append(table.name()).append("\n\n");
      text.append("| column | unit | meaning |\n|---|---|---|\n");
      for (Column<?> column : table.columns()) {
        text.append("| ").append(cell(column.name()));
        text.append(" | ").append(cell(column.unit()));
        text.append(" | ").append(cell(column.meaning())).append(" |\n");
      }
    }
    return text.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
