package org.taocun.study.run;

import java.nio.file.Path;
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
 */
public record RunInfo(
    String scenarioHash,
    RunContent.Options options,
    long seed,
    int replications,
    String start,
    Columns columns) {
  /** Refuses a record without its columns. */
  public RunInfo {
    Objects.requireNonNull(columns, "a run has columns");
  }

  static ResultsOrigin<RunInfo> of(
      RunContent request, Identity identity, Provenance provenance, Columns columns) {
    RunInfo info =
        new RunInfo(
            Fingerprint.of(request.scenarioText(), identity.inputs()),
            request.options(),
            request.seed(),
            request.replications(),
            request.start().toString(),
            columns);
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
