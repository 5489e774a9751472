package org.taocun.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taocun.base.ScenarioException;

/** Where the shipped theory scenarios are. */
final class TheoryFolder {
  private static final Path PLACE = Path.of("scenarios", "theory");

  private TheoryFolder() {}

  /**
   * The scenario files of {@code scenarios/theory}, in the order of their names: below the folder
   * in which the program works, one of those above it, or the program's own checkout.
   *
   * @throws ScenarioException when there is no such folder
   */
  static List<Path> files() throws IOException {
    Path folder =
        starts().stream()
            .flatMap(start -> Stream.iterate(start, up -> up != null, Path::getParent))
            .map(place -> place.resolve(PLACE))
            .filter(Files::isDirectory)
            .findFirst()
            .orElseThrow(
                () ->
                    new ScenarioException(
                        "found no folder "
                            + PLACE
                            + " here or beside the program; name the"
                            + " scenarios to verify"));
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static List<Path> starts() {
    List<Path> starts = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
    program().ifPresent(starts::add);
    return starts;
  }

  /** The program's jar or class folder. */
  private static Optional<Path> program() {
    try {
      var source = TheoryFolder.class.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }
}
