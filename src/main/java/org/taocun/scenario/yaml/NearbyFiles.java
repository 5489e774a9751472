package org.taocun.scenario.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.Nearest;

/** Finder of the data file that was meant by a name that is none. */
final class NearbyFiles {
  private NearbyFiles() {}

  /** The text "; did you mean 'x'?" for a file that does not exist: one of its folder, or "". */
  static String of(Path file) {
    Path folder = file.getParent();
    if (folder == null) {
      return "";
    }
    try (Stream<Path> files = Files.walk(folder, 1)) {
      List<String> names =
          files
              .filter(Files::isRegularFile)
              .map(one -> folder.relativize(one).toString())
              .sorted()
              .toList();
      return Nearest.question(folder.relativize(file).toString(), names);
    } catch (IOException | UncheckedIOException unreadable) {
      return "";
    }
  }
}
