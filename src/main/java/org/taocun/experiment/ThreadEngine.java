package org.taocun.experiment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;
import org.taocun.base.Say;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.scenario.Scenario;

/** The engine that makes runs on threads of this program. */
public final class ThreadEngine implements SweepEngine {
  private final IntFunction<Scenario> scenarios;
  private final PointMaker runs;
  private final int threads;
  private final RunClock clock;

  /**
   * An engine.
   *
   * @param scenarios the scenario of a point
   * @param threads number of runs made at once, 1 or more
   */
  public ThreadEngine(
      IntFunction<Scenario> scenarios, PointMaker runs, int threads, RunClock clock) {
    this.scenarios = scenarios;
    this.runs = runs;
    this.threads = threads;
    this.clock = clock;
  }

  @Override
  public void each(List<Task> tasks, Consumer<RunOutcome> finished, DoubleConsumer share)
      throws InterruptedException {
    Replications.each(
        tasks.size(),
        threads,
        k -> false,
        k -> finished.accept(outcome(tasks.get(k))),
        Progress.within(share));
  }

  private RunOutcome outcome(Task task) {
    long began = clock.nanoTime();
    Scenario scenario = scenarios.apply(task.point());
    return RunOutcome.of(
        task,
        scenario.start(),
        clock,
        began,
        () -> runs.run(task.point(), scenario, task.replication()));
  }

  @Override
  public int cores() {
    return threads;
  }

  @Override
  public int coldRuns() {
    return 0;
  }

  @Override
  public String words() {
    return Say.of("with {0} {0|thread|threads}", threads);
  }

  @Override
  public void close() {}
}
