package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class TieFileTest {
  @TempDir private Path folder;

  private Layer layer(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    StrongTies settings =
        new StrongTies(
            TieModel.FILE, file.toString(), ColumnNames.NONE, Distribution.parse("9"), 0, 0, 0);
    return Layers.strong(
        settings,
        TieFile.read(settings, note -> {}),
        Worlds.grid(1, 1, 2, 3),
        "abcdef"::indexOf,
        Draws.of(1, 0));
  }

  private List<String> problems(String name, String text) {
    ScenarioException refused =
        catchThrowableOfType(ScenarioException.class, () -> layer(name, text));
    assertThat(refused).isNotNull();
    return refused.problems().stream()
        .map(line -> line.replace(folder.resolve(name).toString(), "FILE"))
        .toList();
  }

  @Test
  void anEdgeListIsUndirectedAndMayCrossVillages() throws IOException {
    Layer layer = layer("t.csv", "to,from,remark\nb,a,x\nf,a,y\na,b,again\nc,d,z\n");
    assertThat(Worlds.rows(layer)).isDeepEqualTo(new int[][] {{1, 5}, {0}, {3}, {2}, {}, {0}});
  }

  @Test
  void graphmlGivesTheSame() throws IOException {
    Layer layer =
        layer(
            "t.graphml",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="w" for="edge" attr.name="weight" attr.type="double"/>
              <graph id="G" edgedefault="undirected">
                <node id="a"/><node id="b"/><node id="c"/><node id="d"/><node id="f"/>
                <edge source="a" target="b"><data key="w">2</data></edge>
                <edge source="f" target="a"/>
                <edge source="d" target="c"/>
              </graph>
            </graphml>
            """);
    assertThat(Worlds.rows(layer)).isDeepEqualTo(new int[][] {{1, 5}, {0}, {3}, {2}, {}, {0}});
  }

  @Test
  void everyProblemOfAnEdgeListIsTold() {
    assertThat(problems("t.csv", "from,to\na,x\na,a\n,b\nc,d\n"))
        .containsExactly(
            "FILE:2: column 'to': there is no household 'x'; use the names that network.graphml of"
                + " a run shows, or the ids of households.file",
            "FILE:3: column 'to': a tie needs two households, both were 'a'",
            "FILE:4: column 'from': must not be empty; if cells are merged, fill in every row");
  }

  @Test
  void everyProblemOfAGraphmlFileIsTold() {
    String start = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n<graph id=\"G\">\n";
    assertThat(
            problems(
                "t.graphml",
                start
                    + "<node id='x'/>\n<node id='a'/>\n<edge source='a' target='x'/>\n"
                    + "<edge source='a' target='a'/>\n</graph></graphml>"))
        .containsExactly(
            "FILE:3: there is no household 'x'; use the names that network.graphml of a run shows,"
                + " or the ids of households.file",
            "FILE:6: a tie needs two households, both were 'a'");
    assertThat(problems("t.graphml", start))
        .singleElement()
        .asString()
        .startsWith("FILE:3: is not GraphML: ");
    assertThat(problems("t.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x/>"))
        .containsExactly("FILE:2: must not contain <!DOCTYPE; remove it");
  }

  private static String graph(String inside) {
    return "<graphml>\n"
        + "<key id='d0' for='node' attr.name='name' attr.type='decimal'/>\n"
        + "<key id='d1' for='edge' attr.name='layer'/><key id='d2' for='node'"
        + " attr.name='status'/>\n"
        + "<key id='d6' for='node' yfiles.type='nodegraphics'/>\n"
        + "<graph edgedefault='undirected'>\n"
        + inside
        + "</graph></graphml>";
  }

  private static String node(String id, String name) {
    return "<node id='" + id + "'><data key='d0'>" + name + "</data></node>\n";
  }

  @Test
  void householdsAreFoundByNamesWhereTheFileHasThem() throws IOException {
    String named = node("n0", "c") + node("n1", "a") + "<edge source='n0' target='n1'/>";
    assertThat(Worlds.rows(layer("t.graphml", graph(named))))
        .isDeepEqualTo(new int[][] {{2}, {}, {0}, {}, {}, {}});
    String ofYed =
        "<node id='n0'><data key='d6'><y:Shape xmlns:y='y'><y:NodeLabel>a<y:Model/></y:NodeLabel>"
            + "</y:Shape></data></node><node id='b'><data key='d6'><y:NodeLabel xmlns:y='y'>b"
            + "</y:NodeLabel></data></node><edge source='n0' target='b'/>";
    assertThat(Worlds.rows(layer("y.graphml", graph(ofYed))))
        .isDeepEqualTo(new int[][] {{1}, {0}, {}, {}, {}, {}});
    assertThat(
            problems(
                "u.graphml",
                graph(node("a", "b") + node("b", "a") + node("c", "c"))
                    .replace("</graph>", "<edge source='a' target='c'/></graph>")))
        .containsExactly(
            "FILE:6: a node is household 'b' by its name and 'a' by its id: leave out one of them,"
                + " or make them equal");
  }

  @Test
  void ofANetworkThatARunWroteTheLayerIsTakenByItsNames() throws IOException {
    String edge = "<edge source='%s' target='%s'><data key='d1'>%s</data></edge>";
    String status = "<data key='d2'>aware</data></node>";
    String nodes = (node("a", "b") + node("b", "a") + node("c", "d")).replace("</node>", status);
    String ties = edge.formatted("a", "b", "strong") + edge.formatted("a", "c", "weak");
    assertThat(Worlds.rows(layer("t.graphml", graph(nodes + ties))))
        .isDeepEqualTo(new int[][] {{1}, {0}, {}, {}, {}, {}});
    assertThat(problems("w.graphml", graph(nodes + edge.formatted("a", "c", "weak"))))
        .containsExactly(
            "FILE: has no ties of the layer 'strong': all its edges are of the other one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <html><body>404: Not Found</body></html>  | FILE: is a web page (HTML)
          <!DOCTYPE html><p>404                     | FILE: is a web page (HTML)
          {"nodes": []}                             | FILE:1: is not GraphML: from here on it is no XML
          <graphml><graph/></graphml>               | FILE: has no ties: there is no edge in it
          <graphml><edge source='a'/></graphml>     | FILE:1: an edge lacks its source or its target
          """)
  void whatHoldsNoTieIsRefused(String text, String problem) {
    assertThat(problems("t.graphml", text).get(0)).startsWith(problem);
    assertThat(problems("t.csv", "from,to\n")).containsExactly("FILE: has a header but no rows");
  }

  @Test
  void aModelFileWithoutAFileIsRefused() {
    ScenarioException refused =
        catchThrowableOfType(
            ScenarioException.class,
            () -> Worlds.strong(Worlds.strong(TieModel.FILE, "9", 0, 0, 0), Worlds.village(3), 1));
    assertThat(refused).hasMessageStartingWith("strong.file: ");
  }
}
