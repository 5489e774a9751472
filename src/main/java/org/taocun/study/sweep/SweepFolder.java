package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepSink;
import org.taocun.output.folder.Disk;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;
import org.taocun.study.InputCopy;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;
import org.taocun.study.sweep.store.Parquet;
import org.taocun.study.sweep.store.SweepStore;

/**
 * The folder of a sweep: complete or absent. Runs go to its database at once; tables are written
 * when all runs are stored. A finished sweep can be continued with more points or replications, or
 * to try failed runs again.
 */
final class SweepFolder implements AutoCloseable {
  static final String SCENARIO = "scenario.yaml";
  private static final String FILES_CHANGED =
      "cannot resume: the runs that are there read other input files; put these back, or start"
          + " again with --force, or elsewhere with --out DIR";

  static final String INPUTS = "inputs";

  private final WorkFolder folder;
  private final Content content;
  private final SweepStore store;

  private SweepFolder(WorkFolder folder, Content content, SweepStore store) {
    this.folder = folder;
    this.content = content;
    this.store = store;
  }

  /**
   * The wanted content of the folder.
   *
   * @param plan the plan of the runs
   * @param scenarioText the resolved scenario without the factors' changes
   * @param inputs its input files
   * @param extras the tables on request
   */
  record Content(
      SweepPlan plan, String scenarioText, List<InputCopy> inputs, SweepRequest.Extras extras) {
    private static final Pattern MONTHS = Pattern.compile("(?m)^months: *([0-9]+)");

    Content {
      inputs = List.copyOf(inputs);
    }

    /** The months of the scenario. */
    int months() {
      Matcher months = MONTHS.matcher(scenarioText);
      if (!months.find()) {
        throw new IllegalArgumentException("a resolved scenario has months");
      }
      return Integer.parseInt(months.group(1));
    }
  }

  /**
   * Opens a folder for work and locks it against other processes until it is closed.
   *
   * @throws ScenarioException if it must not or cannot be written, or holds other runs
   */
  static SweepFolder open(Path target, Content content, ExistingResults existing) {
    return open(target, content, existing, List.of(SweepStore.FILE_NAME));
  }

  /** Opens a folder for the runs of all parts of a sweep, which does not add to finished work. */
  static SweepFolder merged(Path target, Content content, ExistingResults existing) {
    return open(target, content, existing, List.of());
  }

