package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.EarlierFolders;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Finished;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.ResultsPaths;

/**
 * The place for results, and the rules for results that exist there. Only results of this program,
 * recognised by their identity.json, are ever deleted.
 *
 * @param folder absolute and normalised
 * @param asked the wanted content
 * @param existing the treatment of existing results
 */
record TargetFolder(Path folder, IdentifiedRequest asked, ExistingResults existing) {

  /**
   * Checks that the folder is free or may be replaced.
   *
   * @return true if the requested run exists, complete, and may be used
   * @throws ScenarioException if the folder's content must stay
   */
  boolean check() throws IOException {
    if (Disk.isFree(folder)) {
      return false;
    }
    if (!Files.isDirectory(folder)) {
      throw refused(Say.of("is a file where a folder is needed; choose another place with --out"));
    }
    Optional<Identity> there =
        Identity.read(folder).filter(one -> one.kind().equals(IdentifiedRequest.KIND));
    boolean earlier = there.isEmpty() && EarlierFolders.holds(folder, IdentifiedRequest.KIND);
    if (!existing.force()) {
      if (existing.resume() && there.filter(asked.identity()::equals).isPresent()) {
        return true;
      }
      throw refusal(there, earlier);
    }
    if (there.isEmpty() && !earlier && Identity.read(folder).isPresent()) {
      throw refused(
          Say.of(
              "holds {0}, which --force does not replace by a run; choose"
                  + " another place with --out DIR",
              Identity.held(folder)));
    }
    if (there.isEmpty() && !earlier) {
      throw refused(
          Say.of(
              "is not a results folder of Taocun (it has no {0} of one), so that even --force does"
                  + " not delete it; choose another place with --out",
              Identity.FILE_NAME));
    }
    checkDisposable();
    return false;
  }

  private ScenarioException refusal(Optional<Identity> there, boolean earlier) throws IOException {
    if (there.isEmpty() && !earlier) {
      return refused(
          Say.of("holds {0}; choose another place with --out DIR", Identity.held(folder)));
    }
    return new Finished(folder, there)
        .refusal(
            there.map(asked.identity()::differences).orElse(List.of()),
            Say.of("--force replaces them, --out DIR writes elsewhere"));
  }

  /**
   * Refuses to replace the working folder, folders above it and folders under version control,
   * whatever --force says.
   */
  private void checkDisposable() {
    boolean working = Path.of("").toAbsolutePath().normalize().startsWith(folder);
    if (working || Files.exists(folder.resolve(".git"))) {
      throw refused(
          Say.of("is the working directory or a repository; choose another place with --out"));
    }
  }

  private ScenarioException refused(String why) {
    return new ScenarioException(Say.at(ResultsPaths.shown(folder), why));
  }
}
