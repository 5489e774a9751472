package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Measured;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;

class MeasurementLogTest {
  private static final Map<String, List<String>> OUTCOMES =
      Map.of("a", List.of("finalShare", "sellers"), "b", List.of("finalShare"));

  @TempDir private Path directory;

  private WorkFolder folder(ExistingResults existing) {
    Identity identity = new Identity("test", "1", Map.of(), Map.of(), Map.of());
    return WorkFolder.open(directory.resolve("work"), identity, existing);
  }

  @Test
  void theFinishedTableIsInTheOrderOfArmsAndReplications() throws Exception {
    try (WorkFolder folder = folder(ExistingResults.REFUSED);
        MeasurementLog log = MeasurementLog.open(folder, OUTCOMES)) {
      log.add(new Measured("b", 0, List.of(0.25)));
      log.add(new Measured("a", 1, List.of(0.5, 2.0)));
      log.add(new Measured("a", 0, List.of(0.125, Double.NaN)));
      log.sort(List.of("a", "b"));
      assertThat(folder.stage().resolve("measurements.csv"))
          .hasContent(
              """
              arm,replication,outcome,value
              a,0,finalShare,0.125
              a,0,sellers,
              a,1,finalShare,0.5
              a,1,sellers,2.0
              b,0,finalShare,0.25
              """);
    }
  }

  /** A file in the way of the copy stands for a process that ends before the copy is complete. */
  @Test
  void runsAreKeptUntilTheSortedOnesAreOnTheDisk() throws Exception {
    try (WorkFolder folder = folder(ExistingResults.REFUSED);
        MeasurementLog log = MeasurementLog.open(folder, OUTCOMES)) {
      log.add(new Measured("b", 0, List.of(0.25)));
      log.add(new Measured("a", 0, List.of(0.5, 2.0)));
      Files.createDirectory(folder.stage().resolve("measurements.csv.tmp"));
      assertThatThrownBy(() -> log.sort(List.of("a", "b"))).isInstanceOf(ScenarioException.class);
      Files.delete(folder.stage().resolve("measurements.csv.tmp"));
    }
    try (WorkFolder folder = folder(new ExistingResults(false, true));
        MeasurementLog log = MeasurementLog.open(folder, OUTCOMES)) {
      assertThat(log.measured()).hasSize(2);
    }
  }

  @Test
  void aRunThatACrashCutOffIsDroppedAndTheOthersStayOnTheDisk() throws Exception {
    Path file;
    try (WorkFolder folder = folder(ExistingResults.REFUSED);
        MeasurementLog log = MeasurementLog.open(folder, OUTCOMES)) {
      log.add(new Measured("a", 0, List.of(0.5, 2.0)));
      file = folder.stage().resolve("measurements.csv");
      Files.writeString(file, Files.readString(file) + "a,1,finalShare,0.5\na,1,sel");
    }
    try (WorkFolder folder = folder(new ExistingResults(false, true));
        MeasurementLog log = MeasurementLog.open(folder, OUTCOMES)) {
      assertThat(log.measured()).containsExactly(new Measured("a", 0, List.of(0.5, 2.0)));
      assertThat(file)
          .hasContent("arm,replication,outcome,value\na,0,finalShare,0.5\na,0,sellers,2.0\n");
    }
  }
}
