package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.JavaOfItsOwn;

/** A whole program where the folder for temporary files is of no use. */
class TemporaryFolderTest {
  private static final String SCENARIO =
      """
      months: 3
      replications: 1
      geography: {householdsPerVillage: 30, broadbandShare: 1}
      entry: {initial: {count: 6}}
      """;

  @TempDir private Path folder = Path.of("");

  /**
   * What a program with another folder for temporary files says on standard error, without Java's
   * own.
   */
  private String said(Path temporary, String... arguments)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("one.yaml"), SCENARIO);
    ProcessBuilder program = JavaOfItsOwn.running(Main.class.getName(), List.of(arguments));
    program.command().add(1, "-Djava.io.tmpdir=" + temporary);
    Process process =
        program
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.PIPE)
            .start();
    String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.lines()
        .filter(line -> !line.isBlank() && !line.startsWith("WARNING: "))
        .collect(Collectors.joining("\n"));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private String sweep(Path temporary, String target) throws IOException, InterruptedException {
    String factor = "entry.socialLearning=0,1";
    String scenario = at("one.yaml");
    return said(
        temporary,
        "sweep",
        scenario,
        "--replications=1",
        "--quiet",
        "--vary",
        factor,
        "--out",
        at(target));
  }

  @Test
  void aMissingOneIsToldInOneLineWithTheWayOut() throws IOException, InterruptedException {
    Path missing = folder.resolve("missing");
    assertThat(sweep(missing, "s").lines())
        .singleElement()
        .asString()
        .startsWith(missing + ": SQLite cannot be unpacked")
        .contains("there is no such folder", "-Djava.io.tmpdir=FOLDER");
  }

  @Test
  void picturesAndReportsNeedNone() throws IOException, InterruptedException {
    Path missing = folder.resolve("missing");
    assertThat(said(missing, "run", at("one.yaml"), "--quiet", "--out", at("r")))
        .doesNotContain("cache")
        .doesNotContain("missing:");
    assertThat(folder.resolve("r").resolve("figures").resolve("growth.png")).exists();
    said(missing, "report", at("r"), "--out", at("r.html"));
    assertThat(folder.resolve("r.html")).exists();
  }

  @ParameterizedTest
  @CsvSource({"'size=20m,noexec', noexec", "size=100k, No space left on device"})
  void oneOfNoUseIsToldInOneLine(String options, String reason)
      throws IOException, InterruptedException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    String[] mount = {"mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString()};
    assumeTrue(FullDiskTest.well(mount), "a disk may be mounted");
    try {
      assertThat(sweep(disk, "s").lines())
          .singleElement()
          .asString()
          .startsWith(disk + ": SQLite cannot be unpacked")
          .contains(reason, "-Djava.io.tmpdir=FOLDER");
    } finally {
      FullDiskTest.well("umount", disk.toString());
    }
  }

  @Test
  void aSweepMayLieInAFolderWhoseNameHasMarks() throws IOException, InterruptedException {
    String place = "q?cache=1&x#y%41 村";
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    assertThat(sweep(temporary, place)).isEmpty();
    assertThat(folder.resolve(place).resolve("sweep.sqlite")).exists();
  }
}
