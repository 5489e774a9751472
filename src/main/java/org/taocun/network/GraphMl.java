package org.taocun.network;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.taocun.base.InputProblems;
import org.taocun.base.Say;

/**
 * Reader of GraphML (graphml.graphdrawing.org, primer of 2007): nodes, edges, and of their data
 * what may name a household or a layer. All else is let be, such as keys without a name or a type.
 */
final class GraphMl {
  private static final Set<String> LAYERS = Set.of("strong", "weak");

  private final InputProblems problems;

  /** Names of data, in small letters, by the ids of their keys. */
  private final Map<String, String> keys = new HashMap<>();

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /** The data of the elements that are not closed yet, the innermost first. */
  private final Deque<Map<String, String>> open = new ArrayDeque<>();

  private final StringBuilder text = new StringBuilder();
  private String key = "";

  /** True behind the beginning of a label of yEd, whose text is its first part. */
  private boolean label;

  private GraphMl(InputProblems problems) {
    this.problems = problems;
  }

  /**
   * A node.
   *
   * @param texts its data by their names in small letters; the text that yEd shows is its label
   */
  record Node(String id, int line, Map<String, String> texts) {}

  /** An edge between two nodes, by their ids. */
  record Edge(String from, String to, int line, Map<String, String> texts) {
    /** The layer that the file names; mostly none. */
    String layer() {
      return texts.getOrDefault("layer", "");
    }
  }

  /**
   * The graph of a text.
   *
   * @throws org.taocun.base.ScenarioException when the text is no GraphML
   */
  static GraphMl read(String text, InputProblems problems) {
    GraphMl graph = new GraphMl(problems);
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
      graph.document(xml);
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
      throw problems.refusal(
          line,
          Say.of(
              "is not GraphML: from here on it is no XML; is a tag not closed, or does a single <"
                  + " or & stand in a text?"));
    }
    return graph;
  }

  /** The nodes by their ids, in the order of the file. */
  Map<String, Node> nodes() {
    return nodes;
  }

  /** The edges in the order of the file. */
  List<Edge> edges() {
    return edges;
  }

  /** True if the edges say of themselves in which of the two layers they are. */
  boolean layered() {
    return !edges.isEmpty() && edges.stream().allMatch(edge -> LAYERS.contains(edge.layer()));
  }

  /** True if a run wrote the file: its nodes' names are households', whatever their ids are. */
  boolean ofRun() {
    return layered()
        && nodes.values().stream()
            .allMatch(node -> node.texts().keySet().containsAll(Set.of("name", "status")));
  }

  private void document(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and blanks before the root.
    }
    if (!xml.getLocalName().equals("graphml")) {
      throw problems.refusal(
          xml.getLocation().getLineNumber(),
          Say.of("is not GraphML: its root is '{0}'", xml.getLocalName()));
    }
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> begin(xml);
        case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
    Set<String> strangers = new HashSet<>();
    for (Edge edge : edges) {
      undeclared(edge.from(), edge.line(), strangers);
      undeclared(edge.to(), edge.line(), strangers);
    }
  }

  private void undeclared(String node, int line, Set<String> told) {
    if (!nodes.containsKey(node) && told.add(node)) {
      problems.add(line, Say.of("an edge ends at node '{0}', which the file does not have", node));
    }
  }

  private void begin(XMLStreamReader xml) {
    if (label) {
      put("label");
    }
    label = xml.getLocalName().equals("NodeLabel");
    text.setLength(0);
    switch (xml.getLocalName()) {
      case "key" ->
          keys.put(attribute(xml, "id"), attribute(xml, "attr.name").toLowerCase(Locale.ROOT));
      case "node" -> node(xml);
      case "edge" -> edge(xml);
      case "data" -> key = attribute(xml, "key");
      default -> {}
    }
  }

  private void end(String element) {
    if (label) {
      put("label");
      label = false;
    }
    switch (element) {
      case "data" -> put(keys.getOrDefault(key, ""));
      case "node", "edge" -> open.pop();
      default -> {}
    }
    text.setLength(0);
  }

  private void put(String name) {
    String value = text.toString().strip();
    if (!name.isEmpty() && !value.isEmpty() && !open.isEmpty()) {
      open.peek().putIfAbsent(name, value);
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }

  private void node(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    String id = attribute(xml, "id");
    Node node = new Node(id, line, new HashMap<>());
    open.push(node.texts());
    Node earlier = nodes.putIfAbsent(id, node);
    if (id.isEmpty()) {
      problems.add(line, Say.of("a node has no id"));
    } else if (earlier != null) {
      problems.add(line, Say.of("node '{0}' stands already in line {1}", id, earlier.line()));
    }
  }

  private void edge(XMLStreamReader xml) {
    int line = xml.getLocation().getLineNumber();
    Edge edge = new Edge(attribute(xml, "source"), attribute(xml, "target"), line, new HashMap<>());
    open.push(edge.texts());
    if (edge.from().isEmpty() || edge.to().isEmpty()) {
      problems.add(line, Say.of("an edge lacks its source or its target"));
    } else {
      edges.add(edge);
    }
  }
}
