package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.Earlier;
import org.taocun.output.folder.Existing;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Place;

/**
 * Where results are to go, and whether what is there already may make room for them. Nothing is
 * ever deleted but results of this program, known by their identity.json.
 *
 * @param folder absolute and normalized
 * @param asked what is to be written there
 * @param existing what the user wants done about existing results
 */
record TargetFolder(Path folder, Asked asked, Existing existing) {

  /**
   * Checks that the folder is free or may be replaced.
   *
   * @return whether the very run that is asked for is there, complete, and may be used
   * @throws ScenarioException when it holds what must stay
   */
  boolean check() throws IOException {
    if (Disk.isFree(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      throw refused("is a file where a folder is needed; choose another place with --out");
    }
    Optional<Identity> there = Identity.read(folder).filter(one -> one.kind().equals(Asked.KIND));
    boolean earlier = Earlier.holds(folder, Asked.KIND);
    if (!existing.force()) {
      if (existing.resume() && there.filter(asked.identity()::equals).isPresent()) {
        return true;
      }
      throw refusal(there, earlier);
    }
    if (there.isEmpty() && !earlier) {
      throw refused(
          "is not a results folder of Taocun (it has no %s of one), so that even --force does not"
                  .formatted(Identity.FILE_NAME)
              + " delete it; choose another place with --out");
    }
    checkDisposable();
    return false;
  }

  private ScenarioException refusal(Optional<Identity> there, boolean earlier) {
    if (there.isEmpty() && !earlier) {
      return refused("holds other files, no results; choose another place with --out DIR");
    }
    List<String> differences = there.map(asked.identity()::differences).orElse(List.of());
    String what =
        earlier
            ? "holds results of an earlier version"
            : differences.isEmpty()
                ? "holds the results of this very run"
                : "holds results of another run";
    return Identity.refusal(
        Place.shown(folder),
        what + "; --force replaces them, --out DIR writes elsewhere",
        differences);
  }

  /** --force never takes the ground that the user stands on, nor a history. */
  private void checkDisposable() {
    boolean working = Path.of("").toAbsolutePath().normalize().startsWith(folder);
    if (working || Files.exists(folder.resolve(".git"))) {
      throw refused("is the working directory or a repository; choose another place with --out");
    }
  }

  private ScenarioException refused(String why) {
    return new ScenarioException(Place.shown(folder) + ": " + why);
  }
}
