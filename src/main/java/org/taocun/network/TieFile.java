package org.taocun.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.taocun.base.ColumnNames;
import org.taocun.base.CsvInput;
import org.taocun.base.InputProblems;
import org.taocun.base.InputRow;
import org.taocun.base.InputText;
import org.taocun.base.IntList;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * Reader of undirected ties: CSV with columns {@code from,to}, or GraphML (names ending in {@code
 * .graphml} or {@code .xml}). Households are named by the data {@code name} or {@code label} of
 * nodes or by the nodes' ids; of a network that a run wrote, only the edges of the layer are taken.
 * A tie given twice, in either direction, counts once.
 */
public final class TieFile {
  private final Path file;
  private final String layer;
  private final InputProblems problems;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final IntList from = new IntList();
  private final IntList to = new IntList();
  private final IntList lines = new IntList();

  private TieFile(Path file, String layer, Consumer<String> notes) {
    this.file = file;
    this.layer = layer;
    problems = new InputProblems(file.toString(), notes);
  }

  /**
   * The ties of a layer's file; none if its settings ask for no file.
   *
   * @param notes hears what may be meant otherwise
   * @throws ScenarioException when it cannot be read at all
   */
  public static TieList read(LayerSettings settings, Consumer<String> notes) {
    return settings.model() == TieModel.FILE && !settings.file().isBlank()
        ? read(settings, settings instanceof StrongTies ? "strong" : "weak", notes)
        : TieList.NONE;
  }

  private static TieList read(LayerSettings settings, String layer, Consumer<String> notes) {
    Path file = Path.of(settings.file());
    TieFile reading = new TieFile(file, layer, notes);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".graphml") || name.endsWith(".xml")
        ? reading.graphml()
        : reading.csv(settings.columns());
  }

  /** A tie between two households by their names. */
  public record NamedTie(String from, String to) {}

  /**
   * The ties of a network that a run wrote, by their layers.
   *
   * @throws ScenarioException if the file is no such network
   */
  public static Map<String, List<NamedTie>> ofRun(Path file) {
    TieFile reading = new TieFile(file, "", note -> {});
    GraphMl graph = GraphMl.read(InputText.read(file, reading.problems), reading.problems);
    reading.problems.refuseIfAny();
    if (!graph.edges().isEmpty() && !graph.ofRun()) {
      throw reading.problems.refusal(Say.of("is no network that a run wrote"));
    }
    Map<String, List<NamedTie>> layers = new LinkedHashMap<>();
    for (GraphMl.Edge edge : graph.edges()) {
      layers
          .computeIfAbsent(edge.layer(), key -> new ArrayList<>())
          .add(new NamedTie(name(graph, edge.from()), name(graph, edge.to())));
    }
    return layers;
  }

  /** The names of the households in a network that a run wrote, in the order of the file. */
  public static List<String> householdsOfRun(Path file) {
    TieFile reading = new TieFile(file, "", note -> {});
    GraphMl graph = GraphMl.read(InputText.read(file, reading.problems), reading.problems);
    reading.problems.refuseIfAny();
    return graph.nodes().keySet().stream().map(id -> name(graph, id)).toList();
  }

  private static String name(GraphMl graph, String id) {
    GraphMl.Node node = graph.nodes().get(id);
    return node == null ? id : node.texts().getOrDefault("name", id);
  }

  private TieList csv(ColumnNames columns) {
    CsvInput.read(file, columns, List.of("from", "to"), List.of(), problems, this::addRow);
    return list(new RowLines(lines.toArray(), problems));
  }

  private TieList list(TieList.Lines linesOfTies) {
    return new TieList(
        List.of(new TieList.Naming("id", names)),
        from.toArray(),
        to.toArray(),
        problems,
        linesOfTies);
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
    GraphMl graph = GraphMl.read(text, problems);
    boolean layered = graph.layered();
    for (GraphMl.Edge edge : graph.edges()) {
      if (!layered || edge.layer().equals(layer)) {
        add(edge.from(), edge.to(), edge.line());
      }
    }
    if (from.size() == 0 && problems.isEmpty()) {
      problems.add(
          graph.edges().isEmpty()
              ? Say.of("has no ties: there is no edge in it")
              : Say.of(
                  "has no ties of the layer '{0}': all its edges are of the other one", layer));
    }
    List<GraphMl.Node> nodes =
        names.stream()
            .map(id -> graph.nodes().getOrDefault(id, new GraphMl.Node(id, 0, Map.of())))
            .toList();
    int[] nodeLines = nodes.stream().mapToInt(GraphMl.Node::line).toArray();
    return new TieList(
        namings(nodes, graph.ofRun()),
        from.toArray(),
        to.toArray(),
        problems,
        new NodeLines(lines.toArray(), nodeLines));
  }

  /** What may be the households' names: data of all nodes that say so, and the nodes' ids. */
  private List<TieList.Naming> namings(List<GraphMl.Node> nodes, boolean ofRun) {
    List<TieList.Naming> namings = new ArrayList<>();
    for (String key : List.of("name", "label")) {
      if (nodes.stream().allMatch(node -> node.texts().containsKey(key))) {
        namings.add(
            new TieList.Naming(key, nodes.stream().map(node -> node.texts().get(key)).toList()));
      }
    }
    if (ofRun) {
      return namings.subList(0, 1);
    }
    namings.add(new TieList.Naming("id", names));
    return namings;
  }

  /**
   * Refuses document types: entities could name other files or grow to any size, and GraphML needs
   * none.
   */
  private void refuseDoctype(String text) {
    int at = text.indexOf("<!DOCTYPE");
    if (at >= 0) {
      int before = (int) text.chars().limit(at).filter(c -> c == '\n').count();
      throw problems.refusal(1 + before, Say.of("must not contain <!DOCTYPE; remove it"));
    }
  }

  /** Lines of a table. */
  private record RowLines(int[] ofTie, InputProblems problems) implements TieList.Lines {
    @Override
    public int of(int tie) {
      return ofTie[tie];
    }

    @Override
    public String end(String column) {
      return Say.of("column '{0}': ", problems.head(column));
    }
  }

  /** Lines of a GraphML file: of its edges, and of the nodes that they name. */
  private record NodeLines(int[] ofTie, int[] ofNode) implements TieList.Lines {
    @Override
    public int of(int tie) {
      return ofTie[tie];
    }

    @Override
    public int of(int tie, int name) {
      return ofNode[name];
    }

    @Override
    public String end(String column) {
      return "";
    }
  }
}
