package org.taocun.output.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/** A single file that a user asks for by an option {@code --out}. */
public final class OutFile {
  private OutFile() {}

  /**
   * Makes the folder of a file and sees that the file can be written, before any work is done.
   *
   * @throws ScenarioException if a folder or a device has its name, or its folder takes no files
   */
  public static void prepare(Path file) throws IOException {
    String shown = ResultsPaths.shown(file);
    if (Files.isDirectory(file)) {
      throw new ScenarioException(
          Say.of(
              "{0}: is a folder; name a file in it, such as {1}",
              shown, ResultsPaths.shown(file.resolve("report.html"))));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new ScenarioException(
          Say.of("{0}: is no ordinary file; choose another place with --out", shown));
    }
    Path folder = Disk.parent(file);
    try {
      ResultsPaths.makeFolders(folder);
      Files.delete(Files.createTempFile(folder, ".taocun-", ""));
    } catch (AccessDeniedException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: no permission to write there; choose another place with --out",
              ResultsPaths.shown(folder)));
    } catch (FileSystemException e) {
      throw takesNone(folder);
    }
  }

  /** The refusal of a folder, such as one of the system's, that takes no files. */
  static ScenarioException takesNone(Path folder) {
    return new ScenarioException(
        Say.of("{0}: takes no files; choose another place with --out", folder));
  }
}
