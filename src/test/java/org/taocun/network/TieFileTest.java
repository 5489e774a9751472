package org.taocun.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ColumnNames;
import org.taocun.base.Distribution;
import org.taocun.base.Draws;
import org.taocun.base.ScenarioException;

class TieFileTest {
  @TempDir private Path folder;

  private Layer layer(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    StrongTies settings =
        new StrongTies(TieModel.FILE, file.toString(), ColumnNames.NONE, Distribution.parse("9"), 0, 0, 0);
    return Layers.strong(
        settings,
        TieFile.read(settings),
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
            "FILE:4: column 'from': must not be empty");
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
            "FILE:4: a tie needs two households, both were 'a'");
    assertThat(problems("t.graphml", start))
        .singleElement()
        .asString()
        .startsWith("FILE: is not GraphML: ");
    assertThat(problems("t.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x/>"))
        .containsExactly("FILE:2: must not contain <!DOCTYPE; remove it");
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
