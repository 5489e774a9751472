package org.taocun.network;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.SimpleGraphMLEventDrivenImporter;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.ScenarioException;

/**
 * Undirected ties from a file: CSV with columns {@code from,to}, or GraphML (names ending in {@code
 * .graphml} or {@code .xml}) whose node ids are households' names. A tie given twice, in either
 * direction, counts once.
 */
final class TieFile {
  private final Path file;
  private final ToIntFunction<String> household;
  private final InputProblems problems;
  private int[] from = new int[1024];
  private int[] to = new int[1024];
  private int size;

  private TieFile(Path file, ToIntFunction<String> household) {
    this.file = file;
    this.household = household;
    problems = new InputProblems(file);
  }

  /**
   * The links of a file.
   *
   * @param household the number of a household by its name, −1 for an unknown name
   * @throws ScenarioException listing every problem
   */
  static Links read(Path file, int households, ToIntFunction<String> household) {
    TieFile reading = new TieFile(file, household);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".graphml") || name.endsWith(".xml")) {
      reading.readGraphml();
    } else {
      CsvInput.read(file, List.of("from", "to"), List.of(), reading.problems, reading::addRow);
    }
    reading.problems.refuseIfAny();
    return Links.of(
        households,
        Arrays.copyOf(reading.from, reading.size),
        Arrays.copyOf(reading.to, reading.size));
  }

  private void addRow(InputRow row) {
    int a = end(row, "from");
    int b = end(row, "to");
    if (a >= 0 && b >= 0) {
      if (a == b) {
        row.problem("to", "a tie needs two households, both were '" + row.text("to") + "'");
      }
      add(a, b);
    }
  }

  private int end(InputRow row, String column) {
    String name = row.text(column);
    int number = name.isEmpty() ? -1 : household.applyAsInt(name);
    if (number < 0 && !name.isEmpty()) {
      row.problem(column, unknown(name));
    }
    return number;
  }

  private static String unknown(String name) {
    return "there is no household '"
        + name
        + "'; use the names that network.graphml of a run shows, or the ids of households.file";
  }

  private void add(int a, int b) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = a;
    to[size++] = b;
  }

  private void readGraphml() {
    String text = InputText.read(file, problems);
    refuseDoctype(text);
    SimpleGraphMLEventDrivenImporter importer = new SimpleGraphMLEventDrivenImporter();
    importer.setSchemaValidation(false);
    importer.addEdgeConsumer(edge -> addEdge(edge.getFirst(), edge.getSecond(), text));
    try {
      importer.importInput(new StringReader(text));
    } catch (ImportException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw problems.refusal("is not GraphML: " + cause.getMessage());
    }
  }

  /** Entities could name other files or blow up to any size; GraphML needs none. */
  private void refuseDoctype(String text) {
    int at = text.indexOf("<!DOCTYPE");
    if (at >= 0) {
      throw problems.refusal(line(text, at), "must not contain <!DOCTYPE; remove it");
    }
  }

  private void addEdge(String source, String target, String text) {
    int a = node(source, text);
    int b = node(target, text);
    if (a >= 0 && b >= 0) {
      if (a == b) {
        problems.add(
            lineOf(source, text), "a tie needs two households, both were '" + source + "'");
      }
      add(a, b);
    }
  }

  private int node(String name, String text) {
    int number = household.applyAsInt(name);
    if (number < 0) {
      problems.add(lineOf(name, text), unknown(name));
    }
    return number;
  }

  /** The importer tells no lines: the line where the name first stands as an attribute. */
  private static int lineOf(String name, String text) {
    return line(text, Math.max(text.indexOf('"' + name + '"'), text.indexOf("'" + name + "'")));
  }

  private static int line(String text, int end) {
    return 1 + (int) text.chars().limit(Math.max(0, end)).filter(c -> c == '\n').count();
  }
}
