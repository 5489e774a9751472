package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.JavaOfItsOwn;

/** A posterior of the whole program, killed inside generations without a warning. */
class KilledPosteriorTest {
  private static final String SCENARIO =
      """
      months: 24
      geography: {householdsPerVillage: 100, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass}
      barrier: {enabled: false}
      market: {enabled: false}
      calibrate:
        method: abc
        abc: {particles: 150, leastAcceptance: 0}
        free:
          - {path: entry.bass.p, low: 0.001, high: 0.1, logarithmic: true}
          - {path: entry.bass.q, low: 0, high: 0.8}
        targets:
          - {month: 2006-12, value: 0.3, sd: 0.05, source: made up}
      """;

  @TempDir private Path folder = Path.of("");

  private List<String> arguments(String target, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "calibrate",
                folder.resolve("one.yaml").toString(),
                "--evaluations=900",
                "--fresh=40",
                "--out",
                folder.resolve(target).toString()));
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void killedAtRandomMomentsAndResumedTheTablesAreTheSame() throws Exception {
    Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    Path points = folder.resolve(".killed.partial").resolve("evaluations.csv");
    Random moments = new Random(3);
    long kept = 0;
    for (int kill = 0; kill < 3 && !Files.exists(folder.resolve("killed")); kill++) {
      Process child = start(arguments("killed", "--threads=2", "--resume"));
      child.waitFor(1500 + moments.nextInt(1000), TimeUnit.MILLISECONDS);
      child.destroyForcibly().waitFor();
      long now = Files.exists(points) ? Files.readAllLines(points).size() : kept;
      assertThat(now).isGreaterThanOrEqualTo(kept - 1);
      kept = now;
    }
    StringWriter said = new StringWriter();
    PrintWriter print = new PrintWriter(said, true);
    String[] last = arguments("killed", "--threads=2", "--resume").toArray(String[]::new);
    assertThat(Main.run(print, print, last)).as(said.toString()).isZero();
    String[] whole = arguments("whole", "--threads=1").toArray(String[]::new);
    assertThat(Main.run(print, print, whole)).as(said.toString()).isZero();
    for (String table :
        List.of("evaluations.csv", "generations.csv", "posterior.csv", "predictive.csv")) {
      assertThat(folder.resolve("killed").resolve(table))
          .hasSameBinaryContentAs(folder.resolve("whole").resolve(table));
    }
  }

  private static Process start(List<String> arguments) throws IOException {
    return JavaOfItsOwn.running(Main.class.getName(), arguments)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
