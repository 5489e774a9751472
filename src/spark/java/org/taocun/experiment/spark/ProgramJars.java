package org.taocun.experiment.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The jars of this program that are sent to executors: its own and the libraries that its manifest
 * names. All machines thus run the same version, whatever they have installed.
 */
final class ProgramJars {
  private ProgramJars() {}

  /**
   * The jars.
   *
   * @throws ScenarioException when the program is not packaged
   */
  static List<Path> all() {
    Path program = program();
    if (!Files.isRegularFile(program)) {
      throw new ScenarioException(
          Say.of(
              "--engine spark: a cluster is sent the packaged program, and this one runs from {0}:"
                  + " build it by ./mvnw -q -DskipTests -Pspark package and start it by ./taocun",
              program));
    }
    List<Path> jars = new ArrayList<>(List.of(program));
    for (String library : libraries(program)) {
      Path file = program.resolveSibling(library).normalize();
      if (Files.isRegularFile(file)) {
        jars.add(file);
      }
    }
    return jars;
  }

  private static Path program() {
    try {
      return Path.of(ProgramJars.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place is no file", e);
    }
  }

  private static List<String> libraries(Path program) {
    try (JarFile jar = new JarFile(program.toFile())) {
      Manifest manifest = jar.getManifest();
      String named =
          manifest == null
              ? null
              : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
      return named == null ? List.of() : List.of(named.strip().split("\\s+"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
