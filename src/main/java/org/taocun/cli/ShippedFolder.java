package org.taocun.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** The folders that come with the program. */
final class ShippedFolder {
  private ShippedFolder() {}

  /**
   * A folder such as {@code scenarios/theory}: below the folder in which the program works, one of
   * those above it, or the program's own checkout.
   *
   * @param instead the argument that the user can give if it is not found
   * @throws ScenarioException when there is no such folder
   */
  static Path of(Path place, String instead) {
    return starts().stream()
        .flatMap(start -> Stream.iterate(start, up -> up != null, Path::getParent))
        .map(above -> above.resolve(place))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new ScenarioException(
                    Say.of(
                        "found no folder {0} here or beside the program; name {1}",
                        place, instead)));
  }

  /** The place of something that is built beside the program's jar or classes. */
  static Path built(Path place) {
    return program().map(program -> program.resolveSibling(place)).orElse(place);
  }

  private static List<Path> starts() {
    List<Path> starts = new ArrayList<>(List.of(Path.of("").toAbsolutePath()));
    program().ifPresent(starts::add);
    return starts;
  }

  /** The program's jar or class folder. */
  private static Optional<Path> program() {
    try {
      var source = ShippedFolder.class.getProtectionDomain().getCodeSource();
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no path", e);
    }
  }
}
