package org.taocun.output.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;

/**
 * The results folder of longer work, such as a calibration: complete or absent, never silently
 * overwritten. Unfinished work lies in the sibling {@code .NAME.partial}; a request of the same
 * identity can resume it.
 */
public final class WorkFolder implements HeldFolder {
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
   * Opens a folder for work and locks it against other processes until it is closed.
   *
   * @throws ScenarioException if the folder must not or cannot be written
   */
  public static WorkFolder open(Path folder, Identity identity, ExistingResults existing) {
    return open(folder, identity, existing, List.of(), (there, of) -> identity.differences(of));
  }

  /** What tells finished work from the work that is asked for. */
  @FunctionalInterface
  public interface Differences {
    /**
     * Lines on the differences; empty if there are none.
     *
     * @param folder of the finished work
     * @param identity of the finished work
     */
    List<String> lines(Path folder, Identity identity) throws IOException;
  }

  /**
   * Opens a folder for work that can be continued after it is finished.
   *
   * @param carried files of a finished folder with which a resumed work of the same identity
   *     begins; none for work that cannot be continued
   * @param differences what tells finished work from this
   */
  public static WorkFolder open(
      Path folder,
      Identity identity,
      ExistingResults existing,
      List<String> carried,
      Differences differences) {
    return FolderLock.hold(
        folder,
        (target, lock) -> {
          WorkFolder work = new WorkFolder(target, identity, lock);
          work.prepare(existing, carried, differences);
          return work;
        });
  }

  private void prepare(ExistingResults existing, List<String> carried, Differences differences)
      throws IOException {
    if (Files.isRegularFile(target)) {
      throw ResultsPaths.isFile(target.toString());
    }
    Disk.endInterruptedReplacement(target);
    Optional<Identity> there = Identity.read(target);
    boolean finished =
        there.filter(one -> one.kind().equals(identity.kind())).isPresent()
            || EarlierFolders.holds(target, identity.kind());
    reopened = there.isPresent() && finished && existing.resume() && !carried.isEmpty();
    if (!Disk.isFree(target) && !reopened && !(existing.force() && finished)) {
      throw finished
          ? taken(there, carried, differences)
          : new ScenarioException(
              Say.of(
                  "{0}: holds {1}; choose another place with --out DIR",
                  ResultsPaths.shown(target), Identity.held(target)));
    }
    if (notBegun()) {
      Disk.delete(stage);
    }
    Optional<Identity> begun = Identity.read(stage);
    if (Files.exists(stage) && begun.isEmpty() && !EarlierFolders.holds(stage, identity.kind())) {
      throw new ScenarioException(
          Say.of(
              "{0}: is no folder of unfinished work; move it or use --out DIR",
              ResultsPaths.shown(stage)));
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
          Say.of(
              "{0}: unfinished work waits in {1}; --resume goes on, --force starts again",
              ResultsPaths.shown(target), ResultsPaths.shown(stage)));
    }
    Disk.delete(stage);
    Files.createDirectories(stage);
    identity.write(stage);
    carry(carried);
  }

  /** True of what a process leaves that ends before the identity of its work is written. */
  private boolean notBegun() throws IOException {
    if (!Files.isDirectory(stage, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> entries = Files.list(stage)) {
      return entries.allMatch(stage.resolve(Identity.FILE_NAME + ".tmp")::equals);
    }
  }

  private ScenarioException taken(
      Optional<Identity> there, List<String> carried, Differences differences) throws IOException {
    List<String> lines =
        there.isEmpty() ? List.of() : differences.lines(target, there.orElseThrow());
    return new Finished(target, there)
        .refusal(
            lines,
            carried.isEmpty()
                ? Say.of("--force replaces them, --out DIR writes elsewhere")
                : Say.of(
                    "--resume adds to them, --force replaces them, --out DIR writes elsewhere"));
  }

  /**
   * Copies the files with which finished work is continued; an interrupt leaves whole files only.
   */
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
          ResultsPaths.shown(target),
          Say.of(
              "cannot resume, the work that is there is of an earlier version; --force starts"
                  + " again"),
          List.of());
    }
    List<String> differences = identity.differences(there.get());
    if (!differences.isEmpty()) {
      throw Identity.refusal(
          ResultsPaths.shown(target),
          Say.of(
              there.get().version().equals(identity.version())
                  ? "cannot resume, the work that is there asked something else; --force starts"
                      + " again"
                  : "cannot resume, the work that is there was begun by another version of Taocun;"
                      + " --force starts again"),
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
      throw Disk.refusal(shownTarget(), e);
    }
  }

  /** Copies a file, as it is now, into the work. */
  public void copy(String name, Path from) {
    Path file = stage.resolve(name);
    try {
      Files.createDirectories(Disk.parent(file));
      Files.copy(from, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Disk.refusal(shownTarget(), e);
    }
  }

  /** True if finished work is being continued. */
  public boolean reopened() {
    return reopened;
  }

  /** Deletes unfinished work; finished work stays as it is. */
  public void discard() {
    try {
      Disk.delete(stage);
    } catch (IOException e) {
      throw Disk.refusal(ResultsPaths.shown(stage), e);
    }
  }

  public Identity identity() {
    return identity;
  }

  /** The folder of files until the work is complete. */
  public Path stage() {
    return stage;
  }

  /** The folder of the complete work. */
  public Path target() {
    return target;
  }

  @Override
  public String shownTarget() {
    return ResultsPaths.shown(target);
  }

  /** Completes the work: gives its folder the final name. */
  public void finish() {
    try {
      Disk.forceTree(stage);
      Disk.replace(stage, target);
    } catch (IOException e) {
      throw new ScenarioException(
          Say.of(
              "{0}: {1}; mend that and add --resume", ResultsPaths.shown(target), Disk.reason(e)));
    }
  }

  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      throw Disk.refusal(ResultsPaths.shown(target), e);
    }
  }
}
