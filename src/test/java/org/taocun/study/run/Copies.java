package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of results folders, for tests that need any. */
final class Copies {
  private Copies() {}

  static Path copy(Path folder, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(folder.relativize(file)));
      }
    }
    return to;
  }
}
