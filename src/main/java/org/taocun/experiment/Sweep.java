package org.taocun.experiment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SweepRun;
import org.taocun.trace.SweepSink;

/**
 * The runs of a sweep over several threads, each handed to a sink as soon as it has ended. A run is
 * a pure function of its point and replication, so neither threads nor order show in what is kept.
 */
public final class Sweep {
  /** Makes and runs the scenario of a point. */
  public interface Engine {
    /** The scenario of a point. */
    Scenario scenario(int point);

    /** One replication of it. */
    RunRecord run(Scenario scenario, int replication);
  }

  /** What is done about a run that fails. */
  public enum OnError {
    /** No further run is started. */
    STOP,
    /** The failure is kept as the run's result, and the others go on. */
    CONTINUE
  }

  private final Engine engine;
  private final SweepSink sink;
  private final OnError onError;
  private final LongSupplier nanoTime;

  /**
   * A sweep.
   *
   * @param nanoTime a clock in nanoseconds
   */
  public Sweep(Engine engine, SweepSink sink, OnError onError, LongSupplier nanoTime) {
    this.engine = engine;
    this.sink = sink;
    this.onError = onError;
    this.nanoTime = nanoTime;
  }

  /**
   * Does those of the runs that the sink does not have.
   *
   * @throws InterruptedException when the calling thread was interrupted; what has ended is kept
   * @throws ScenarioException when a run fails for what the user can mend and failures stop the
   *     sweep
   */
  public void run(List<Task> tasks, int threads, Replications.Progress progress)
      throws InterruptedException {
    Replications.each(
        tasks.size(),
        threads,
        k -> sink.has(tasks.get(k).point(), tasks.get(k).replication()),
        k -> run(tasks.get(k)),
        progress);
  }

  private void run(Task task) {
    long began = nanoTime.getAsLong();
    Scenario scenario = engine.scenario(task.point());
    Optional<RunRecord> record = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    try {
      record = Optional.of(engine.run(scenario, task.replication()));
    } catch (RuntimeException e) {
      failure = Optional.of(e);
    }
    double seconds = (nanoTime.getAsLong() - began) * 1e-9;
    YearMonth start = scenario.start();
    String error = failure.map(Sweep::cause).orElse("");
    sink.accept(new SweepRun(task.point(), task.replication(), start, seconds, record, error));
    if (failure.isPresent() && onError == OnError.STOP) {
      throw stopped(task, failure.get());
    }
  }

  private static RuntimeException stopped(Task task, RuntimeException failure) {
    return failure instanceof ScenarioException scenario
        ? new ScenarioException(
            scenario.problems().stream()
                .map(
                    problem ->
                        "point %d, replication %d: %s"
                            .formatted(task.point(), task.replication(), problem))
                .toList())
        : failure;
  }

  /** Why a run failed, in one line. */
  private static String cause(RuntimeException failure) {
    String text =
        failure instanceof ScenarioException scenario
            ? String.join("; ", scenario.problems())
            : failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
    return text.replaceAll("\\s*\\R\\s*", "; ");
  }
}
