package org.taocun.experiment;

import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.design.RunOrder.Task;

/** The runs of a sweep, each handed to a sink as soon as it has ended. */
public final class Sweep {
  /** The treatment of runs that fail. */
  public enum OnError {
    /** No further run is started. */
    STOP,
    /** The failure is kept as the run's result, and the others go on. */
    CONTINUE
  }

  private final SweepEngine engine;
  private final SweepSink sink;
  private final OnError onError;

  /** A sweep. */
  public Sweep(SweepEngine engine, SweepSink sink, OnError onError) {
    this.engine = engine;
    this.sink = sink;
    this.onError = onError;
  }

  /**
   * Makes the runs that the sink does not have.
   *
   * @throws InterruptedException if the calling thread was interrupted; ended runs are kept
   * @throws ScenarioException if a run fails by a mistake that the user can correct, and failures
   *     stop the sweep
   */
  public void run(List<Task> tasks, Progress progress) throws InterruptedException {
    List<Task> missing =
        tasks.stream().filter(task -> !sink.has(task.point(), task.replication())).toList();
    Count count = new Count(tasks.size(), tasks.size() - missing.size(), progress);
    engine.each(
        missing,
        outcome -> {
          keep(outcome);
          count.one();
        },
        count::goesOn);
  }

  private void keep(RunOutcome outcome) {
    sink.accept(outcome.run());
    Optional<RuntimeException> failure = outcome.told();
    if (failure.isPresent() && onError == OnError.STOP) {
      throw failure.get();
    }
  }

  /** The count of ended runs, which may end on several threads. */
  private static final class Count {
    private final int total;
    private final Progress progress;
    private final int before;
    private int done;

    Count(int total, int done, Progress progress) {
      this.total = total;
      this.done = done;
      before = done;
      this.progress = progress;
      progress.started(total, done);
    }

    /** Hears of the share of the runs that were missing. */
    synchronized void goesOn(double share) {
      progress.goesOn((before + share * (total - before)) / total);
    }

    synchronized void one() {
      done++;
      progress.finished(done, total);
    }
  }
}
