package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.design.RunOrder;
import org.taocun.output.folder.ExistingResults;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.study.ResultsKind;

/** The shards of a sweep, held open to be joined. */
public final class MergeJob implements AutoCloseable {
  private final Request request;
  private final Deque<SweepShard> shards = new ArrayDeque<>();

  /**
   * A request to join shards.
   *
   * @param folders of finished shards
   * @param place the results folder
   * @param extras tables on request
   */
  public record Request(
      List<Path> folders, Path place, SweepRequest.Extras extras, ExistingResults existing) {
    public Request {
      folders = List.copyOf(folders);
    }
  }

  private MergeJob(Request request) {
    this.request = request;
  }

  /**
   * Opens all shards.
   *
   * @throws ScenarioException with the problems of all of them
   */
  public static MergeJob open(Request request) {
    MergeJob job = new MergeJob(request);
    List<String> problems = job.open();
    if (!problems.isEmpty()) {
      job.close();
      throw new ScenarioException(problems);
    }
    return job;
  }

  private List<String> open() {
    List<String> problems = new ArrayList<>();
    for (Path folder : request.folders()) {
      try {
        SweepShard shard = SweepShard.open(folder, ResultsKind.SWEEP);
        shards.add(shard);
        problems.addAll(shards.getFirst().differences(shard));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    return problems;
  }

  /**
   * Joins the shards in the results folder.
   *
   * @param occasion asked once, when the runs are joined
   * @return the runs that failed, in words
   * @throws ScenarioException if runs are missing or the folder cannot be written
   */
  public List<String> run(Supplier<Provenance> occasion) {
    ScenarioContent content = shards.getFirst().whole(request.extras());
    try (SweepFolder folder = SweepFolder.merged(request.place(), content, request.existing())) {
      boolean complete = false;
      try {
        shards.forEach(folder::merge);
        refuseGaps(folder);
        complete = true;
      } finally {
        if (!complete) {
          folder.leave();
        }
      }
      List<String> failures = folder.failures();
      folder.finish(occasion.get());
      return failures;
    }
  }

  private SweepPlan plan() {
    return shards.getFirst().plan();
  }

  private void refuseGaps(SweepFolder folder) {
    long missing = runs() - folder.finished() - folder.failed();
    if (missing == 0) {
      return;
    }
    int of = shards.stream().mapToInt(shard -> shard.plan().shard().of()).max().orElse(1);
    TreeSet<Integer> absent = new TreeSet<>();
    for (int number = 1; number <= of; number++) {
      SweepPlan part = plan().with(new SweepPlan.Shard(number, of));
      if (RunOrder.of(part).stream()
          .anyMatch(task -> !folder.runs().has(task.point(), task.replication()))) {
        absent.add(number);
      }
    }
    throw new ScenarioException(
        Say.of(
            "{0} of {1} runs {0|is|are} missing; {0|it belongs|they belong} to shards {2}",
            missing, runs(), Say.list(absent.stream().map(number -> number + "/" + of).toList())));
  }

  /** The number of runs of the whole sweep. */
  public long runs() {
    return plan().runs();
  }

  /** The results folder as the user knows it. */
  public String place() {
    return ResultsPaths.shown(request.place());
  }

  @Override
  public void close() {
    shards.forEach(SweepShard::close);
  }
}
