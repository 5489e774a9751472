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
import org.taocun.study.Listener;

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
    int threads = Runtime.getRuntime().availableProcessors();
    assertThat(
            VerificationJob.of(new VerificationRequest(List.of(file), threads)).run(Listener.NONE))
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
