package org.taocun.output.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** Names of results folders as users know them. */
public final class ResultsPaths {
  private ResultsPaths() {}

  /** A path as the user knows it: relative to the working folder if it lies below that. */
  public static String shown(Path path) {
    Path here = Path.of("").toAbsolutePath();
    Path absolute = path.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute).toString()
        : absolute.toString();
  }

  /** A path as the user types it in a command: as it is shown, in quotes if it has blanks. */
  public static String typed(Path path) {
    String shown = shown(path);
    return shown.contains(" ") ? "'" + shown + "'" : shown;
  }

  /** A scenario's name as a folder's name: separators and control characters become hyphens. */
  public static String folderName(String scenarioName) {
    String name = scenarioName.strip().replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]+", "-");
    String bare = name.replaceAll("^\\.+", "");
    return bare.isEmpty() ? "run" : bare;
  }

  /**
   * Makes a folder and those above it.
   *
   * @throws ScenarioException if a file is in the way
   */
  public static void makeFolders(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException e) {
      throw isFile(e.getFile());
    }
  }

  /** The refusal of a file where a folder is needed. */
  static ScenarioException isFile(String place) {
    return new ScenarioException(
        Say.of("{0}: is a file where a folder is needed; choose another place with --out", place));
  }
}
