package org.taocun.study.sweep;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.SweepPoint;
import org.taocun.experiment.ThreadEngine;
import org.taocun.experiment.design.RunOrder;
import org.taocun.output.folder.ExistingResults;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.Program;
import org.taocun.study.run.Samples;
import org.taocun.trace.Headline;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.SeriesTable;

/** Made-up sweeps. */
final class SweepSamples {
  static final SweepFactor P = new SweepFactor.Levels("entry.bass.p", List.of("0.1", "0.2"));
  static final SweepFactor RULE = new SweepFactor.Levels("entry.rule", List.of("bass", "payoff"));

  static final SweepRequest.Extras SERIES = new SweepRequest.Extras(true, false);

  private SweepSamples() {}

  static SweepPlan plan(int points, int replications) {
    return plan(points, replications, new SweepPlan.Kept(true, true));
  }

  static SweepPlan plan(int points, int replications, SweepPlan.Kept kept) {
    return new SweepPlan(
        "沙集",
        Program.version(),
        "abc",
        7,
        replications,
        SweepPlan.Shard.WHOLE,
        kept,
        new SweepPlan.Design("grid", 0, 1, 0, List.of(P, RULE)),
        IntStream.range(0, points)
            .mapToObj(
                k ->
                    new SweepPoint(
                        List.of(Double.toString(k / 8.0), k % 2 == 0 ? "bass" : "payoff"),
                        "hash" + k))
            .toList());
  }

  static ScenarioContent content(SweepPlan plan) {
    return new ScenarioContent(plan, "name: 沙集\nmonths: 48\n", List.of(), SERIES);
  }

  /** A run of the point with this hash; points of odd numbers lack one figure. */
  static RunRecord run(String hash, int replication) {
    int k = Integer.parseInt(hash.substring(4));
    RunRecord record = Samples.run(100 * k + replication, PanelSink.NONE);
    List<Headline> headlines = record.headlines();
    SeriesTable whole = record.series();
    return new RunRecord(
        replication,
        k % 2 == 0 ? headlines : headlines.subList(0, 2),
        whole,
        record.events(),
        record.villages(),
        record.ledger(),
        record.network(),
        record.provinces(),
        record.truth());
  }

  /** The fate of a run. */
  interface Fate {
    void before(RunOrder.Task task);
  }

  private static SweepEngine engine(SweepPlan plan, int threads, Fate fate) {
    Scenario scenario =
        ScenarioReader.read("s", "start: " + YearMonth.of(2006, 1), Path.of(""), List.of())
            .scenario();
    return new ThreadEngine(
        number -> scenario,
        (point, one, replication) -> {
          fate.before(new RunOrder.Task(point, replication));
          return SweepSamples.run(plan.points().get(point).hash(), replication);
        },
        threads,
        () -> 0L);
  }

  static void simulate(
      SweepFolder folder, SweepPlan plan, int threads, Sweep.OnError onError, Fate fate)
      throws InterruptedException {
    SweepEngine engine = engine(plan, threads, fate);
    new Sweep(engine, folder.runs(), onError).run(RunOrder.of(plan), Progress.NONE);
  }

  static Path finished(Path target, SweepPlan plan, int threads) throws InterruptedException {
    try (SweepFolder folder = SweepFolder.open(target, content(plan), ExistingResults.REFUSED)) {
      simulate(folder, plan, threads, Sweep.OnError.STOP, task -> {});
      folder.finish(Samples.provenance());
    }
    return target;
  }
}
