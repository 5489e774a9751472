package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Disk;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.sweep.store.SweepStore;

/** A finished part of a sweep, or a whole one, opened for merging. */
public final class SweepShard implements AutoCloseable {
  private static final List<String> SAME =
      List.of("version", "name", "scenarioHash", "seed", "replications", "series", "events");

  private final Path folder;
  private final SweepStore store;
  private final SweepPlan plan;
  private final Map<String, String> about;

  private SweepShard(Path folder, SweepStore store, SweepDesign design) {
    this.folder = folder;
    this.store = store;
    this.about = new TreeMap<>(store.about());
    SweepPlan.Design chosen = design.design();
    List<String> paths = chosen.factors().stream().map(factor -> factor.path()).toList();
    this.plan =
        new SweepPlan(
            about("name"),
            about("version"),
            about("scenarioHash"),
            number("seed"),
            (int) number("replications"),
            design.part(),
            new SweepPlan.Kept(
                Boolean.parseBoolean(about("series")), Boolean.parseBoolean(about("events"))),
            chosen,
            store.points(paths));
  }

  private String about(String key) {
    return about.getOrDefault(key, "");
  }

  private long number(String key) {
    try {
      return Long.parseLong(about(key));
    } catch (NumberFormatException e) {
      throw new ScenarioException(Say.of("{0}: its database lacks its {1}", folder, key));
    }
  }

  /**
   * Opens a folder.
   *
   * @param kind of the sweep
   * @throws ScenarioException if it holds no finished sweep of this kind, or if its database is
   *     damaged
   */
  public static SweepShard open(Path folder, ResultsKind kind) {
    SweepDesign design = SweepDesign.read(folder);
    if (ResultsOrigin.kind(folder).filter(kind::equals).isEmpty()) {
      throw new ScenarioException(
          Say.of("{0}: holds no part of this kind of sweep{1}", folder, ResultsKind.hint(folder)));
    }
    Path file = folder.resolve(SweepStore.FILE_NAME);
    SweepStore store = SweepStore.readable(file, file.toString());
    try {
      return new SweepShard(folder, store, design);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** The plan of the whole sweep. */
  public SweepPlan plan() {
    return plan;
  }

  SweepStore store() {
    return store;
  }

  /** The reasons why another folder belongs to another sweep; empty if it does not. */
  List<String> differences(SweepShard other) {
    List<String> differences = new ArrayList<>();
    for (String key : SAME) {
      if (!about(key).equals(other.about(key))) {
        differences.add(
            Say.of(
                "{0}: is of another sweep than {1}: {2} '{3}' there, '{4}' here",
                other.folder, folder, key, about(key), other.about(key)));
      }
    }
    if (differences.isEmpty() && !plan.design().equals(other.plan.design())) {
      differences.add(
          Say.of("{0}: is of another sweep than {1}: other design", other.folder, folder));
    }
    if (differences.isEmpty() && !plan.points().equals(other.plan.points())) {
      differences.add(
          Say.of("{0}: is of another sweep than {1}: other points", other.folder, folder));
    }
    return differences;
  }

  /** The content of a folder of the whole sweep. */
  ScenarioContent whole(SweepRequest.Extras extras) {
    try {
      return new ScenarioContent(
          plan.with(SweepPlan.Shard.WHOLE),
          Files.readString(folder.resolve(SweepFolder.SCENARIO)),
          ScenarioContent.inputs(folder),
          extras);
    } catch (IOException e) {
      throw Disk.refusal(folder, e);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
