package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepSink;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.HeldFolder;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.sweep.store.SweepStore;

/**
 * The folder of a sweep: complete or absent. Runs go to its database at once; tables are written
 * when all runs are stored. A finished sweep can be continued with more points or replications, or
 * to try failed runs again.
 */
public final class SweepFolder implements HeldFolder {
  static final String SCENARIO = "scenario.yaml";
  private static final String FILES_CHANGED =
      "cannot resume: the runs that are there read other input files; put these back, or start"
          + " again with --force instead of --resume, or elsewhere with --out DIR";

  static final String INPUTS = "inputs";

  private final WorkFolder folder;
  private final SweepContent content;
  private final SweepStore store;

  private SweepFolder(WorkFolder folder, SweepContent content, SweepStore store) {
    this.folder = folder;
    this.content = content;
    this.store = store;
  }

  /**
   * Opens a folder for work and locks it against other processes until it is closed.
   *
   * @throws ScenarioException if it must not or cannot be written, or holds other runs
   */
  public static SweepFolder open(Path target, SweepContent content, ExistingResults existing) {
    return open(target, content, existing, List.of(SweepStore.FILE_NAME));
  }

  /** Opens a folder for the runs of all parts of a sweep, which does not add to finished work. */
  static SweepFolder merged(Path target, SweepContent content, ExistingResults existing) {
    return open(target, content, existing, List.of());
  }

