package org.taocun.study.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVPrinter;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.FolderLock;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.trace.CheckpointSink;
import org.taocun.trace.InfluenceSink;
import org.taocun.trace.PanelRow;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.RunSink;

/**
 * The results folder of a run: complete or absent, never silently overwritten.
 *
 * <p>Work is done in a {@link Stage} beside it; the last step gives the joined folder its final
 * name. A process that dies at any moment leaves either the parts, which can be resumed, or the
 * finished folder.
 */
final class RunFolder implements RunSink, CheckpointSink, AutoCloseable {
  private final Path target;
  private final RunContent request;
  private final TargetFolder ground;
  private final Stage stage;
  private final Tables tables;
  private final FolderLock lock;
  private final Map<Integer, List<StreamFile<?>>> streams = new TreeMap<>();
  private boolean complete;

  private RunFolder(TargetFolder ground, FolderLock lock) {
    this.ground = ground;
    this.target = ground.folder();
    this.request = ground.asked().request();
    this.stage = new Stage(Disk.sibling(target, ".partial"), target, ground.asked());
    this.lock = lock;
    this.tables = new Tables(request.seed(), request.start());
  }

  /**
   * Opens a folder for work and locks it against other processes until it is closed.
   *
   * @param folder the results folder
   * @throws ScenarioException if the folder must not or cannot be written
   */
  static RunFolder open(Path folder, RunContent request, ExistingResults existing) {
    return FolderLock.hold(
        folder,
        (target, lock) -> {
          TargetFolder ground = new TargetFolder(target, IdentifiedRequest.of(request), existing);
          RunFolder opened = new RunFolder(ground, lock);
          opened.prepare(existing);
          return opened;
        });
  }

  private void prepare(ExistingResults existing) throws IOException {
    Disk.endInterruptedReplacement(target);
    complete = ground.check();
    if (!complete) {
      stage.prepare(existing);
    }
  }

  /** True if the requested run exists and is complete (only when resuming). */
  boolean complete() {
    return complete;
  }

  /** The results folder. */
  Path target() {
    return target;
  }

  /** The results folder as the user knows it. */
  String shownTarget() {
    return ResultsPaths.shown(target);
  }

  /** The number of stored replications. */
  int stored() {
    return stage.stored();
  }

  @Override
  public boolean has(int replication) {
    return complete || stage.has(replication);
  }

  @Override
  public synchronized PanelSink panel(int replication) {
    if (!request.options().panel()) {
      return PanelSink.NONE;
    }
    return stream(
            Section.PANEL,
            replication,
            (PanelRow row, CSVPrinter out) -> tables.panel(replication, row, out))
        ::accept;
  }

  /** The receiver of a replication's log of influence and of its adopters. */
  synchronized InfluenceSink influence(int replication) {
    return new InfluenceFiles(
        stream(Section.DECISIONS, replication, (row, out) -> tables.decided(replication, row, out)),
        stream(
            Section.INFLUENCE, replication, (row, out) -> tables.influenced(replication, row, out)),
        stream(Section.ADOPTERS, replication, (row, out) -> tables.adopted(replication, row, out)),
        request.options().influence());
  }

  private <T> StreamFile<T> stream(Section section, int replication, StreamFile.Rows<T> rows) {
    try {
      StreamFile<T> file =
          new StreamFile<>(stage.part(replication, section.suffix()), rows, this::problem);
      streams.computeIfAbsent(replication, r -> new ArrayList<>()).add(file);
      return file;
    } catch (IOException e) {
      throw problem(e);
    }
  }

  @Override
  public void accept(int replication, int month, byte[] state) {
    try {
      stage.put(replication, month, state);
    } catch (IOException e) {
      throw problem(e);
    }
  }

  @Override
  public void accept(RunRecord run) {
    try {
      forceStreams(run.replication());
      stage.put(run, tables);
    } catch (IOException e) {
      throw problem(e);
    }
  }

  private void forceStreams(int replication) throws IOException {
    List<StreamFile<?>> files;
    synchronized (this) {
      files = Optional.ofNullable(streams.remove(replication)).orElse(List.of());
    }
    for (StreamFile<?> file : files) {
      file.force();
      file.close();
    }
  }

  /**
   * Joins the replications in their order, draws the figures and gives the folder its name.
   *
   * @return messages for the user, such as figures that could not be drawn
   * @throws IllegalStateException if replications are missing
   * @throws ScenarioException if the disk does not take the results; the replications are kept
   */
  List<String> finish(Provenance provenance, FigureRequest figures) {
    if (stored() < request.replications()) {
      throw new IllegalStateException(
          stored() + " of " + request.replications() + " replications are stored");
    }
    try {
      List<String> notes = new ArrayList<>();
      deliver(stage.join(provenance, figures, notes));
      return notes;
    } catch (IOException e) {
      throw problem(e);
    }
  }

  private void deliver(Path results) throws IOException {
    if (!Disk.isFree(target)) {
      ground.check();
    }
    Disk.replace(results, target);
    complete = true;
    stage.delete();
  }

  private ScenarioException problem(IOException problem) {
    String reason = Say.at(ResultsPaths.shown(target), Disk.reason(problem));
    int kept = stored();
    return new ScenarioException(
        kept == 0
            ? reason
            : Say.of(
                "{0}; {1} {1|finished replication is|finished replications are} kept: mend that and"
                    + " add --resume to go on",
                reason, kept));
  }

  /** Unlocks the folder; stored replications stay. */
  @Override
  public void close() {
    try {
      synchronized (this) {
        for (List<StreamFile<?>> files : streams.values()) {
          for (StreamFile<?> file : files) {
            file.close();
          }
        }
        streams.clear();
      }
      if (stored() == 0 && !complete) {
        stage.delete();
      }
      lock.close();
    } catch (IOException e) {
      throw problem(e);
    }
  }
}
