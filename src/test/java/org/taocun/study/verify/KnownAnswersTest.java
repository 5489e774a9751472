package org.taocun.study.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.model.Simulation;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelSink;

/** The whole of {@code taocun verify}, file by file. */
@Tag("slow")
class KnownAnswersTest {
  private static final Path THEORY = Path.of("scenarios", "theory");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(THEORY)) {
      return files.filter(file -> !file.endsWith("base.yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEngineReproducesWhatIsKnown(Path file) throws InterruptedException {
    var one =
        new VerificationCase(file.toString(), ScenarioReader.read(file, List.of()).scenario());
    Verification verification =
        new Verification(
            (scenario, replication, keepNetwork) ->
                new Simulation(scenario, replication, PanelSink.NONE, keepNetwork).run(),
            Runtime.getRuntime().availableProcessors());
    assertThat(verification.of(List.of(one), (begun, number, of) -> {}))
        .isNotEmpty()
        .allMatch(VerificationRow::passed);
  }

  @Test
  void everyFileSaysWhatItTestsAndWhereItIsFrom() throws IOException {
    for (Path file : cases()) {
      assertThat(Files.readString(file)).as(file.toString()).startsWith("# ").contains("source: ");
    }
  }
}
