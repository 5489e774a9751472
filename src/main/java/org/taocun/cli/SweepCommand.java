package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.study.sweep.SweepJob;
import org.taocun.study.sweep.SweepRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "sweep",
    description = "Run a scenario at many points of its parameters, with the same luck at each.",
    footer = {
      "",
      "Writes runs.csv, points.csv, design.csv and the database sweep.sqlite to"
          + " results/NAME-sweep; details are in docs/sweep.md. Every finished run is kept at"
          + " once. --resume makes only the missing runs, tries failed ones again and accepts"
          + " more points or replications. Exit code 1 if runs failed.",
      "Example: taocun sweep scenarios/shaji.yaml --vary entry.socialLearning=0:1:5",
      "         taocun sweep scenarios/shaji.yaml --vary entry.socialLearning=0:1 --design"
          + " lhs:200"
    })
final class SweepCommand implements Callable<Integer> {
  private static final int FAILURES_SHOWN = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SCENARIO", converter = FileName.class, description = "Scenario file.")
  private Path file = Path.of("");

  @Mixin private SweepOptions options = new SweepOptions();
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private EngineOptions engines = new EngineOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/NAME-sweep");
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws InterruptedException {
    engines.check(spec.commandLine().getParseResult().hasMatchedOption("--threads"));
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (SweepJob job = SweepJob.open(request(), terminal)) {
      boolean already = job.complete();
      List<String> failures =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|run|runs}", job.kept())),
              () -> job.run(terminal, occasion));
      if (!already) {
        conclude(job, failures);
      }
      return failures.isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }
  }

  private SweepRequest request() {
    return options.request(
        file,
        this::target,
        work.existing(),
        (plan, points, notes) -> engines.start(plan, points, work.threads(), notes),
        !terminal.quiet());
  }

  private Path target(String scenario) {
    Path usual = place.of(scenario);
    return place
        .asked()
        .orElseGet(() -> usual.resolveSibling(usual.getFileName() + options.part()));
  }

  private void conclude(SweepJob job, List<String> failures) {
    failures.stream()
        .limit(FAILURES_SHOWN)
        .forEach(line -> terminal.note(Say.of("failed: {0}", line)));
    if (failures.size() > FAILURES_SHOWN) {
      terminal.note(
          Say.of(
              "... and {0} more; see column error of runs.csv", failures.size() - FAILURES_SHOWN));
    }
    String failed =
        failures.isEmpty()
            ? ""
            : Say.of(", {0} of them failed: --resume tries them again", failures.size());
    List<String> told = new ArrayList<>();
    told.add(Say.of("{0} {0|run|runs}{1}", job.runs(), failed));
    told.addAll(options.part().isEmpty() ? AfterSweep.whole(job.place()) : AfterSweep.shard());
    terminal.finished(told, job.place());
  }
}
