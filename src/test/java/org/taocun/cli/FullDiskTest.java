package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep on a disk that is too small for it: a small disk in memory, if one can be mounted. */
class FullDiskTest {
  private static final String SCENARIO =
      """
      months: 60
      geography: {householdsPerVillage: 60, broadbandShare: 1}
      awareness: {enabled: false}
      entry: {rule: bass, bass: {p: 0.02, q: 0.3}}
      barrier: {enabled: false}
      market: {enabled: false}
      """;

  @TempDir private Path folder = Path.of("");

  private final StringWriter err = new StringWriter();

  private int sweep(Path target, String... more) throws IOException {
    Path scenario = Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    List<String> all = new ArrayList<>(List.of("sweep", scenario.toString()));
    all.addAll(List.of("--vary", "entry.bass.p=0.01:0.1:40", "--replications=3", "--quiet"));
    all.addAll(List.of("--out", target.toString()));
    all.addAll(List.of(more));
    err.getBuffer().setLength(0);
    return Main.run(
        new PrintWriter(new StringWriter(), true),
        new PrintWriter(err, true),
        all.toArray(String[]::new));
  }

  /** True if a program ends well; false if it does not exist. */
  static boolean well(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whatWasFinishedBeforeTheDiskWasFullIsKept() throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Path whole = folder.resolve("whole");
    Path cut = disk.resolve("cut");
    assumeTrue(
        well("mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", disk.toString()),
        "a disk may be mounted");
    try {
      assertThat(sweep(cut)).isEqualTo(2);
      assertThat(err.toString())
          .contains("No space left on device")
          .containsPattern("[1-9]\\d* (run is|runs are) kept: mend that and add --resume to go on");
      String kept = err.toString().replaceAll("(?s).*?(\\d+) runs? (?:is|are) kept.*", "$1");
      assertThat(well("mount", "-o", "remount,size=100m", disk.toString())).isTrue();
      assertThat(sweep(cut, "--resume")).as(err.toString()).isZero();
      assertThat(sweep(whole)).isZero();
      assertThat(Integer.parseInt(kept)).isBetween(1, 119);
      for (String table : List.of("runs.csv", "points.csv", "design.csv", "design.json")) {
        assertThat(cut.resolve(table)).hasSameBinaryContentAs(whole.resolve(table));
      }
    } finally {
      well("umount", disk.toString());
    }
  }
}
