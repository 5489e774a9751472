package org.taocun.study.sweep;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Disk;
import org.taocun.study.ResultsKind;

/**
 * The file design.json of a sweep: the choice of its points. Its components are its keys.
 *
 * @param kind grid, list, oat, lhs, sobol, saltelli, morris or csv
 * @param size points, base rows or trajectories; 0 if the factors alone determine it
 * @param seed of the design's draws
 * @param levels of a Morris grid; 0 for others
 * @param replications runs at each point
 * @param shard the part of the runs in the folder, i/n; "" for all
 * @param factors the varied settings
 */
record SweepDesign(
    String kind,
    int size,
    long seed,
    int levels,
    int replications,
    String shard,
    List<Factor> factors) {
  static final String FILE_NAME = "design.json";

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  /** A factor in the format of the file. */
  record Factor(
      String path,
      String kind,
      @Nullable Double low,
      @Nullable Double high,
      boolean whole,
      List<String> levels) {

    static Factor of(SweepFactor factor) {
      return factor instanceof SweepFactor.Range range
          ? new Factor(range.path(), "range", range.low(), range.high(), range.whole(), List.of())
          : new Factor(
              factor.path(), "levels", null, null, false, ((SweepFactor.Levels) factor).levels());
    }

    SweepFactor factor() {
      return low == null || high == null
          ? new SweepFactor.Levels(path, levels)
          : new SweepFactor.Range(path, low, high, whole);
    }
  }

  static SweepDesign of(SweepPlan plan) {
    SweepPlan.Design design = plan.design();
    return new SweepDesign(
        design.kind(),
        design.size(),
        design.seed(),
        design.levels(),
        plan.replications(),
        plan.shard().toString(),
        design.factors().stream().map(Factor::of).toList());
  }

  /** The design of the points. */
  SweepPlan.Design design() {
    return new SweepPlan.Design(
        kind, size, seed, levels, factors.stream().map(Factor::factor).toList());
  }

  SweepPlan.Shard part() {
    int slash = shard.indexOf('/');
    return slash < 0
        ? SweepPlan.Shard.WHOLE
        : new SweepPlan.Shard(
            Integer.parseInt(shard.substring(0, slash)),
            Integer.parseInt(shard.substring(slash + 1)));
  }

  String json() {
    return GSON.toJson(this) + "\n";
  }

  /**
   * Reads the design of a folder.
   *
   * @throws ScenarioException if it holds no finished sweep
   */
  static SweepDesign read(Path folder) {
    Path file = folder.resolve(FILE_NAME);
    if (!Files.isRegularFile(file)) {
      Path unfinished = Disk.sibling(folder.toAbsolutePath().normalize(), ".partial");
      throw new ScenarioException(
          Say.of(
              "{0}: is no folder of a finished sweep (it has no {1}){2}",
              folder,
              FILE_NAME,
              Files.exists(unfinished.resolve(FILE_NAME))
                  ? Say.of("; an unfinished one waits: the same command with --resume goes on")
                  : ResultsKind.hint(folder)));
    }
    try {
      SweepDesign design = GSON.fromJson(Files.readString(file), SweepDesign.class);
      if (design != null && design.complete()) {
        return design;
      }
      throw new ScenarioException(Say.of("{0}: is not the design of a sweep", file));
    } catch (JsonParseException | IllegalArgumentException e) {
      throw new ScenarioException(
          Say.of("{0}: is damaged: it is not the JSON that Taocun wrote", file));
    } catch (IOException e) {
      throw Disk.refusal(file, e);
    }
  }

  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  private boolean complete() {
    return kind != null
        && shard != null
        && factors != null
        && factors.stream().allMatch(f -> f != null && f.path() != null && f.levels() != null);
  }
}
