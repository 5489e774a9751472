package org.taocun.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.design.RunOrder;
import org.taocun.output.folder.Provenance;
import org.taocun.study.Listener;

/** The runs of a sweep's part, made and kept one by one in its folder. */
public final class SweepRuns {
  private final SweepPlan plan;
  private final SweepPoints points;
  private final SweepFolder folder;
  private final RunsRequest work;
  private final List<RunOrder.Task> tasks;

  /** The runs of a plan's part. */
  public SweepRuns(SweepPlan plan, SweepPoints points, SweepFolder folder, RunsRequest work) {
    this.plan = plan;
    this.points = points;
    this.folder = folder;
    this.work = work;
    tasks = RunOrder.of(plan);
  }

  /** The number of runs of the part. */
  public int count() {
    return tasks.size();
  }

  /** The number of finished runs that an interrupt keeps. */
  int kept() {
    return folder.finished();
  }

  /** The folder of the runs. */
  SweepFolder folder() {
    return folder;
  }

  /** True if the results exist and are complete. */
  public boolean complete() {
    return folder.complete(tasks.size());
  }

  /**
   * Makes the missing runs and finishes the folder, unless it is complete.
   *
   * @param design the choice of the points, in words
   * @param others takes runs that were made elsewhere
   * @param occasion asked once, when the runs are done
   * @return the runs that failed, in words
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public List<String> run(
      String design, Runnable others, Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    folder.notes().forEach(listener::note);
    if (complete()) {
      listener.say(Say.of("{0}: is complete already", folder.shownTarget()));
      folder.leave();
      return List.of();
    }
    others.run();
    make(design, listener);
    List<String> failures = folder.failures();
    folder.finish(occasion.get());
    return failures;
  }

  private void make(String design, Listener listener) throws InterruptedException {
    listener.say(
        Say.of(
            "{0}: {1}, design {2}: {3} {3|point|points} x {4} {4|replication|replications} = {5} {5|run|runs}{6}",
            plan.name(),
            String.join(", ", plan.paths()),
            design,
            plan.points().size(),
            plan.replications(),
            plan.runs(),
            plan.shard().whole()
                ? ""
                : Say.of("; shard {0} has {1} of them", plan.shard(), tasks.size())));
    List<RunOrder.Task> missing = missing(tasks);
    if (missing.size() < tasks.size()) {
      listener.say(Say.of("going on: {0} of them {0|is|are} there", tasks.size() - missing.size()));
    }
    if (!missing.isEmpty()) {
      kept(missing, listener);
    }
  }

  private void kept(List<RunOrder.Task> missing, Listener listener) throws InterruptedException {
    try {
      made(missing, listener);
    } catch (ScenarioException e) {
      List<String> lines = new ArrayList<>(e.problems());
      lines.add(
          Say.of(
              "{0} {0|finished run is|finished runs are} kept: --resume goes on, with --on-error continue past"
                  + " failures",
              folder.finished()));
      throw new ScenarioException(lines);
    }
  }

  private void made(List<RunOrder.Task> missing, Listener listener) throws InterruptedException {
    try (SweepEngine engine = work.engine().start(plan, points, listener::say)) {
      RunTimes times =
          new RunTimes(
              folder.runs(), missing, plan.points().size(), engine.coldRuns() + engine.cores());
      Sweep sweep = new Sweep(engine, times, work.onError());
      if (work.forecast()) {
        new SweepForecast(sweep, engine, folder, times, work.clock()).tell(missing, listener);
      }
      List<RunOrder.Task> left = missing(missing);
      if (!left.isEmpty()) {
        Progress progress = listener.progress(Say.of("sweep"), Say.of("runs"));
        progress.expects(() -> times.left() / engine.cores());
        sweep.run(left, progress);
      }
    }
  }

  private List<RunOrder.Task> missing(List<RunOrder.Task> asked) {
    return asked.stream()
        .filter(task -> !folder.runs().has(task.point(), task.replication()))
        .toList();
  }
}
