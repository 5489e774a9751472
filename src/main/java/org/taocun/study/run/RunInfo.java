package org.taocun.study.run;

import java.nio.file.Path;
import java.util.Objects;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.table.Columns;
import org.taocun.study.Fingerprint;
import org.taocun.study.Imprint;
import org.taocun.study.ResultsKind;

/**
 * The details in a run's imprint.
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

  static Imprint<RunInfo> of(
      RunContent request, Identity identity, Provenance provenance, Columns columns) {
    RunInfo info =
        new RunInfo(
            Fingerprint.of(request.scenarioText(), identity.inputs()),
            request.options(),
            request.seed(),
            request.replications(),
            request.start().toString(),
            columns);
    return Imprint.of(
        ResultsKind.RUN,
        identity,
        request.name(),
        request.title(),
        request.titleZh(),
        info,
        provenance);
  }

  /** Reads a run's imprint, as {@link Imprint#read} does. */
  public static Imprint<RunInfo> read(Path folder) {
    return Imprint.read(folder, ResultsKind.RUN, RunInfo.class);
  }
}
