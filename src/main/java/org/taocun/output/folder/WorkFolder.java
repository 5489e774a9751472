package org.taocun.output.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;

/**
 * The folder of a longer piece of work, such as a calibration: complete or absent, never silently
 * overwritten. Until it is complete, the work lies in the sibling {@code .NAME.partial} and can be
 * taken up again by the same question.
 */
public final class WorkFolder implements AutoCloseable {
  private final Path target;
  private final Path stage;
  private final Identity identity;
  private final FolderLock lock;
  private boolean reopened;

  private WorkFolder(Path target, Identity identity, FolderLock lock) {
    this.target = target;
    this.stage = Disk.sibling(target, ".partial");
    this.identity = identity;
    this.lock = lock;
  }

  /**
   * Opens a folder for work and holds it against other processes until it is closed.
   *
   * @param identity what is made, and what decides over its bytes
   * @throws ScenarioException when the folder must not or cannot be written
   */
  public static WorkFolder open(Path folder, Identity identity, Existing existing) {
    return open(folder, identity, existing, List.of());
  }

  /**
   * Opens a folder for work that can go on even when it is finished.
   *
   * @param carried files of a finished folder that more work of the same identity begins with, when
   *     resuming; none for work that cannot go on
   */
  public static WorkFolder open(
      Path folder, Identity identity, Existing existing, List<String> carried) {
    Path target = folder.toAbsolutePath().normalize();
    if (target.getFileName() == null) {
      throw new ScenarioException(folder + ": is no place for results; choose one with --out");
    }
    try {
      Place.makeFolders(Disk.parent(target));
      FolderLock lock =
          FolderLock.take(Disk.sibling(target, ".lock"))
              .orElseThrow(
                  () ->
                      new ScenarioException(
                          Place.shown(target) + ": another process is writing there"));
      try {
        WorkFolder work = new WorkFolder(target, identity, lock);
        work.prepare(existing, carried);
        return work;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(target) + ": " + Disk.reason(e));
    }
  }

  private void prepare(Existing existing, List<String> carried) throws IOException {
    Disk.endInterruptedReplacement(target);
    Optional<Identity> there = Identity.read(target);
    boolean finished =
        there.filter(one -> one.kind().equals(identity.kind())).isPresent()
            || Earlier.holds(target, identity.kind());
    reopened = there.isPresent() && finished && existing.resume() && !carried.isEmpty();
    if (!Disk.isFree(target) && !reopened && !(existing.force() && finished)) {
      throw new ScenarioException(
          Place.shown(target)
              + (finished
                  ? ": holds finished results; --force replaces them, --out DIR writes elsewhere"
                  : ": holds other files; choose another place with --out DIR"));
    }
    Optional<Identity> begun = Identity.read(stage);
    if (Files.exists(stage) && begun.isEmpty() && !Earlier.holds(stage, identity.kind())) {
      throw new ScenarioException(
          Place.shown(stage) + ": is no folder of unfinished work; move it or use --out DIR");
    }
    if (Files.exists(stage) && existing.resume()) {
      refuseOther(begun);
      carry(carried);
      return;
    }
    if (reopened) {
      refuseOther(there);
    }
    if (Files.exists(stage) && !existing.force()) {
      throw new ScenarioException(
          "%s: unfinished work waits in %s; --resume goes on, --force starts again"
              .formatted(Place.shown(target), Place.shown(stage)));
    }
    Disk.delete(stage);
    Files.createDirectories(stage);
    identity.write(stage);
    carry(carried);
  }

  /** Copies what finished work goes on with, whole files only, should this be cut short. */
  private void carry(List<String> names) throws IOException {
    for (String name : reopened ? names : List.<String>of()) {
      if (!Files.exists(stage.resolve(name))) {
        Path copy = stage.resolve(name + ".tmp");
        Files.copy(target.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
        Disk.move(copy, stage.resolve(name));
      }
    }
  }

  private void refuseOther(Optional<Identity> there) {
    if (there.isEmpty()) {
      throw Identity.refusal(
          Place.shown(target),
          "cannot resume, the work that is there is of an earlier version; --force starts again",
          List.of());
    }
    List<String> differences = identity.differences(there.get());
    if (!differences.isEmpty()) {
      throw Identity.refusal(
          Place.shown(target),
          "cannot resume, the work that is there %s; --force starts again"
              .formatted(
                  there.get().version().equals(identity.version())
                      ? "asked something else"
                      : "was begun by another version of Taocun"),
          differences);
    }
  }

  /** Writes a file of the work. */
  public void write(String name, String text) {
    Path file = stage.resolve(name);
    try {
      Files.createDirectories(Disk.parent(file));
      Disk.write(file, text);
    } catch (IOException e) {
      throw new ScenarioException(shownTarget() + ": " + Disk.reason(e));
    }
  }

  /** Keeps a file beside the work as it is now. */
  public void copy(String name, Path from) {
    Path file = stage.resolve(name);
    try {
      Files.createDirectories(Disk.parent(file));
      Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new ScenarioException(shownTarget() + ": " + Disk.reason(e));
    }
  }

  /** Whether finished work is taken up again. */
  public boolean reopened() {
    return reopened;
  }

  /** Gives up what was begun; finished work stays as it is. */
  public void discard() {
    try {
      Disk.delete(stage);
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(stage) + ": " + Disk.reason(e));
    }
  }

  /** What is made, and what decides over its bytes. */
  public Identity identity() {
    return identity;
  }

  /** Where files are written until the work is complete. */
  public Path stage() {
    return stage;
  }

  /** Where the complete work will be. */
  public Path target() {
    return target;
  }

  /** The folder as the user knows it. */
  public String shownTarget() {
    return Place.shown(target);
  }

  /** Gives the complete work its name. */
  public void finish() {
    try {
      Disk.forceTree(stage);
      Disk.replace(stage, target);
    } catch (IOException e) {
      throw new ScenarioException(
          Place.shown(target) + ": " + Disk.reason(e) + "; mend that and add --resume");
    }
  }

  /** Gives the folder back to other processes; unfinished work stays. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(target) + ": " + Disk.reason(e));
    }
  }
}
