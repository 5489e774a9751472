package org.taocun.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.study.run.RunJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "run",
    description = "Simulate scenarios and write tables and figures to results/NAME.",
    footer = {
      "",
      "Results do not depend on --threads. --resume continues an interrupted run. With"
          + " several scenarios, --out DIR puts each into a folder DIR/NAME.",
      "Example: taocun run scenarios/shaji.yaml",
      "         taocun run scenarios/shaji.yaml --set entry.socialLearning=0 --out results/alone",
      "         taocun run scenarios/baseline.yaml --checkpoint-every 12",
      "         taocun run policy.yaml --from results/baseline/checkpoints/2012-12.checkpoint"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();
  @Mixin private RunOptions options = new RunOptions();
  @Mixin private ResultFolder place = new ResultFolder("results/NAME");
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws InterruptedException {
    Deque<RunJob> jobs =
        new ArrayDeque<>(RunJob.open(options.request(scenarios, place, spec), terminal));
    try {
      while (!jobs.isEmpty()) {
        try (RunJob job = jobs.removeFirst()) {
          run(job);
        }
      }
    } finally {
      jobs.forEach(RunJob::close);
    }
    return ExitCodes.OK;
  }

  private void run(RunJob job) throws InterruptedException {
    WorkProvenance occasion = WorkProvenance.of(spec);
    InterruptMessage.during(
        () -> interrupted(job),
        () -> {
          job.run(terminal, occasion);
          return job;
        });
    if (!terminal.quiet()) {
      terminal.finished(RunSummary.of(job, options.full()), job.place());
    }
  }

  private void interrupted(RunJob job) {
    if (!job.complete()) {
      terminal.interrupted(
          job.scenario().name(),
          Say.of("{0} of {1} replications", job.kept(), job.scenario().replications()));
    }
  }
}
