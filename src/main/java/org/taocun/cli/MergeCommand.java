package org.taocun.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.design.RunOrder;
import org.taocun.study.sweep.SweepFolder;
import org.taocun.study.sweep.SweepShard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Joins the shards of a sweep. */
@Command(
    name = "merge",
    description = "Join the shards of a sweep.",
    footer = {
      "",
      "The tables are the same as those of the sweep in one piece. A run that several folders have",
      "counts once; folders of another sweep are refused.",
      "Example: taocun merge results/shaji-sweep-1-of-2 results/shaji-sweep-2-of-2 --out"
          + " results/all"
    })
final class MergeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Folders of finished shards.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      converter = FileName.class,
      description = "Where the joined sweep goes.")
  private Path out = Path.of("");

  @Option(names = "--series", description = "Also write the monthly series as series.csv.")
  private boolean series;

  @Option(
      names = "--parquet",
      description = "Also write the tables as Parquet (needs a program built with -Pparquet).")
  private boolean parquet;

  @Mixin private ForceOption force = new ForceOption();
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() {
    Instant started = Instant.now();
    Deque<SweepShard> shards = new ArrayDeque<>();
    try {
      open(shards);
      return merged(shards, started);
    } finally {
      shards.forEach(SweepShard::close);
    }
  }

  /** Opens all folders; the problems of all of them are told at once. */
  private void open(Deque<SweepShard> shards) {
    List<String> problems = new ArrayList<>();
    for (Path folder : folders) {
      try {
        SweepShard shard = SweepShard.open(folder);
        shards.add(shard);
        problems.addAll(shards.getFirst().differences(shard));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private int merged(Deque<SweepShard> shards, Instant started) {
    SweepFolder.Content content = shards.getFirst().whole(new SweepFolder.Extras(series, parquet));
    try (SweepFolder folder = SweepFolder.open(out, content, force.existing())) {
      boolean complete = false;
      try {
        shards.forEach(folder::merge);
        refuseGaps(content.plan(), shards, folder);
        complete = true;
      } finally {
        if (!complete) {
          folder.leave();
        }
      }
      List<String> failures = folder.failures();
      folder.finish(HereAndNow.since(started, spec.commandLine().getParseResult().originalArgs()));
      String failed = failures.isEmpty() ? "" : ", " + failures.size() + " of them failed";
      terminal.finished(
          List.of(
              "%d runs of %d folders%s".formatted(content.plan().runs(), folders.size(), failed)),
          folder.shownTarget());
      return failures.isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }
  }

  private static void refuseGaps(SweepPlan plan, Deque<SweepShard> shards, SweepFolder folder) {
    long missing = plan.runs() - folder.finished() - folder.failed();
    if (missing == 0) {
      return;
    }
    int of = shards.stream().mapToInt(shard -> shard.plan().shard().of()).max().orElse(1);
    TreeSet<Integer> absent = new TreeSet<>();
    for (int number = 1; number <= of; number++) {
      SweepPlan part = plan.with(new SweepPlan.Shard(number, of));
      if (RunOrder.of(part).stream()
          .anyMatch(task -> !folder.runs().has(task.point(), task.replication()))) {
        absent.add(number);
      }
    }
    throw new ScenarioException(
        "%d of %d runs are missing; they belong to shards %s"
            .formatted(
                missing,
                plan.runs(),
                String.join(", ", absent.stream().map(number -> number + "/" + of).toList())));
  }
}
