package org.taocun.study.sweep;

import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Json;
import org.taocun.output.folder.Provenance;

/** The file run.json of a sweep: what was run, by what, where and when. */
@SuppressWarnings("UnusedVariable") // components are written by reflection
record SweepInfo(
    String program,
    String work,
    String name,
    String scenarioHash,
    String version,
    long seed,
    int replications,
    String shard,
    int points,
    int finishedRuns,
    long failedRuns,
    double secondsOfAllRuns,
    String java,
    String mason,
    String system,
    String host,
    String started,
    double seconds,
    List<String> commandLine) {
  /**
   * Reads a sweep's run.json.
   *
   * @throws ScenarioException when it is damaged
   */
  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  static SweepInfo read(Path folder) throws IOException {
    Path file = folder.resolve(Provenance.FILE_NAME);
    try {
      SweepInfo info = Json.GSON.fromJson(Files.readString(file), SweepInfo.class);
      if (info != null && info.commandLine() != null) {
        return info;
      }
      throw new ScenarioException(file + ": is not a record of a sweep");
    } catch (JsonParseException e) {
      throw new ScenarioException(file + ": is damaged: " + e.getMessage());
    }
  }

  static SweepInfo of(
      SweepPlan plan, int finished, long failed, double secondsOfAll, Provenance provenance) {
    return new SweepInfo(
        "taocun",
        "sweep",
        plan.name(),
        plan.scenarioHash(),
        plan.version(),
        plan.seed(),
        plan.replications(),
        plan.shard().toString(),
        plan.points().size(),
        finished,
        failed,
        secondsOfAll,
        provenance.java(),
        provenance.mason(),
        provenance.system(),
        provenance.host(),
        provenance.started().toString(),
        provenance.duration().toMillis() / 1000.0,
        provenance.commandLine());
  }

  String json() {
    return Json.text(this);
  }
}
