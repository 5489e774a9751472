package org.taocun.experiment;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Supplier;
import org.taocun.base.Message;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.trace.RunRecord;

/**
 * The outcome of a sweep's run.
 *
 * @param run the kept figures
 * @param failure the reason of a failure; empty if it did not fail
 */
public record RunOutcome(SweepRun run, Optional<RuntimeException> failure) {
  /**
   * Makes a run; a failure of it is its outcome.
   *
   * @param start the scenario's first month
   * @param began the time when its work began
   */
  static RunOutcome of(
      Task task, YearMonth start, RunClock clock, long began, Supplier<RunRecord> run) {
    Optional<RunRecord> record = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    try {
      record = Optional.of(run.get());
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
    double seconds = (clock.nanoTime() - began) * 1e-9;
    Message error = failure.map(RunOutcome::cause).orElse(Message.NONE);
    return new RunOutcome(
        new SweepRun(task.point(), task.replication(), start, seconds, record, error), failure);
  }

  private static Message cause(RuntimeException failure) {
    if (failure instanceof ScenarioException scenario) {
      return scenario.messages().stream()
          .reduce((all, next) -> Message.of("{0}; {1}", all, next))
          .orElse(Message.NONE);
    }
    String why = failure.getMessage() == null ? "" : ": " + failure.getMessage();
    return Message.verbatim(
        (failure.getClass().getSimpleName() + why).replaceAll("\\s*\\R\\s*", "; "));
  }

  /** The failure in words for the user, with the run's place in the sweep. */
  Optional<RuntimeException> told() {
    return failure.map(
        problem ->
            problem instanceof ScenarioException scenario
                ? new ScenarioException(
                    scenario.problems().stream()
                        .map(
                            line ->
                                Say.of(
                                    "point {0}, replication {1}: {2}",
                                    run.point(), run.replication(), line))
                        .toList())
                : problem);
  }
}
