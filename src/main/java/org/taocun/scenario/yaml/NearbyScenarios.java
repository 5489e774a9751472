package org.taocun.scenario.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.taocun.base.Nearest;
import org.taocun.base.Say;

/** Finder of the scenario file that was meant by a name that is none. */
final class NearbyScenarios {
  private static final Path SHIPPED = Path.of("scenarios");
  private static final int DEEPEST = 3;
  private static final int MOST_NAMED = 3;

  private NearbyScenarios() {}

  /**
   * The text "; did you mean 'x'?" for a file that does not exist: one of that name, but for the
   * ending or a small error, in its folder or in the scenarios that come with the program.
   */
  static String of(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    Path name = file.getFileName();
    if (name == null || folder == null) {
      return "";
    }
    List<Path> beside = scenarios(folder, 1).stream().map(file::resolveSibling).toList();
    String found = named(name.toString(), beside);
    return found.isEmpty() ? named(name.toString(), shipped()) : found;
  }

  private static String named(String typed, List<Path> files) {
    List<String> near =
        Nearest.of(word(typed), files.stream().map(f -> word(f.toString())).toList());
    return Nearest.question(
        files.stream()
            .filter(file -> near.contains(word(file.toString())))
            .map(file -> file.toString().replace('\\', '/'))
            .limit(MOST_NAMED)
            .toList());
  }

  /** The text that names the scenarios of a folder: the one of results, or the first of many. */
  static String inside(Path folder) {
    Path resolved = folder.resolve("scenario.yaml");
    if (Files.isRegularFile(resolved)) {
      return Say.of("; the scenario of its results is {0}", shown(resolved));
    }
    List<Path> files = scenarios(folder, 1);
    if (files.isEmpty()) {
      return "";
    }
    String first = shown(folder.resolve(files.get(0)));
    return files.size() == 1
        ? Say.of("; did you mean '{0}'?", first)
        : Say.of(
            "; name one of its {0} scenarios, such as {1}, or all: {2}",
            files.size(), first, shown(folder.resolve("x")).replaceFirst("x$", "*.yaml"));
  }

  private static String shown(Path file) {
    return file.toString().replace('\\', '/');
  }

  /** The scenarios that come with the program, where it is started in or below its own folder. */
  private static List<Path> shipped() {
    Path here = Path.of("").toAbsolutePath();
    Path up = Path.of("");
    for (Path above = here; above != null; above = above.getParent()) {
      if (Files.isDirectory(above.resolve(SHIPPED))) {
        Path base = up.resolve(SHIPPED);
        return scenarios(above.resolve(SHIPPED), DEEPEST).stream().map(base::resolve).toList();
      }
      up = up.resolve("..");
    }
    return List.of();
  }

  /** The scenario files of a folder, in order, as seen from it. */
  private static List<Path> scenarios(Path folder, int deep) {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder, deep)) {
      files
          .filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
          .filter(Files::isRegularFile)
          .map(folder::relativize)
          .sorted()
          .forEach(found::add);
    } catch (IOException | UncheckedIOException unreadable) {
      return List.of();
    }
    return found;
  }

  private static String word(String file) {
    return file.replaceFirst(".*[/\\\\]", "").replaceFirst("(?i)\\.ya?ml$", "");
  }
}
