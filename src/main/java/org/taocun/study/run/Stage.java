package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.study.InputCopy;
import org.taocun.trace.RunRecord;

/**
 * Unfinished results, in a sibling of their folder, {@code .NAME.partial}, on the same file system:
 *
 * <pre>
 *   identity.json     the identity of the run
 *   inputs/           copies of its input files from the beginning of the run
 *   parts/000007.part one finished replication, complete from its first moment
 *   results/          the tables being joined, once all parts exist
 *   delivering        the joined folder is complete and about to be renamed
 * </pre>
 */
final class Stage {
  private static final Set<String> ENTRIES =
      Set.of(
          "parts",
          "results",
          IdentifiedRequest.INPUTS,
          Identity.FILE_NAME,
          Identity.FILE_NAME + ".tmp",
          "delivering",
          "delivering.tmp");

  private final Path folder;
  private final Path target;
  private final IdentifiedRequest asked;
  private final BitSet stored = new BitSet();

  /**
   * The stage of a results folder; touches nothing yet.
   *
   * @param folder the folder of the work
   * @param target the folder of the results
   */
  Stage(Path folder, Path target, IdentifiedRequest asked) {
    this.folder = folder;
    this.target = target;
    this.asked = asked;
  }

  /**
   * Prepares the stage: empty, or with the replications that can be used again.
   *
   * @throws ScenarioException if existing work must stay
   */
  void prepare(ExistingResults existing) throws IOException {
    refuseForeign();
    if (Files.exists(folder) && delivered()) {
      Disk.delete(folder);
    }
    if (Files.exists(folder)) {
      findStored();
      if (stored.isEmpty() || !usable(existing)) {
        delete();
      }
    }
    Files.createDirectories(parts());
    copyInputs();
    if (!Files.exists(folder.resolve(Identity.FILE_NAME))) {
      asked.identity().write(folder);
    }
  }

  /** Refuses a folder that has the name of unfinished work but holds something else. */
  private void refuseForeign() throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new ScenarioException(
          Say.of(
              "{0}: is no folder of unfinished results; move it or use --out",
              ResultsPaths.shown(folder)));
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Optional<String> foreign =
          entries
              .map(entry -> String.valueOf(entry.getFileName()))
              .filter(name -> !ENTRIES.contains(name))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new ScenarioException(
            Say.of(
                "{0}: is no folder of unfinished results (it holds '{1}'); move it or use --out",
                ResultsPaths.shown(folder), foreign.get()));
      }
    }
  }

  private boolean usable(ExistingResults existing) throws IOException {
    if (!existing.resume()) {
      if (existing.force()) {
        return false;
      }
      throw new ScenarioException(
          Say.of(
              "{0}: an interrupted run left {1} finished {1|replication|replications} in {2};"
                  + " --resume goes on, --force starts again",
              ResultsPaths.shown(target), stored(), ResultsPaths.shown(folder)));
    }
    Optional<Identity> there = Identity.read(folder);
    if (there.filter(asked.identity()::equals).isEmpty()) {
      throw Identity.refusal(
          ResultsPaths.shown(target),
          Say.of(
              "cannot resume, the interrupted run differs; ask for the same again, or start again"
                  + " with --force instead of --resume"),
          there
              .map(asked.identity()::differences)
              .orElse(List.of(Say.of("it is of an earlier version of Taocun"))));
    }
    return true;
  }

  private void findStored() throws IOException {
    if (!Files.isDirectory(parts())) {
      return;
    }
    try (Stream<Path> files = Files.list(parts())) {
      files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.matches("[0-9]{6,9}\\.part"))
          .map(name -> Integer.parseInt(name.substring(0, name.length() - 5)))
          .forEach(stored::set);
    }
  }

  private void copyInputs() throws IOException {
    for (InputCopy input : asked.request().inputs()) {
      Path copy = folder.resolve(IdentifiedRequest.INPUTS).resolve(input.name());
      if (!Files.exists(copy)) {
        Files.createDirectories(Disk.parent(copy));
        Files.copy(input.file(), copy);
      }
    }
  }

  /** The number of stored replications. */
  synchronized int stored() {
    return stored.cardinality();
  }

  synchronized boolean has(int replication) {
    return stored.get(replication);
  }

  /** Stores a finished replication. */
  void put(RunRecord run, Tables tables) throws IOException {
    Path writing = part(run.replication(), ".tmp");
    Part.write(writing, run, tables);
    Disk.move(writing, part(run.replication(), ".part"));
    synchronized (this) {
      stored.set(run.replication());
    }
  }

  /** Stores a replication's state at a month's end. */
  void put(int replication, int month, byte[] state) throws IOException {
    Path writing = part(replication, Assembly.stateSuffix(month) + ".tmp");
    Files.write(writing, state);
    Disk.force(writing);
    Disk.move(writing, part(replication, Assembly.stateSuffix(month)));
  }

  /**
   * Joins the replications into a folder that is complete but for its name.
   *
   * @param notes receives messages for the user, such as figures that could not be drawn
   */
  Path join(Provenance provenance, FigureRequest figures, List<String> notes) throws IOException {
    Path results = folder.resolve("results");
    Disk.delete(results);
    Files.deleteIfExists(folder.resolve("delivering"));
    Files.createDirectories(results);
    notes.addAll(new Assembly(asked, folder, results).write(provenance, figures));
    Disk.forceTree(results);
    Disk.write(folder.resolve("delivering"), "");
    return results;
  }

  private boolean delivered() {
    return Files.exists(folder.resolve("delivering")) && !Files.exists(folder.resolve("results"));
  }

  /** Deletes the stage. */
  synchronized void delete() throws IOException {
    Disk.delete(folder);
    stored.clear();
  }

  Path part(int replication, String suffix) {
    return Assembly.part(parts(), replication, suffix);
  }

  private Path parts() {
    return folder.resolve("parts");
  }
}
