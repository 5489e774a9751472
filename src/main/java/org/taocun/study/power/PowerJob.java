package org.taocun.study.power;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taocun.base.ContentHash;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.Provenance;
import org.taocun.study.Listener;
import org.taocun.study.Program;
import org.taocun.study.ResultsKind;
import org.taocun.study.sweep.RunsJob;
import org.taocun.study.sweep.SweepFolder;
import org.taocun.study.sweep.SweepRuns;
import org.taocun.study.sweep.SweepShard;

/** An experiment whose points were checked, with its results folder held open. */
public final class PowerJob extends RunsJob {
  private final PowerRequest request;
  private final ExperimentFile file;
  private final SweepPlan plan;
  private final SweepFolder folder;
  private final SweepRuns runs;

  private PowerJob(PowerRequest request) {
    this.request = request;
    file = new ExperimentFile(request.experiment(), request.settings());
    PowerPoints points = new PowerPoints(file);
    String expected = PowerContent.expected(file);
    plan = plan(points, expected);
    PowerContent content = new PowerContent(plan, file, points.all(), expected, request.language());
    folder = SweepFolder.open(request.place().apply(file.name()), content, request.existing());
    runs = new SweepRuns(plan, points, folder, request.work());
  }

  /**
   * Reads and checks the experiment and opens the folder of results.
   *
   * @throws ScenarioException with every problem of its files, or the reason against the folder
   */
  public static PowerJob open(PowerRequest request) {
    return new PowerJob(request);
  }

  private SweepPlan plan(PowerPoints points, String expected) {
    return new SweepPlan(
        file.name(),
        Program.version(),
        ContentHash.of(PowerContent.asked(file, expected).toString()),
        file.experiment().seed(),
        file.experiment().replications(),
        request.work().shard(),
        new SweepPlan.Kept(false, false),
        new SweepPlan.Design(design(), 0, 0, 0, points.factors()),
        points.planned());
  }

  private String design() {
    return Word.of(file.experiment().design());
  }

  /**
   * Makes the missing runs and finishes the folder.
   *
   * @param occasion asked once, when the runs are done
   * @return the runs that failed, in words
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    return runs.run(design(), () -> request.joined().forEach(this::join), listener, occasion);
  }

  /** Takes the runs of a shard. */
  private void join(Path other) {
    try (SweepShard shard = SweepShard.open(other, ResultsKind.POWER)) {
      if (!shard.plan().with(SweepPlan.Shard.WHOLE).equals(plan.with(SweepPlan.Shard.WHOLE))) {
        throw new ScenarioException(
            Say.of(
                "{0}: is of another experiment than {1}: version, worlds, tests, seed or points"
                    + " differ",
                other, request.experiment()));
      }
      folder.merge(shard);
    }
  }

  /** The findings in words, for a terminal; none of a part. */
  public List<String> findings() {
    return plan.shard().whole()
        ? new PowerText(PowerTables.atlas(folder.target())).lines()
        : new ArrayList<>();
  }

  @Override
  protected SweepRuns made() {
    return runs;
  }
}
