package org.taocun.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --observed}. */
final class ObservedOption {
  @Option(
      names = "--observed",
      paramLabel = "FILE",
      converter = FileName.class,
      description =
          "Draw your own points: CSV with date (YYYY for its end, or YYYY-MM), value[, variable].")
  private @Nullable Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
