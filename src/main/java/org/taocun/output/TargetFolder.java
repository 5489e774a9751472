package org.taocun.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.base.ScenarioException;

/**
 * Where results are to go, and whether what is there already may make room for them. Nothing is
 * ever deleted but results of this program, known by their run.json.
 *
 * @param folder absolute and normalized
 * @param identity what is to be written there
 * @param existing what the user wants done about existing results
 */
record TargetFolder(Path folder, Identity identity, RunFolder.Existing existing) {
  private static final Set<String> OF_A_STAGE =
      Set.of(
          "parts", "results", "identity.json", "identity.json.tmp", "delivering", "delivering.tmp");

  /**
   * Checks that the folder is free or may be replaced.
   *
   * @return whether the very run that is asked for is there, complete, and may be used
   * @throws ScenarioException when it holds what must stay
   */
  boolean check() throws IOException {
    if (isFree(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      throw refused("is a file where a folder is needed; choose another place with --out");
    }
    Optional<Identity> there = Identity.ofResults(folder);
    boolean same = there.isPresent() && identity.differences(there.get()).isEmpty();
    if (existing.resume() && !existing.force() && same) {
      return true;
    }
    if (!existing.force()) {
      throw refused(refusal(there));
    }
    if (there.isEmpty()) {
      throw refused(
          "is not a results folder of Taocun (it has no %s of one), so that even --force does not"
                  .formatted(RunInfo.FILE_NAME)
              + " delete it; choose another place with --out");
    }
    checkDisposable();
    return false;
  }

  private String refusal(Optional<Identity> there) {
    if (there.isEmpty()) {
      return "holds other files, no results; choose another place with --out DIR";
    }
    List<String> differences = identity.differences(there.get());
    String what =
        differences.isEmpty()
            ? "holds the results of this very run"
            : "holds results of " + String.join(" and ", differences);
    return what + "; --force replaces them, --out DIR writes elsewhere";
  }

  /** --force never takes the ground that the user stands on, nor a history. */
  private void checkDisposable() {
    boolean working = Path.of("").toAbsolutePath().normalize().startsWith(folder);
    if (working || Files.exists(folder.resolve(".git"))) {
      throw refused("is the working directory or a repository; choose another place with --out");
    }
  }

  /**
   * Checks that a folder with the name of unfinished work holds nothing else.
   *
   * @throws ScenarioException naming what is not of this program
   */
  static void checkStage(Path stage) throws IOException {
    if (!Files.exists(stage, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)) {
      throw new ScenarioException(
          RunFolder.shown(stage) + ": is no folder of unfinished results; move it or use --out");
    }
    try (Stream<Path> entries = Files.list(stage)) {
      Optional<String> foreign =
          entries
              .map(entry -> String.valueOf(entry.getFileName()))
              .filter(name -> !OF_A_STAGE.contains(name))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new ScenarioException(
            "%s: is no folder of unfinished results (it holds '%s'); move it or use --out"
                .formatted(RunFolder.shown(stage), foreign.get()));
      }
    }
  }

  /** Whether nothing is there, or an empty folder. */
  static boolean isFree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  private ScenarioException refused(String why) {
    return new ScenarioException(RunFolder.shown(folder) + ": " + why);
  }
}
