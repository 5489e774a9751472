package org.taocun;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of the notebooks without executing them; {@code notebooks/run} does that. */
class NotebooksTest {
  private static final Path NOTEBOOKS = Path.of("notebooks");
  private static final Pattern COLUMNS = Pattern.compile("(?ms)^COLUMNS = (\\{.*?^})");
  private static final Pattern SECTION = Pattern.compile("(?ms)^### (\\S+)$(.*?)(?=^##|\\z)");
  private static final Pattern DEFAULT = Pattern.compile("taocun\\.folder\\(\"[^\"]+\", \"(.*?)\"");

  static Stream<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      List<Path> found = files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
      assertThat(found).hasSizeGreaterThan(4);
      return found.stream();
    }
  }

  static Stream<Path> notebooksOfResults() throws IOException {
    return notebooks().filter(file -> !file.toString().contains("from-java"));
  }

  private static JsonObject read(Path notebook) throws IOException {
    return JsonParser.parseString(Files.readString(notebook)).getAsJsonObject();
  }

  private static List<JsonObject> cells(Path notebook, String kind) throws IOException {
    List<JsonObject> cells = new ArrayList<>();
    for (JsonElement cell : read(notebook).getAsJsonArray("cells")) {
      if (cell.getAsJsonObject().get("cell_type").getAsString().equals(kind)) {
        cells.add(cell.getAsJsonObject());
      }
    }
    assertThat(cells).isNotEmpty();
    return cells;
  }

  private static String source(JsonObject cell) {
    StringBuilder text = new StringBuilder();
    cell.getAsJsonArray("source").forEach(line -> text.append(line.getAsString()));
    return text.toString();
  }

  /** The tables and columns that the first cell of code says it reads. */
  private static JsonObject columnsOf(Path notebook) throws IOException {
    Matcher named = COLUMNS.matcher(source(cells(notebook, "code").get(0)));
    assertThat(named.find()).as("%s: COLUMNS in its first cell of code", notebook).isTrue();
    return JsonParser.parseString(named.group(1)).getAsJsonObject();
  }

  /** What the page of columns says of the tables of a name, which several verbs may write. */
  private static List<String> sectionsOf(String table) throws IOException {
    return SECTION
        .matcher(Files.readString(Path.of("docs", "columns.md")))
        .results()
        .filter(section -> section.group(1).equals(table))
        .map(section -> section.group(2))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyNotebookIsOfVersionFourAndStoredWithoutOutput(Path notebook) throws IOException {
    assertThat(read(notebook).get("nbformat").getAsInt()).isEqualTo(4);
    for (JsonObject cell : cells(notebook, "code")) {
      assertThat(cell.getAsJsonArray("outputs")).isEqualTo(new JsonArray());
      assertThat(cell.get("execution_count").isJsonNull()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void everyNotebookOpensWithItsQuestionInBothLanguages(Path notebook) throws IOException {
    String first = source(cells(notebook, "markdown").get(0));
    assertThat(first).contains("**Question.**").containsPattern("(?m)^## \\p{IsHan}");
  }

  @ParameterizedTest
  @MethodSource("notebooksOfResults")
  void everyColumnThatANotebookReadsIsWritten(Path notebook) throws IOException {
    for (var table : columnsOf(notebook).entrySet()) {
      assertThat(sectionsOf(table.getKey()))
          .as("%s: %s", notebook, table.getKey())
          .anySatisfy(
              section -> {
                for (JsonElement column : table.getValue().getAsJsonArray()) {
                  assertThat(section).contains("| " + column.getAsString() + " |");
                }
              });
    }
  }

  @ParameterizedTest
  @MethodSource("notebooksOfResults")
  void everyNotebookSaysWhichCommandMakesItsFolder(Path notebook) throws IOException {
    Matcher made = DEFAULT.matcher(source(cells(notebook, "code").get(0)));
    assertThat(made.find()).isTrue();
    assertThat(made.group(1)).startsWith("./taocun ");
    assertThat(source(cells(notebook, "markdown").get(0))).contains('`' + made.group(1) + '`');
  }

  @Test
  void everyNotebookIsExecuted() throws IOException {
    String script = Files.readString(NOTEBOOKS.resolve("run"));
    for (Path notebook : notebooks().toList()) {
      String name = notebook.getFileName().toString().replace(".ipynb", "");
      assertThat(script).containsPattern("(?m)^execute " + name + "\\b");
    }
  }

  @Test
  void theKernelIsTheOneThatTheNoticeNames() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>rapaio-jupyter-kernel</artifactId>\\s*<version>([^<]+)<")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    assertThat(Files.readString(Path.of("NOTICE")))
        .containsPattern(" " + Pattern.quote(version.group(1)) + " +rapaio-jupyter-kernel +MIT");
    assertThat(Files.readString(Path.of("docs", "decisions.md")))
        .contains("`rapaio-jupyter-kernel`");
  }
}
