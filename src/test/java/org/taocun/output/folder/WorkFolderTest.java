package org.taocun.output.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taocun.base.ScenarioException;

class WorkFolderTest {
  private static final Identity IDENTITY = new Identity("test", "1", Map.of(), Map.of(), Map.of());

  @TempDir private Path directory;

  private Path stage = Path.of("");

  @BeforeEach
  void aFolderOfUnfinishedWork() throws Exception {
    stage = Files.createDirectory(directory.resolve(".work.partial"));
  }

  private void work(ExistingResults existing) {
    try (WorkFolder folder = WorkFolder.open(directory.resolve("work"), IDENTITY, existing)) {
      folder.write("table.csv", "a");
      folder.finish();
    }
  }

  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void workThatEndedBeforeItsFirstFileIsBegunAnew(boolean force, boolean resume) {
    work(new ExistingResults(force, resume));
    assertThat(directory.resolve("work")).isDirectoryContaining("glob:**/{table.csv}");
    assertThat(stage).doesNotExist();
  }

  @Test
  void workThatEndedWhileItsIdentityWasWrittenIsBegunAnew() throws Exception {
    Files.writeString(stage.resolve("identity.json.tmp"), "{\"kind\": \"te");
    work(new ExistingResults(false, true));
    assertThat(directory.resolve("work").resolve("identity.json.tmp")).doesNotExist();
    assertThat(Identity.read(directory.resolve("work"))).contains(IDENTITY);
  }

  @Test
  void otherFilesOfThatNameStay() throws Exception {
    Path other = Files.writeString(stage.resolve("letter.txt"), "mine");
    assertThatThrownBy(() -> work(new ExistingResults(true, true)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("is no folder of unfinished work");
    assertThat(other).hasContent("mine");
  }
}
