package org.taocun.study.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taocun.Exhaustive;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Listener;

/** The known answers of {@code taocun verify}, file by file. */
class KnownAnswersTest {
  private static final Path THEORY = Path.of("scenarios", "theory");

  private static List<Path> all() throws IOException {
    try (Stream<Path> files = Files.list(THEORY)) {
      return files.filter(file -> !file.endsWith("base.yaml")).sorted().toList();
    }
  }

  /**
   * The kind of a file. Files that differ in numbers only are of one kind: granovetter-normal-008
   * and -100.
   */
  private static String kind(Path file) {
    return file.getFileName().toString().replaceFirst("-?[0-9].*", "");
  }

  static Collection<Path> cases() throws IOException {
    Map<String, Path> lastOfAKind = new TreeMap<>();
    for (Path file : all()) {
      lastOfAKind.put(kind(file), file);
    }
    return Exhaustive.ASKED ? all() : lastOfAKind.values();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theEngineReproducesWhatIsKnown(Path file) throws InterruptedException {
    CheckedScenario checked =
        Sizes.asAsked(CheckedScenario.of(ScenarioReader.read(file, List.of())));
    int threads = Runtime.getRuntime().availableProcessors();
    assertThat(
            new VerificationJob(
                    List.of(new VerificationCase(file.toString(), checked)), List.of(), threads)
                .run(Listener.NONE))
        .isNotEmpty()
        .allMatch(VerificationRow::passed);
  }

  @Test
  void everyFileSaysWhatItTestsAndWhereItIsFrom() throws IOException {
    for (Path file : all()) {
      assertThat(Files.readString(file)).as(file.toString()).startsWith("# ").contains("source: ");
    }
  }
}
