package org.taocun.experiment.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Experiments on tests of herding of the packaged program on Spark, against its own threads. */
class SparkPowerTest {
  private static final List<String> TABLES =
      List.of("atlas.csv", "bias.csv", "expected.csv", "design.csv", "columns.md", "power.md");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeFiles() throws IOException {
    Files.writeString(
        folder.resolve("alone.yaml"),
        """
        geography: {townshipsPerCounty: 1, villagesPerTownship: 4, householdsPerVillage: 20}
        awareness: {enabled: false}
        barrier: {enabled: false}
        market: {enabled: false}
        learning: {enabled: false}
        exit: {enabled: false}
        entry:
          rule: composite
          deliberationMonths: 1
          threshold: {value: 3}
          composite: {profitWeight: 0, herdWeight: 0, barrierWeight: 0, noise: 1}
        """);
    Files.writeString(
        folder.resolve("tiny.yaml"),
        """
        lookAlikes:
          - {name: alone, file: alone.yaml}
          - name: imitation
            file: alone.yaml
            causes: [imitation]
            settings: [entry.composite.herdWeight=6]
        settings: [months=18]
        vary: [{path: observation.everyMonths, values: [3]}]
        tests: [hazard, shuffle, moran, tarone, knox, bass]
        atBaseOnly: [knox]
        permutations: 39
        """);
  }

  private void power(String target, int replications, boolean spark, String... more)
      throws Exception {
    List<String> words =
        new ArrayList<>(List.of("herd", "power", folder.resolve("tiny.yaml").toString()));
    words.addAll(List.of("--out", folder.resolve(target).toString(), "--lang=en"));
    words.add("--replications=" + replications);
    words.addAll(List.of(more));
    Path log = folder.resolve(target + replications + ".log");
    Program program = Program.taocun(log, spark, words);
    assertThat(program.exitCode()).as(program.text()).isZero();
    assertThat(program.text()).doesNotContain("INFO", "WARN", "Exception", "SLF4J");
  }

  private void same(String one, String other) {
    for (String table : TABLES) {
      assertThat(folder.resolve(one).resolve(table))
          .hasSameBinaryContentAs(folder.resolve(other).resolve(table));
    }
  }

  @Test
  void tablesAreThoseOfTheOwnThreads() throws Exception {
    power("here", 4, false, "--threads=2");
    power("there", 4, true, "--engine=spark", "--master=local[2]");
    same("there", "here");
  }

  @Test
  void whatBeganOnThreadsGoesOnOnSpark() throws Exception {
    power("whole", 4, false, "--threads=2");
    power("both", 2, false, "--threads=2");
    power("both", 4, true, "--resume", "--engine=spark", "--master=local[2]");
    same("both", "whole");
  }
}
