package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.JavaOfItsOwn;

/** A sweep of the whole program, killed again and again without a warning. */
class KilledSweepTest {
  private static final String SCENARIO =
      """
      months: 24
      geography: {householdsPerVillage: 300, broadbandShare: 1}
      """;

  @TempDir private Path folder = Path.of("");

  private List<String> arguments(String target, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "sweep",
                folder.resolve("one.yaml").toString(),
                "--vary",
                "entry.socialLearning=0:1:10",
                "--replications=12",
                "--threads=2",
                "--series",
                "--events",
                "--out",
                folder.resolve(target).toString()));
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void killedAtRandomMomentsAndResumedTheTablesAreTheSame() throws Exception {
    Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    Path store = folder.resolve(".killed.partial").resolve("sweep.sqlite");
    Random moments = new Random(4);
    long kept = 0;
    for (int kill = 0; kill < 4 && !Files.exists(folder.resolve("killed")); kill++) {
      Process child = start(arguments("killed", "--resume"));
      child.waitFor(1500 + moments.nextInt(1500), TimeUnit.MILLISECONDS);
      child.destroyForcibly().waitFor();
      long now = Files.exists(store) ? count(store) : kept;
      assertThat(now).isGreaterThanOrEqualTo(kept);
      kept = now;
    }
    StringWriter said = new StringWriter();
    PrintWriter print = new PrintWriter(said, true);
    String[] last = arguments("killed", "--resume", "--quiet").toArray(String[]::new);
    assertThat(Main.run(print, print, last)).as(said.toString()).isZero();
    String[] whole = arguments("whole", "--quiet").toArray(String[]::new);
    assertThat(Main.run(print, print, whole)).as(said.toString()).isZero();
    for (String table : List.of("runs.csv", "points.csv", "series.csv", "columns.md")) {
      assertThat(folder.resolve("killed").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
    }
    assertThat(events(folder.resolve("killed"))).isEqualTo(events(folder.resolve("whole")));
  }

  private static Process start(List<String> arguments) throws IOException {
    return JavaOfItsOwn.running(Main.class.getName(), arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long count(Path store) throws SQLException {
    return number(store, "SELECT COUNT(*) FROM sqlite_master WHERE name = 'meta'") == 0
        ? 0
        : number(store, "SELECT COUNT(*) FROM runs WHERE status = 'ok'");
  }

  private static long events(Path target) throws SQLException {
    return number(
        target.resolve("sweep.sqlite"),
        "SELECT SUM((point + 1) * (replication + 1) * (position + 1) * (month + 1))"
            + " FROM events JOIN runs USING (run)");
  }

  private static long number(Path store, String query) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