  private static SweepFolder open(
      Path target, SweepContent content, ExistingResults existing, List<String> carried) {
    Identity identity = identity(content);
    WorkFolder folder =
        WorkFolder.open(target, identity, existing, carried, content.differences(identity));
    try {
      return begun(folder, content);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  /**
   * The identity of the sweep, without scenarios: the store knows which runs belong to which
   * points.
   */
  static Identity identity(SweepContent content) {
    SweepPlan plan = content.plan();
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("shard", plan.shard().whole() ? "none" : plan.shard().toString());
    asked.put("series", plan.kept().series() ? "kept" : "not kept");
    asked.put("events", plan.kept().events() ? "kept" : "not kept");
    asked.putAll(content.asked());
    return new Identity(content.kind().word(), plan.version(), asked, Map.of(), Map.of());
  }

  private static SweepFolder begun(WorkFolder folder, SweepContent content) {
    Path file = folder.stage().resolve(SweepStore.FILE_NAME);
    SweepStore store = SweepStore.open(file, ResultsPaths.shown(file));
    try {
      begin(store, folder, content);
      SweepFolder opened = new SweepFolder(folder, content, store);
      opened.writePlan();
      return opened;
    } catch (IOException e) {
      store.close();
      throw Disk.refusal(folder.shownTarget(), e);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Hands the plan to the store. Its refusal names the settings that differ. */
  private static void begin(SweepStore store, WorkFolder folder, SweepContent content)
      throws IOException {
    try {
      store.begin(content.plan(), about(content.plan()));
      List<String> changes = store.finished() == 0 ? content.changes(folder.stage()) : List.of();
      if (!changes.isEmpty()) {
        store.note(
            Say.of(
                "{0}: no finished run was there to go on with; all begin anew, with other"
                    + " settings:",
                folder.shownTarget()));
        changes.forEach(change -> store.note("  " + change));
      }
    } catch (ScenarioException e) {
      Path there = folder.reopened() ? folder.target() : folder.stage();
      List<String> changes = content.changes(there);
      boolean files = !changes.isEmpty() && changes.stream().allMatch(c -> c.startsWith(INPUTS));
      List<String> lines = new ArrayList<>();
      for (String problem : files ? List.of(Say.of(FILES_CHANGED)) : e.problems()) {
        lines.add(Say.at(folder.shownTarget(), problem));
      }
      changes.forEach(change -> lines.add("  " + change));
      throw new ScenarioException(lines);
    }
  }

  private static Map<String, String> about(SweepPlan plan) {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("program", "taocun");
    about.put("version", plan.version());
    about.put("name", plan.name());
    about.put("scenarioHash", plan.scenarioHash());
    about.put("seed", Long.toString(plan.seed()));
    about.put("replications", Integer.toString(plan.replications()));
    about.put("series", Boolean.toString(plan.kept().series()));
    about.put("events", Boolean.toString(plan.kept().events()));
    about.put("shard", plan.shard().toString());
    about.put("design", SweepDesign.of(plan).json());
    return about;
  }

  private void writePlan() throws IOException {
    Path stage = folder.stage();
    Disk.write(stage.resolve(SweepTables.DESIGN), content.design());
    Disk.write(stage.resolve(SweepDesign.FILE_NAME), SweepDesign.of(content.plan()).json());
    content.begin(stage);
  }

  /** Messages for the user, in complete lines. */
  public List<String> notes() {
    return store.notes();
  }

  /** The sink for runs. */
  public SweepSink runs() {
    return store;
  }

  /** Copies the runs of another part of the sweep. */
  public void merge(SweepShard part) {
    store.merge(part.store());
  }

  /** The number of runs that ended well. */
  public int finished() {
    return store.finished();
  }

  /** The number of runs that failed. */
  long failed() {
    return store.failed();
  }

  /** The size of the database in bytes. */
  long bytes() {
    return store.bytes();
  }

  /** The folder of the unfinished work. */
  Path stage() {
    return folder.stage();
  }

  /** The folder of the finished work. */
  public Path target() {
    return folder.target();
  }

  @Override
  public String shownTarget() {
    return folder.shownTarget();
  }

  /**
   * True if this very sweep exists, finished and without failed runs (only when resuming); nothing
   * is changed then.
   *
   * @param runs the number of runs of the plan's part
   */
  boolean complete(int runs) {
    try {
      return folder.reopened()
          && store.finished() == runs
          && same(SweepTables.DESIGN)
          && same(SweepDesign.FILE_NAME)
          && content.tables().stream()
              .allMatch(name -> Files.exists(folder.target().resolve(name)));
    } catch (IOException e) {
      throw Disk.refusal(folder.shownTarget(), e);
    }
  }

  private boolean same(String name) throws IOException {
    Path finished = folder.target().resolve(name);
    return Files.isRegularFile(finished)
        && Files.mismatch(finished, folder.stage().resolve(name)) < 0;
  }

  /** Leaves a sweep that is complete as it is. */
  public void leave() {
    store.close();
    folder.discard();
  }

  /** The failed runs in words: point, values and cause. */
  public List<String> failures() {
    List<String> lines = new ArrayList<>();
    SweepPlan plan = content.plan();
    try {
      store.eachRun(
          run -> {
            if (!run.ok()) {
              lines.add(failure(run, plan));
            }
          });
    } catch (IOException e) {
      throw problem(e);
    }
    return lines;
  }

  private static String failure(SweepStore.Row run, SweepPlan plan) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < plan.paths().size(); i++) {
      values.add(plan.paths().get(i) + "=" + plan.points().get(run.point()).values().get(i));
    }
    return Say.of(
        "point {0} ({1}), replication {2}: {3}",
        run.point(), String.join(", ", values), run.replication(), run.error());
  }

  /**
   * Writes the tables (a part of a sweep has none) and gives the folder its name.
   *
   * @throws ScenarioException if the disk does not take them; the runs are kept
   */
  public void finish(Provenance provenance) {
    Path stage = folder.stage();
    SweepPlan plan = content.plan();
    try {
      if (plan.shard().whole()) {
        content.finish(stage, store);
      }
      ResultsOrigin.of(
              content.kind(),
              folder.identity(),
              plan.name(),
              "",
              "",
              content.details(store),
              provenance)
          .write(stage);
    } catch (IOException e) {
      throw problem(e);
    }
    store.finish();
    store.close();
    deleteDamaged(stage);
    folder.finish();
  }

  private ScenarioException problem(IOException problem) {
    return new ScenarioException(
        Say.of(
            "{0}: {1}; {2} {2|run is|runs are} kept: mend that and add --resume to go on",
            folder.shownTarget(), Disk.reason(problem), store.finished()));
  }

  /** Deletes a damaged database, once all its runs are stored again. */
  private void deleteDamaged(Path stage) {
    try {
      for (String suffix : List.of("", "-wal", "-shm")) {
        Files.deleteIfExists(stage.resolve(SweepStore.FILE_NAME + ".damaged" + suffix));
      }
    } catch (IOException e) {
      throw problem(e);
    }
  }

  @Override
  public void close() {
    store.close();
    folder.close();
  }
}
