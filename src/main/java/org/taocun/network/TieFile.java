package org.taocun.network;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jgrapht.nio.ImportException;
import org.jgrapht.nio.graphml.SimpleGraphMLEventDrivenImporter;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.IntList;
import org.taocun.base.ScenarioException;

/**
 * Reader of undirected ties: CSV with columns {@code from,to}, or GraphML (names ending in {@code
 * .graphml} or {@code .xml}) whose node ids are households' names. A tie given twice, in either
 * direction, counts once.
 */
public final class TieFile {
  private static final Pattern ATTRIBUTE = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

  private final Path file;
  private final InputProblems problems;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final IntList from = new IntList();
  private final IntList to = new IntList();
  private final IntList lines = new IntList();

  private TieFile(Path file) {
    this.file = file;
    problems = new InputProblems(file.toString());
  }

  /**
   * The ties of a layer's file; none if its settings ask for no file.
   *
   * @throws ScenarioException when it cannot be read at all
   */
  public static TieList read(LayerSettings settings) {
    return settings.model() == TieModel.FILE && !settings.file().isBlank()
        ? read(Path.of(settings.file()), settings.columns())
        : TieList.NONE;
  }

  private static TieList read(Path file, ColumnNames columns) {
    TieFile reading = new TieFile(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".graphml") || name.endsWith(".xml") ? reading.graphml() : reading.csv(columns);
  }

  private TieList csv(ColumnNames columns) {
    CsvInput.read(file, columns, List.of("from", "to"), List.of(), problems, this::addRow);
    return list(lines::get);
  }

  private TieList list(TieList.Lines linesOfTies) {
    return new TieList(names, from.toArray(), to.toArray(), problems, linesOfTies);
  }

  private void addRow(InputRow row) {
    String a = row.text("from");
    String b = row.text("to");
    if (!a.isEmpty() && !b.isEmpty()) {
      add(a, b, row.line());
    }
  }

  private void add(String a, String b, int where) {
    from.add(number(a));
    to.add(number(b));
    lines.add(where);
  }

  private int number(String name) {
    Integer known = numbers.putIfAbsent(name, names.size());
    if (known == null) {
      names.add(name);
      return names.size() - 1;
    }
    return known;
  }

  private TieList graphml() {
    String text = InputText.read(file, problems);
    refuseDoctype(text);
    SimpleGraphMLEventDrivenImporter importer = new SimpleGraphMLEventDrivenImporter();
    importer.setSchemaValidation(false);
    importer.addEdgeConsumer(edge -> add(edge.getFirst(), edge.getSecond(), 0));
    try {
      importer.importInput(new StringReader(text));
    } catch (ImportException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw problems.refusal("is not GraphML: " + cause.getMessage());
    }
    return list(new FirstLines(firstLines(text), from.toArray()));
  }

  /**
   * Refuses document types: entities could name other files or grow to any size, and GraphML needs
   * none.
   */
  private void refuseDoctype(String text) {
    int at = text.indexOf("<!DOCTYPE");
    if (at >= 0) {
      int before = (int) text.chars().limit(at).filter(c -> c == '\n').count();
      throw problems.refusal(1 + before, "must not contain <!DOCTYPE; remove it");
    }
  }

  /**
   * The line on which each name first stands as an attribute; the importer itself tells no lines.
   */
  private int[] firstLines(String text) {
    int[] first = new int[names.size()];
    Arrays.fill(first, 1);
    boolean[] found = new boolean[names.size()];
    Matcher attribute = ATTRIBUTE.matcher(text);
    int lines = 1;
    int counted = 0;
    while (attribute.find()) {
      for (; counted < attribute.start(); counted++) {
        lines += text.charAt(counted) == '\n' ? 1 : 0;
      }
      String value = attribute.group(1) == null ? attribute.group(2) : attribute.group(1);
      Integer name = numbers.get(value);
      if (name != null && !found[name]) {
        found[name] = true;
        first[name] = lines;
      }
    }
    return first;
  }

  /** Lines of a GraphML file, where the first line with a name stands for all its ties. */
  private record FirstLines(int[] ofName, int[] from) implements TieList.Lines {
    @Override
    public int of(int tie) {
      return ofName[from[tie]];
    }

    @Override
    public int of(int tie, int name) {
      return ofName[name];
    }

    @Override
    public String end(String column) {
      return "";
    }
  }
}
