package org.taocun.output.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Words;

/**
 * The file columns.md of a results folder: unit and meaning of every column of every table.
 *
 * @param about rules for all its tables, such as the rounding of numbers
 * @param tables in their order
 */
public record Guide(String about, List<Table<?>> tables) {
  /** The rules for every table of every folder. */
  public static final String RULES =
      """
      Tables are CSV after RFC 4180 in UTF-8, lines end with a line feed, the decimal sign is
      a point. An empty cell is a quantity that is not defined there. Money is constant 2015
      yuan.
      """;

  /** The files of every folder that are no tables. */
  public static final String FILES =
      """
      Other files: run.json says how the folder was made (command, version, machine, options) and
      has the fingerprint of each replication of a run;
      identity.json holds all that its numbers depend on (settings, seed, options, version,
      check sums of input files), so that equal identities mean equal tables, and --resume goes
      on only where they are equal. Both are for programs. inputs/ has the files that were read.
      """;

  /** The rounding of tables whose numbers have the digits of their unit. */
  public static final String BY_UNIT =
      """
      Whole numbers stand in full, amounts in yuan with two decimals, shares with 6 significant
      digits, other numbers with 9.
      """;

  /** The rounding of tables whose numbers all have nine digits. */
  public static final String NINE_DIGITS =
      """
      Whole numbers stand in full, others with 9 significant digits.
      """;

  private static final String FILE_NAME = "columns.md";

  private static final Words ENGLISH = new Words("org.taocun.output.figures", Locale.ENGLISH);

  public Guide {
    tables = List.copyOf(tables);
  }

  /** The guide to the tables that a folder has. */
  public Guide in(Path folder) {
    return new Guide(
        about,
        tables.stream().filter(table -> Files.exists(folder.resolve(table.name()))).toList());
  }

  /** Writes columns.md into a folder, in the language of the words of figures. */
  public void write(Path folder, Words words) throws IOException {
    Meanings meanings = new Meanings(words);
    String head = "# " + meanings.of("Columns") + "\n\n";
    String rules = meanings.paragraph(RULES) + meanings.paragraph(about);
    String files = "\n" + meanings.paragraph(FILES);
    Files.writeString(folder.resolve(FILE_NAME), head + rules + sections("##", meanings) + files);
  }

  /**
   * The guide's text in English, one section for each table.
   *
   * @param heading the mark of a heading, such as ##
   */
  public String sections(String heading) {
    return sections(heading, new Meanings(ENGLISH));
  }

  private String sections(String heading, Meanings meanings) {
    StringBuilder text = new StringBuilder();
    for (Table<?> table : tables) {
      text.append("\n")
          .append(heading)
          .append(' ')
          .append(meanings.of(table.name()))
          .append("\n\n");
      row(text, meanings.of("column"), meanings.of("unit"), meanings.of("meaning"));
      text.append("|---|---|---|\n");
      for (Column<?> column : table.columns()) {
        row(text, column.name(), meanings.unit(column.unit()), meanings.of(column.meaning()));
      }
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String name, String unit, String meaning) {
    text.append("| ").append(cell(name));
    text.append(" | ").append(cell(unit));
    text.append(" | ").append(cell(meaning)).append(" |\n");
  }

  private static String cell(String text) {
    return text.replace("|", "\\|").replace('\n', ' ');
  }
}
