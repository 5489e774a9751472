package org.taocun.experiment;

import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Message;
import org.taocun.trace.Event;
import org.taocun.trace.Headline;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/**
 * The outcome of a run in the form that comes back from another machine: the figures that a sweep
 * keeps, bit for bit, and nothing else.
 *
 * @param start the scenario's first month
 * @param months the whole run's figures, a row a month; empty when they are not wanted
 * @param failure the reason of a failure; null if it did not fail
 */
public record ReturnedRun(
    int point,
    int replication,
    String start,
    double seconds,
    Message error,
    List<Headline> headlines,
    List<SeriesTable.Variable> variables,
    double[][] months,
    List<Event> events,
    @Nullable RuntimeException failure)
    implements Serializable {

  static ReturnedRun of(RunOutcome outcome, RunParcel asked) {
    SweepRun run = outcome.run();
    Optional<RunRecord> record = run.record();
    Optional<SeriesTable> series = record.map(RunRecord::series).filter(table -> asked.series());
    return new ReturnedRun(
        run.point(),
        run.replication(),
        run.start().toString(),
        run.seconds(),
        run.error(),
        record.map(made -> List.copyOf(made.headlines())).orElse(List.of()),
        series.map(table -> List.copyOf(table.variables())).orElse(List.of()),
        series.filter(table -> table.rows().length > 0).map(table -> table.rows()[0]).orElse(NONE),
        record
            .filter(made -> asked.events())
            .map(made -> List.copyOf(made.events()))
            .orElse(List.of()),
        outcome.failure().orElse(null));
  }

  private static final double[][] NONE = new double[0][];

  /** The outcome on this machine. */
  public RunOutcome outcome() {
    Optional<RunRecord> record =
        failure == null
            ? Optional.of(RunRecord.ofKept(replication, headlines, variables, months, events))
            : Optional.empty();
    return new RunOutcome(
        new SweepRun(point, replication, YearMonth.parse(start), seconds, record, error),
        Optional.ofNullable(failure));
  }
}