  private static SweepFolder open(
      Path target, Content content, ExistingResults existing, List<String> carried) {
    SweepPlan plan = content.plan();
    if (content.extras().parquet()) {
      Parquet.need();
    }
    if (content.extras().series() && !plan.kept().series()) {
      throw new ScenarioException(Say.of("--series: this sweep keeps no series (--no-series)"));
    }
    WorkFolder folder =
        WorkFolder.open(target, identity(plan), existing, carried, new SweepDifferences(content));
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
  static Identity identity(SweepPlan plan) {
    return identity(plan, "", List.of());
  }

  private static Identity identity(SweepPlan plan, String scenario, List<InputCopy> inputs) {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put("shard", plan.shard().whole() ? "none" : plan.shard().toString());
    asked.put("series", plan.kept().series() ? "kept" : "not kept");
    asked.put("events", plan.kept().events() ? "kept" : "not kept");
    return new Identity(
        ResultsKind.SWEEP.word(),
        plan.version(),
        asked,
        Map.of("", scenario.lines().toList()),
        RunInputs.hashes(inputs));
  }

  private static SweepFolder begun(WorkFolder folder, Content content) {
    Path file = folder.stage().resolve(SweepStore.FILE_NAME);
    SweepStore store = SweepStore.open(file, ResultsPaths.shown(file));
    try {
      begin(store, folder, content);
      SweepFolder opened = new SweepFolder(folder, content, store);
      opened.writePlan();
      return opened;
    } catch (IOException e) {
      store.close();
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Hands the plan to the store. Its refusal names the settings that differ. */
  private static void begin(SweepStore store, WorkFolder folder, Content content)
      throws IOException {
    try {
      store.begin(content.plan(), about(content.plan()));
    } catch (ScenarioException e) {
      List<String> changes = new ArrayList<>();
      Path there = folder.reopened() ? folder.target() : folder.stage();
      if (Files.isRegularFile(there.resolve(SCENARIO))) {
        String text = Files.readString(there.resolve(SCENARIO));
        changes.addAll(
            identity(content.plan(), content.scenarioText(), content.inputs())
                .differences(identity(content.plan(), text, inputs(there))));
      }
      boolean files = !changes.isEmpty() && changes.stream().allMatch(c -> c.startsWith(INPUTS));
      List<String> lines = new ArrayList<>();
      for (String problem : files ? List.of(Say.of(FILES_CHANGED)) : e.problems()) {
        lines.add(folder.shownTarget() + ": " + problem);
      }
      changes.forEach(change -> lines.add("  " + change));
      throw new ScenarioException(lines);
    }
  }

  /** The input files of the scenario in a sweep's folder. */
  static List<InputCopy> inputs(Path folder) throws IOException {
    Path inputs = folder.resolve(INPUTS);
    if (!Files.isDirectory(inputs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(inputs)) {
      return files
          .sorted()
          .map(file -> new InputCopy(String.valueOf(file.getFileName()), file))
          .toList();
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
    Disk.write(stage.resolve(SweepTables.DESIGN), SweepTables.design(content.plan()));
    Disk.write(stage.resolve(SweepDesign.FILE_NAME), SweepDesign.of(content.plan()).json());
    Disk.write(stage.resolve(SCENARIO), content.scenarioText());
    if (!content.inputs().isEmpty()) {
      Path inputs = Files.createDirectories(stage.resolve(INPUTS));
      for (InputCopy input : content.inputs()) {
        Files.copy(input.file(), inputs.resolve(input.name()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** Messages for the user, in complete lines. */
  List<String> notes() {
    return store.notes();
  }

  /** The sink for runs. */
  SweepSink runs() {
    return store;
  }

  /** Copies the runs of another part of the sweep. */
  void merge(SweepShard part) {
    store.merge(part.store());
  }

  /** The number of runs that ended well. */
  int finished() {
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

  /** The folder as the user knows it. */
  String shownTarget() {
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
          && wanted().stream().allMatch(name -> Files.exists(folder.target().resolve(name)));
    } catch (IOException e) {
      throw new ScenarioException(folder.shownTarget() + ": " + Disk.reason(e));
    }
  }

  /** The tables on request. */
  private List<String> wanted() {
    List<String> names = new ArrayList<>();
    if (content.extras().series()) {
      names.add(SweepTables.SERIES);
    }
    if (content.extras().parquet()) {
      List<String> tables = new ArrayList<>(List.of(SweepTables.RUNS, SweepTables.POINTS));
      tables.addAll(names);
      tables.forEach(table -> names.add(parquet(table)));
    }
    return names;
  }

  private static String parquet(String table) {
    return table.replace(".csv", ".parquet");
  }

  private boolean same(String name) throws IOException {
    Path finished = folder.target().resolve(name);
    return Files.isRegularFile(finished)
        && Files.mismatch(finished, folder.stage().resolve(name)) < 0;
  }

  /** Leaves a sweep that is complete as it is. */
  void leave() {
    store.close();
    folder.discard();
  }

  /** The failed runs in words: point, values and cause. */
  List<String> failures() {
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
  void finish(Provenance provenance) {
    Path stage = folder.stage();
    SweepPlan plan = content.plan();
    try {
      if (plan.shard().whole()) {
        writeTables(stage, new SweepTables(plan, store, content.months()));
      }
      SweepInfo info = SweepInfo.of(plan, store);
      ResultsOrigin.of(ResultsKind.SWEEP, folder.identity(), plan.name(), "", "", info, provenance)
          .write(stage);
    } catch (IOException e) {
      throw problem(e);
    }
    store.finish();
    store.close();
    deleteDamaged(stage);
    folder.finish();
  }

  private void writeTables(Path stage, SweepTables tables) throws IOException {
    tables.runs(stage);
    tables.points(stage);
    Files.deleteIfExists(stage.resolve(SweepTables.SERIES));
    if (content.extras().series()) {
      tables.series(stage);
    }
    for (String table : List.of(SweepTables.RUNS, SweepTables.POINTS, SweepTables.SERIES)) {
      Path columns = stage.resolve(parquet(table));
      Files.deleteIfExists(columns);
      if (wanted().contains(parquet(table))) {
        Parquet.write(stage.resolve(table), columns);
      }
    }
    tables.guide(content.extras().series()).write(stage, Language.spoken().words());
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

  /** Unlocks the folder; unfinished work stays. */
  @Override
  public void close() {
    store.close();
    folder.close();
  }
}
