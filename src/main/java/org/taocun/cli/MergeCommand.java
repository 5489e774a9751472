package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.study.sweep.MergeJob;
import org.taocun.study.sweep.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "merge",
    description = "Join the shards of a sweep.",
    footer = {
      "",
      "The tables equal those of the sweep in one piece. A run in several folders counts"
          + " once; folders of another sweep are refused.",
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
      description = "Folder of the joined sweep.")
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
    MergeJob.Request request =
        new MergeJob.Request(
            folders, out, new SweepRequest.Extras(series, parquet), force.existing());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (MergeJob job = MergeJob.open(request)) {
      List<String> failures = job.run(occasion);
      String failed = failures.isEmpty() ? "" : Say.of(", {0} of them failed", failures.size());
      List<String> told = new ArrayList<>();
      told.add(
          Say.of(
              "{0} {0|run|runs} of {1} {1|folder|folders}{2}", job.runs(), folders.size(), failed));
      told.addAll(AfterSweep.whole(job.place()));
      terminal.finished(told, job.place());
      return failures.isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }
  }
}
