package org.taocun.study.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.table.Columns;
import org.taocun.study.Fingerprint;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;

/**
 * The details in a run's run.json.
 *
 * @param scenarioHash of the resolved scenario and its input files
 * @param start the first simulated month
 * @param columns of the tables
 * @param fingerprints of the replications, in their order; none in records of earlier versions
 */
public record RunInfo(
    String scenarioHash,
    RunContent.Options options,
    long seed,
    int replications,
    String start,
    Columns columns,
    List<String> fingerprints) {
  /** Refuses a record without its columns. */
  @SuppressWarnings("ConstantConditions") // Gson leaves absent components null
  public RunInfo {
    Objects.requireNonNull(columns, "a run has columns");
    fingerprints = fingerprints == null ? List.of() : List.copyOf(fingerprints);
  }

  static ResultsOrigin<RunInfo> of(
      RunContent request,
      Identity identity,
      Provenance provenance,
      Columns columns,
      List<String> fingerprints) {
    RunInfo info =
        new RunInfo(
            Fingerprint.of(request.scenarioText(), identity.inputs()),
            request.options(),
            request.seed(),
            request.replications(),
            request.start().toString(),
            columns,
            fingerprints);
    return ResultsOrigin.of(
        ResultsKind.RUN,
        identity,
        request.name(),
        request.title(),
        request.titleZh(),
        info,
        provenance);
  }

  /** Reads a run's origin, as {@link ResultsOrigin#read} does. */
  public static ResultsOrigin<RunInfo> read(Path folder) {
    return ResultsOrigin.read(folder, ResultsKind.RUN, RunInfo.class);
  }
}
