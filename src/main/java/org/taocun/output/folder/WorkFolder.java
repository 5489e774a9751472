package org.taocun.output.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;

/**
 * The folder of a longer piece of work, such as a calibration: complete or absent, never silently
 * overwritten. Until it is complete, the work lies in the sibling {@code .NAME.partial} and can be
 * taken up again by the same question.
 */
public final class WorkFolder implements AutoCloseable {
  /**
   * States what decides over the bytes, one thing a line; its first line tells whose folder it is.
   */
  public static final String IDENTITY = "identity.txt";

  private static final String MARK = "Taocun ";
  private static final int DIFFERENCES_SHOWN = 5;

  private final Path target;
  private final Path stage;
  private final FolderLock lock;
  private boolean reopened;

  private WorkFolder(Path target, FolderLock lock) {
    this.target = target;
    this.stage = Disk.sibling(target, ".partial");
    this.lock = lock;
  }

  /**
   * Opens a folder for work and holds it against other processes until it is closed.
   *
   * @param kind what is made, such as "calibration"
   * @param identity what decides over the bytes, one thing a line
   * @throws ScenarioException when the folder must not or cannot be written
   */
  public static WorkFolder open(
      Path folder, String kind, List<String> identity, Existing existing) {
    return open(folder, kind, identity, existing, List.of());
  }

  /**
   * Opens a folder for work that can go on even when it is finished.
   *
   * @param carried files of a finished folder that more work of the same identity begins with, when
   *     resuming; none for work that cannot go on
   */
  public static WorkFolder open(
      Path folder, String kind, List<String> identity, Existing existing, List<String> carried) {
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
        WorkFolder work = new WorkFolder(target, lock);
        List<String> lines = new ArrayList<>();
        lines.add(MARK + kind);
        lines.addAll(identity);
        work.prepare(lines, existing, carried);
        return work;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new ScenarioException(Place.shown(target) + ": " + Disk.reason(e));
    }
  }

  private void prepare(List<String> identity, Existing existing, List<String> carried)
      throws IOException {
    Disk.endInterruptedReplacement(target);
    boolean finished = !Disk.isFree(target) && isOurs(target);
    reopened = finished && existing.resume() && !carried.isEmpty();
    if (!Disk.isFree(target) && !reopened && !(existing.force() && finished)) {
      throw new ScenarioException(
          Place.shown(target)
              + (finished
                  ? ": holds finished results; --force replaces them, --out DIR writes elsewhere"
                  : ": holds other files; choose another place with --out DIR"));
    }
    if (Files.exists(stage) && !isOurs(stage)) {
      throw new ScenarioException(
          Place.shown(stage) + ": is no folder of unfinished work; move it or use --out DIR");
    }
    if (Files.exists(stage) && existing.resume()) {
      refuseOther(stage, identity);
      carry(carried);
      return;
    }
    if (reopened) {
      refuseOther(target, identity);
    }
    if (Files.exists(stage) && !existing.force()) {
      throw new ScenarioException(
          "%s: unfinished work waits in %s; --resume goes on, --force starts again"
              .formatted(Place.shown(target), Place.shown(stage)));
    }
    Disk.delete(stage);
    Files.createDirectories(stage);
    Disk.write(stage.resolve(IDENTITY), String.join("\n", identity) + "\n");
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

  private static boolean isOurs(Path folder) throws IOException {
    Path identity = folder.resolve(IDENTITY);
    return Files.isRegularFile(identity)
        && Files.readString(identity, StandardCharsets.UTF_8).startsWith(MARK);
  }

  private void refuseOther(Path folder, List<String> identity) throws IOException {
    List<String> there = Files.readAllLines(folder.resolve(IDENTITY), StandardCharsets.UTF_8);
    List<String> gone = new ArrayList<>(there);
    gone.removeAll(identity);
    List<String> come = new ArrayList<>(identity);
    come.removeAll(there);
    if (gone.isEmpty() && come.isEmpty()) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        Place.shown(target)
            + ": cannot resume, the work that is there asked something else; --force starts again");
    gone.stream().limit(DIFFERENCES_SHOWN).forEach(line -> lines.add("  then: " + line.strip()));
    come.stream().limit(DIFFERENCES_SHOWN).forEach(line -> lines.add("  now:  " + line.strip()));
    throw new ScenarioException(lines);
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
