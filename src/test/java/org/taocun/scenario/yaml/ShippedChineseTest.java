package org.taocun.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a Chinese report takes from a shipped scenario is Chinese. */
class ShippedChineseTest {
  @TempDir Path folder;

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.toString().contains("theory"))
          .toList();
    }
  }

  @Test
  void titlesQuestionsAndSourcesAreInChineseToo() throws IOException {
    assertThat(files()).hasSizeGreaterThan(25);
    for (Path file : files()) {
      List<String> lines = Files.readAllLines(file);
      for (String key : List.of("title", "question", "source")) {
        if (lines.stream().anyMatch(line -> line.startsWith(key + ":"))) {
          assertThat(lines)
              .as("%sZh of %s", key, file)
              .anyMatch(line -> line.matches(key + "Zh: .*\\p{IsHan}.*"));
        }
      }
    }
  }

  @Test
  void aSourceOfItsOwnIsNotToldInTheChineseOfAnother() throws IOException {
    Files.writeString(folder.resolve("base.yaml"), "source: census\nsourceZh: 普查\n");
    Path same = Files.writeString(folder.resolve("same.yaml"), "extends: base.yaml\n");
    Path own = Files.writeString(folder.resolve("own.yaml"), "extends: base.yaml\nsource: mine\n");
    assertThat(ScenarioReader.read(same, List.of()).scenario().source(true)).isEqualTo("普查");
    assertThat(ScenarioReader.read(same, List.of()).scenario().source(false)).isEqualTo("census");
    assertThat(ScenarioReader.read(own, List.of()).scenario().source(true)).isEqualTo("mine");
  }
}
