package org.taocun.study.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;

/** The file of a checkpoint. */
class CheckpointFileTest {
  @TempDir Path place;
  private Path file;

  @BeforeEach
  void file() throws IOException {
    file = place.resolve("2006-12.checkpoint");
    List<Path> states =
        List.of(
            Files.write(place.resolve("a"), new byte[] {1, 2, 3}),
            Files.write(place.resolve("b"), new byte[] {4, 5}));
    CheckpointFile.write(file, Samples.request(2, RunContent.Options.PLAIN), Map.of(), 12, states);
  }

  private static String version() {
    return Samples.request(2, RunContent.Options.PLAIN).version();
  }

  @Test
  void whatWasWrittenIsRead() {
    CheckpointFile read = CheckpointFile.open(file, version());
    assertThat(read.month()).isEqualTo(12);
    assertThat(read.replications()).isEqualTo(2);
    assertThat(read.state(0)).containsExactly(1, 2, 3);
    assertThat(read.state(1)).containsExactly(4, 5);
    assertThat(read.scenarioText())
        .isEqualTo(Samples.request(2, RunContent.Options.PLAIN).scenarioText());
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> CheckpointFile.open(file, "9.9"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("was written by version " + version() + " of Taocun, this is 9.9");
  }

  @Test
  void anotherFormatIsRefused() throws IOException {
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    Files.writeString(
        file, text.replaceFirst("checkpoint 1", "checkpoint 2"), StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> CheckpointFile.open(file, version()))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is written in format 2 of checkpoints, this version reads 1");
  }

  @Test
  void whatBreaksAfterItWasOpenedIsFound() throws IOException {
    CheckpointFile read = CheckpointFile.open(file, version());
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 1] ^= 1;
    Files.write(file, bytes);
    assertThat(read.state(0)).containsExactly(1, 2, 3);
    assertThatThrownBy(() -> read.state(1)).hasMessageContaining("is damaged or cut off");
  }
}
