package org.taocun.study.herd.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.Message;
import org.taocun.base.Nearest;
import org.taocun.base.Say;

/** A table in memory: every column by its own head, and ours by our names. NA is an empty cell. */
final class DataTable {
  private static final Set<String> BLANKS = Set.of("NA", "NaN", "#N/A");
  private static final Pattern BLANK = Pattern.compile("(?m)(^|,)\"?(NA|NaN|#N/A)\"?(,|\r?$)");

  private final String file;
  private final String text;
  private final List<String> heads;
  private final InputProblems problems;
  private final List<InputRow> rows = new ArrayList<>();
  private ColumnNames names = ColumnNames.NONE;

  private DataTable(Path path) {
    file = path.toString();
    problems = new InputProblems(file);
    text = InputText.read(path, problems);
    heads = CsvInput.heads(text);
  }

  /** The heads of a file, without its rows yet. */
  static DataTable open(Path file) {
    return new DataTable(file);
  }

  /**
   * Reads the rows.
   *
   * @param asked the user's names of columns by ours
   * @param notes hears how columns and empty cells are understood
   * @throws org.taocun.base.ScenarioException if the file cannot be read at all
   */
  void read(
      ColumnChoice choice, List<String> required, Map<String, String> asked, List<Message> notes) {
    names = choice.names(heads, asked, notes);
    List<String> optional = new ArrayList<>(choice.known());
    optional.removeAll(required);
    CsvInput.read(text, names, required, optional, BLANKS, problems, rows::add);
    if (BLANK.matcher(text).find()) {
      notes.add(Message.of("{0}: cells with NA are taken as empty", file));
    }
  }

  List<String> heads() {
    return heads;
  }

  List<InputRow> rows() {
    return rows;
  }

  InputProblems problems() {
    return problems;
  }

  /** True of the text of a cell that counts as empty. */
  static boolean blank(String cell) {
    return cell.isBlank() || BLANKS.contains(cell);
  }

  /** True if one of our columns is there. */
  boolean has(String column, ColumnChoice choice) {
    return heads.stream()
        .anyMatch(head -> names.column(head, choice.known(), heads).equals(column));
  }

  /** The name by which rows have a column: ours if the head means one of ours. */
  String column(String head, ColumnChoice choice) {
    return names.column(head, choice.known(), heads);
  }

  /**
   * Refuses an option that names a column which is not there.
   *
   * @param option such as --traits
   */
  void requireHead(String option, String head) {
    if (!heads.contains(head)) {
      throw problems.refusal(
          1,
          Say.of(
              "{0}: there is no column '{1}'{2}; there are {3}",
              option, head, Nearest.question(head, heads), Say.list(heads)));
    }
  }
}
