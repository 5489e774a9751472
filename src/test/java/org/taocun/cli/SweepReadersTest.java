package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of docs/sweep.md that read a sweep with other programs, run unchanged. */
class SweepReadersTest {
  private static final String SCENARIO =
      """
      name: shaji
      months: 12
      replications: 3
      geography: {householdsPerVillage: 60, broadbandShare: 1}
      """;

  @TempDir private static Path folder = Path.of("");

  @BeforeAll
  static void sweep() throws IOException {
    Path scenario = Files.writeString(folder.resolve("shaji.yaml"), SCENARIO);
    StringWriter said = new StringWriter();
    int code =
        Main.run(
            new PrintWriter(said, true),
            new PrintWriter(said, true),
            "sweep",
            scenario.toString(),
            "--vary",
            "entry.socialLearning=0:1:5",
            "--out",
            folder.resolve("results").resolve("shaji-sweep").toString());
    assertThat(code).as(said.toString()).isZero();
  }

  private static List<String> blocks(String language) throws IOException {
    String page = Files.readString(Path.of("docs", "sweep.md"));
    List<String> blocks =
        Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
            .matcher(page)
            .results()
            .map(block -> block.group(1))
            .toList();
    assertThat(blocks).isNotEmpty();
    return blocks;
  }

  @Test
  void theQueriesGiveARowForEachPointMonthAndColumn() throws IOException, SQLException {
    String url = "jdbc:sqlite:" + folder.resolve("results/shaji-sweep/sweep.sqlite");
    List<Integer> rows = new ArrayList<>();
    try (Connection store = DriverManager.getConnection(url);
        Statement statement = store.createStatement()) {
      for (String query : blocks("sql").get(0).split(";\\s*", 0)) {
        try (ResultSet result = statement.executeQuery(query)) {
          int count = 0;
          while (result.next()) {
            count++;
          }
          rows.add(count);
        }
      }
    }
    assertThat(rows).hasSize(3).startsWith(5, 5 * 13);
    assertThat(rows.get(2)).isGreaterThan(20);
  }

  @Test
  void theCommandLineOfSqliteReadsIt() throws IOException, InterruptedException {
    assumeTrue(runs("sqlite3", "--version"), "sqlite3 is installed");
    Path script = Files.writeString(folder.resolve("q.sql"), blocks("sql").get(0));
    String out =
        output("sqlite3", "results/shaji-sweep/sweep.sqlite", ".read " + script.getFileName());
    assertThat(out.lines().limit(5)).allMatch(line -> line.matches("[0-9.]+\\|3\\|[0-9.]+"));
    assertThat(out).contains("finalSellers|");
  }

  @Test
  void pandasReadsIt() throws IOException, InterruptedException {
    String python =
        List.of("python3", "/usr/bin/python3").stream()
            .filter(name -> runs(name, "-c", "import pandas"))
            .findFirst()
            .orElse("");
    assumeTrue(!python.isEmpty(), "pandas is installed");
    List<String> blocks = blocks("python");
    assertThat(output(python, "-c", blocks.get(0))).contains("finalSellers.mean", "0.25");
    assertThat(output(python, "-c", blocks.get(1))).contains("sellers", "[65 rows x 3 columns]");
  }

  @Test
  void statisticiansReadIt() throws IOException, InterruptedException {
    assumeTrue(runs("Rscript", "--version"), "R is installed");
    assertThat(output("Rscript", "-e", blocks("r").get(0))).contains("finalSellers.mean", "0.25");
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  private static String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }
}
