package org.taocun.base;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file (RFC 4180, UTF-8, comma, a header line) read row by row. Columns may come in any
 * order, and Chinese names of columns are understood. Unknown columns are let be, with a note where
 * one is a single error away from a known one. Blank lines, rows of empty cells and a first line
 * {@code sep=,} are skipped; a last row of totals, rows of units and notes are refused.
 */
public final class CsvInput {
  private final List<String> required;
  private final List<String> optional;
  private final InputProblems problems;
  private final ColumnNames names;
  private final Set<String> blanks;
  private final boolean mapped;
  private final Map<String, Integer> columns = new HashMap<>();
  private String[] heads = new String[0];
  private Optional<CSVRecord> above = Optional.empty();

  private CsvInput(
      ColumnNames names,
      List<String> required,
      List<String> optional,
      Set<String> blanks,
      boolean mapped,
      InputProblems problems) {
    this.names = names;
    this.mapped = mapped;
    this.blanks = blanks;
    this.required = required;
    this.optional = optional;
    this.problems = problems;
  }

  /**
   * Passes every row of a file to {@code rows}. Wrong cells are noted in {@code problems}; the
   * caller ends with {@link InputProblems#refuseIfAny}.
   *
   * @param required columns that must be there
   * @param optional columns that may be there
   * @throws ScenarioException when the file or its header cannot be read at all
   */
  public static void read(
      Path file,
      List<String> required,
      List<String> optional,
      InputProblems problems,
      Consumer<InputRow> rows) {
    read(InputText.read(file, problems), required, optional, problems, rows);
  }

  /**
   * Passes every row of a file whose columns may have other names to {@code rows}; the scenario
   * gives these names under the key columns.
   *
   * @param names the file's names of columns; one that it lacks is refused
   */
  public static void read(
      Path file,
      ColumnNames names,
      List<String> required,
      List<String> optional,
      InputProblems problems,
      Consumer<InputRow> rows) {
    new CsvInput(names, required, optional, Set.of(), true, problems)
        .parse(InputText.read(file, problems), rows);
  }

  /**
   * Passes every row of a text to {@code rows}, as {@link #read(Path, List, List, InputProblems,
   * Consumer)} does for a file.
   */
  public static void read(
      String text,
      List<String> required,
      List<String> optional,
      InputProblems problems,
      Consumer<InputRow> rows) {
    read(text, ColumnNames.NONE, required, optional, Set.of(), problems, rows);
  }

  /**
   * Passes every row of a text whose columns may have other names to {@code rows}.
   *
   * @param blanks what a cell without content may hold, such as NA
   */
  public static void read(
      String text,
      ColumnNames names,
      List<String> required,
      List<String> optional,
      Set<String> blanks,
      InputProblems problems,
      Consumer<InputRow> rows) {
    new CsvInput(names, required, optional, blanks, false, problems).parse(text, rows);
  }

