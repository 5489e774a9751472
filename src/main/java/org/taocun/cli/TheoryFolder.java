package org.taocun.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.Say;

/** The shipped theory scenarios. */
final class TheoryFolder {
  private static final Path PLACE = Path.of("scenarios", "theory");

  private TheoryFolder() {}

  /**
   * The scenario files of {@code scenarios/theory}, in the order of their names.
   *
   * @throws org.taocun.base.ScenarioException when there is no such folder
   */
  static List<Path> files() throws IOException {
    try (Stream<Path> files =
        Files.list(ShippedFolder.of(PLACE, Say.of("the scenarios to verify")))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
