package org.taocun.output.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taocun.base.ScenarioException;

class OutFileTest {
  @TempDir Path place;

  @Test
  void aFileMayReplaceAnotherOrLieInANewFolder() throws IOException {
    Path old = Files.writeString(place.resolve("old.html"), "old");
    OutFile.prepare(old);
    assertThat(old).hasContent("old");
    OutFile.prepare(place.resolve("a/b/new.html"));
    try (Stream<Path> made = Files.list(place.resolve("a/b"))) {
      assertThat(made).isEmpty();
    }
  }

  @Test
  void aFolderInItsPlaceIsLeftAlone() {
    refused(place, "is a folder; name a file in it, such as");
    assertThat(place).isDirectory();
  }

  @Test
  void aFileInThePlaceOfItsFolderIsLeftAlone() throws IOException {
    Path file = Files.writeString(place.resolve("file"), "kept");
    refused(file.resolve("x.html"), "is a file where a folder is needed");
    refused(file.resolve("a/x.html"), "choose another place with --out");
    assertThat(file).hasContent("kept");
  }

  @Test
  void aDeviceIsNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));
    refused(device, "is no ordinary file; choose another place with --out");
  }

  @Test
  void aFolderThatTakesNoFilesIsTold() {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    refused(Path.of("/proc/report.html"), "/proc: takes no files; choose another place");
    refused(Path.of("/proc/none/report.html"), "choose another place with --out");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsTold() throws IOException {
    Path closed = Files.createDirectory(place.resolve("closed"));
    assumeTrue(closed.toFile().setWritable(false));
    assumeTrue(!Files.isWritable(closed), "the super-user may write everywhere");
    refused(closed.resolve("x.html"), "no permission to write there; choose another place");
  }

  private static void refused(Path file, String why) {
    assertThatThrownBy(() -> OutFile.prepare(file))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining(why);
  }
}
