package org.taocun.output.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The folder for temporary files ({@code java.io.tmpdir}), into which libraries unpack code of the
 * system's own kind before they load it. On clusters it may be full, or mounted so that no program
 * may run from it.
 */
public final class TemporaryFolder {
  private TemporaryFolder() {}

  /**
   * What a library's failure to load means.
   *
   * @param library its name
   * @param bytes what it unpacks
   * @return a complete line with the folder, what is wrong with it, and the way out
   */
  public static ScenarioException refusal(String library, int bytes) {
    Path folder = Path.of(System.getProperty("java.io.tmpdir", "")).toAbsolutePath();
    return new ScenarioException(
        Say.of(
            "{0}: {1} cannot be unpacked into this folder for temporary files: {2}; name another"
                + " one by TMPDIR=FOLDER taocun ..., or by TAOCUN_JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER taocun ...",
            folder,
            library,
            trouble(folder, bytes).orElse(Say.of("programs may not run from it (noexec)"))));
  }

  /** The reason why a folder takes no file of so many bytes; empty if it takes one. */
  static Optional<String> trouble(Path folder, int bytes) {
    if (!Files.isDirectory(folder)) {
      return Optional.of(Say.of("there is no such folder"));
    }
    try {
      Path probe = Files.createTempFile(folder, "taocun", ".probe");
      try {
        Files.write(probe, new byte[bytes]);
      } finally {
        Files.delete(probe);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Disk.reason(e));
    }
  }
}
