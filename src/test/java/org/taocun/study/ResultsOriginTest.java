package org.taocun.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;

class ResultsOriginTest {
  @TempDir Path folder;

  private record Details(long seed, List<String> arms) {}

  private static ResultsOrigin<Details> origin(String version) {
    return ResultsOrigin.of(
        ResultsKind.COMPARISON,
        new Identity("comparison", version, Map.of("figures", "x"), Map.of(), Map.of()),
        "five-arms",
        "Five arms",
        "",
        new Details(7, List.of("a", "b")),
        new Provenance("17", "18", "x", "here", Instant.EPOCH, 2.5, List.of("compare", "x"), "en"));
  }

  private ResultsOrigin<Details> read() {
    return ResultsOrigin.read(folder, ResultsKind.COMPARISON, Details.class);
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    ResultsOrigin<Details> written = origin(Program.version());
    written.write(folder);
    assertThat(read()).isEqualTo(written);
    assertThat(folder.resolve("run.json"))
        .content()
        .contains("\"kind\": \"comparison\"", "\"started\": \"1970-01-01T00:00:00Z\"");
    assertThat(ResultsOrigin.otherVersion(folder)).isEmpty();
  }

  @Test
  void anotherVersionIsReadAndTold() throws IOException {
    origin("9.9").write(folder);
    assertThat(read().version()).isEqualTo("9.9");
    assertThat(ResultsOrigin.otherVersion(folder))
        .hasValueSatisfying(
            line -> assertThat(line).contains("was made by version 9.9 of Taocun, this is"));
  }

  @Test
  void anotherKindIsRefusedWithWhatItIs() throws IOException {
    origin("9.9").write(folder);
    assertThatThrownBy(() -> ResultsOrigin.read(folder, ResultsKind.SWEEP, Details.class))
        .isInstanceOf(ScenarioException.class)
        .hasMessageEndingWith("run.json: is not a record of a sweep; it holds a comparison");
  }

  @Test
  void aRecordOfVersion01IsRefusedWithItsVersion() throws IOException {
    Files.writeString(
        folder.resolve("run.json"),
        "{\"program\": \"taocun\", \"work\": \"comparison\", \"name\": \"old\", \"version\": \"0.1.0\"}");
    assertThatThrownBy(this::read)
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("run.json: was written by version 0.1.0 of Taocun");
    assertThat(ResultsOrigin.kind(folder)).isEmpty();
    assertThat(ResultsOrigin.name(folder)).contains("old");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[1]",
        "not JSON",
        "{}",
        "{\"program\": \"another\", \"kind\": \"comparison\", \"version\": \"1\"}",
        "{\"program\": \"taocun\", \"kind\": \"comparison\", \"version\": \"1\"}",
        "{\"program\": \"taocun\", \"kind\": [], \"version\": \"1\"}"
      })
  void whatIsNoWholeRecordIsRefused(String text) throws IOException {
    Files.writeString(folder.resolve("run.json"), text);
    assertThatThrownBy(this::read)
        .isInstanceOf(ScenarioException.class)
        .message()
        .containsPattern("run.json: is (damaged|not a record of Taocun)");
  }
}