  /** The heads of a text, as they are written; none if its first line is not CSV. */
  public static List<String> heads(String text) {
    try (CSVParser parser =
        CSVParser.parse(new StringReader(SpreadsheetLines.plain(text)), format())) {
      for (CSVRecord row : parser) {
        return row.stream().map(String::strip).toList();
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return List.of();
    }
    return List.of();
  }

  private static CSVFormat format() {
    return CSVFormat.RFC4180
        .builder()
        .setIgnoreEmptyLines(true)
        .setIgnoreSurroundingSpaces(true)
        .get();
  }

  private void parse(String text, Consumer<InputRow> rows) {
    int line = 1;
    // Lines that a spreadsheet does not show as rows.
    int breaks = SpreadsheetLines.namesSeparator(text) ? 1 : 0;
    String plain = SpreadsheetLines.plain(text);
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), format())) {
      Iterator<CSVRecord> records = parser.iterator();
      boolean header = true;
      int read = 0;
      Optional<Held> held = Optional.empty();
      while (records.hasNext()) {
        CSVRecord row = records.next();
        line = (int) parser.getCurrentLineNumber() - lineBreaks(row);
        if (header) {
          readHeader(row, line);
          header = false;
        } else if (!SpreadsheetLines.blank(row.values())) {
          read++;
          held.ifPresent(before -> take(before, false, rows));
          held = Optional.of(new Held(row, line, line - breaks));
        }
        breaks += lineBreaks(row);
      }
      held.ifPresent(last -> take(last, true, rows));
      if (read == 0) {
        problems.add(Say.of("has a header but no rows"));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw problems.refusal(
          line,
          Say.of(
              "or below is not CSV (RFC 4180): a quote is not closed, or something follows a"
                  + " closing quote"));
    }
  }

  /** A row that waits for the next one, since the last one may hold totals. */
  private record Held(CSVRecord row, int line, int sheetRow) {}

  private void take(Held held, boolean last, Consumer<InputRow> rows) {
    Optional<String> foreign = SpreadsheetLines.problem(held.row().values(), heads, last);
    if (foreign.isPresent()) {
      problems.add(held.line(), foreign.get());
    } else if (complete(held.row(), held.line())) {
      rows.accept(row(held.row(), held.line(), held.sheetRow()));
    }
  }

  private InputRow row(CSVRecord row, int line, int sheetRow) {
    Optional<CSVRecord> before = above;
    above = Optional.of(row);
    return new InputRow(
        line,
        sheetRow,
        Say.of("column"),
        name -> cell(row, name),
        name -> before.flatMap(higher -> cell(higher, name)),
        problems);
  }

  private static int lineBreaks(CSVRecord row) {
    int breaks = 0;
    for (String cell : row) {
      breaks += (int) cell.chars().filter(c -> c == '\n').count();
    }
    return breaks;
  }

  private void readHeader(CSVRecord header, int line) {
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    List<String> written = header.stream().map(String::strip).toList();
    heads = header.values();
    Optional<String> wrong = names.problem(known, written);
    if (wrong.isPresent()) {
      throw problems.refusal(line, wrong.get());
    }
    List<String> found = new ArrayList<>();
    for (String head : written) {
      String name = names.column(head, known, written);
      refuseMultiplied(line, head, name, known, written);
      found.add(name);
      String earlier = problems.head(name);
      problems.head(name, head);
      if (columns.put(name, columns.size()) != null) {
        if (head.isEmpty()) {
          throw problems.refusal(
              line,
              Say.of(
                  "has several heads without a name; the first line must hold the heads of all"
                      + " columns: delete a title above them, and columns without a head"));
        }
        throw problems.refusal(line, twice(name, earlier, head));
      }
    }
    refuseMissing(line, found, known);
    for (String name : found) {
      if (!known.contains(name)) {
        noteMisspelt(name, known, line);
      }
    }
  }

  /** Refuses a head of ours, or of the scenario, with a unit that multiplies the numbers below. */
  private void refuseMultiplied(
      int line, String head, String name, List<String> known, List<String> written) {
    String bare = HeadUnits.without(head);
    boolean ours = known.contains(name) || (known.contains(bare) && !written.contains(bare));
    Optional<String> wrong =
        ours && !known.contains(head) ? HeadUnits.problem(head) : Optional.empty();
    if (wrong.isPresent()) {
      throw problems.refusal(line, wrong.get());
    }
  }

  private static String twice(String name, String earlier, String head) {
    return earlier.equals(head)
        ? Say.of("column '{0}' stands twice in the header", head)
        : Say.of(
            "columns '{0}' and '{1}' are both read as {2}; rename one of them",
            earlier, head, Heads.shown(name));
  }

  private void refuseMissing(int line, List<String> found, Collection<String> known) {
    List<String> missing = required.stream().filter(name -> !columns.containsKey(name)).toList();
    if (missing.isEmpty()) {
      return;
    }
    Optional<String> separated =
        found.size() == 1 ? OtherSeparators.problem(found.get(0)) : Optional.empty();
    if (separated.isPresent()) {
      throw problems.refusal(line, separated.get());
    }
    if (found.stream().noneMatch(known::contains)
        && found.stream().anyMatch(WrittenNumber::plain)) {
      throw problems.refusal(
          line,
          Say.of(
              "has no heads: the first line must name the columns {0}; found: {1}",
              Heads.shown(required), Say.list(found)));
    }
    StringBuilder hints = new StringBuilder();
    for (String name : found) {
      if (!known.contains(name)) {
        Nearest.of(name, missing).stream()
            .findFirst()
            .ifPresent(meant -> hints.append(Say.of("; is '{0}' meant to be '{1}'?", name, meant)));
      }
    }
    if (mapped && hints.isEmpty()) {
      hints.append(problems.otherNames(missing.subList(0, 1), known));
    }
    throw problems.refusal(
        line,
        Say.of(
            "needs the columns {0}; missing: {1}; found: {2}{3}",
            Heads.shown(required),
            Heads.shown(missing),
            Say.list(found.stream().map(problems::head).toList()),
            hints));
  }

  private void noteMisspelt(String name, List<String> known, int line) {
    List<String> unused = known.stream().filter(column -> !columns.containsKey(column)).toList();
    Nearest.withinOne(name, unused).stream()
        .findFirst()
        .or(() -> Heads.begun(name, unused))
        .ifPresent(
            column ->
                problems.note(
                    line,
                    Say.of(
                        "column '{0}' is let be; if '{1}' is meant, rename it{2}",
                        problems.head(name),
                        column,
                        mapped
                            ? Say.of(
                                ", or write columns: {0} in the scenario",
                                OtherHeads.mapping(Map.of(column, problems.head(name))))
                            : "")));
  }

  private boolean complete(CSVRecord row, int line) {
    if (row.size() == columns.size()) {
      return true;
    }
    problems.add(
        line,
        Say.of(
            "has {0} {0|cell|cells} where the header has {1}; quote cells that contain a comma",
            row.size(), columns.size()));
    return false;
  }

  private Optional<String> cell(CSVRecord row, String name) {
    Integer column = columns.get(name);
    if (column == null) {
      return Optional.empty();
    }
    String text = row.get(column).strip();
    return text.isEmpty() || blanks.contains(text) ? Optional.empty() : Optional.of(text);
  }
}
