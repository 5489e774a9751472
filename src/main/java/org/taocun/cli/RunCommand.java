package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Place;
import org.taocun.scenario.Scenario;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Precision;
import org.taocun.study.run.CheckpointFile;
import org.taocun.study.run.Pilot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Simulates scenarios. */
@Command(
    name = "run",
    description = "Simulate scenarios and write tables and figures to results/NAME.",
    footer = {
      "",
      "Results do not depend on --threads. An interrupted run goes on with --resume.",
      "Example: taocun run scenarios/shaji.yaml",
      "         taocun run scenarios/shaji.yaml --set entry.socialLearning=0 --out results/alone",
      "         taocun run scenarios/baseline.yaml --checkpoint-every 12",
      "         taocun run policy.yaml --from results/baseline/checkpoints/2012-12.checkpoint"
    })
final class RunCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();
  @Mixin private RunOptions options = new RunOptions();

  @Override
  public Integer call() throws InterruptedException {
    System.setProperty("java.awt.headless", "true");
    PrintWriter err = spec.commandLine().getErr();
    Optional<CheckpointFile> from = BurnIn.of(options);
    Optional<Precision> precision = options.replications().precision(spec);
    if (precision.isPresent() && from.isPresent()) {
      throw new ParameterException(
          spec.commandLine(), "--replications auto begins runs anew: leave --from out");
    }
    List<CheckedScenario> read = new ArrayList<>();
    for (CheckedScenario scenario : scenarios.read(err, options.settings())) {
      read.add(precision.isPresent() ? counted(scenario, precision.get(), err) : scenario);
    }
    Deque<RunJob> jobs = new ArrayDeque<>();
    try {
      open(read, from, jobs);
      while (!jobs.isEmpty()) {
        try (RunJob job = jobs.removeFirst()) {
          run(job, err);
        }
      }
    } finally {
      jobs.forEach(RunJob::close);
    }
    return ExitCodes.OK;
  }

  /** The scenario with as many replications as the precision takes. */
  private CheckedScenario counted(CheckedScenario scenario, Precision precision, PrintWriter err)
      throws InterruptedException {
    long needed =
        new Pilot(scenario, precision)
            .needed(options.threads(), RunJob.LEVEL, options.progress("pilot", err));
    int n = options.replications().allowed(needed, precision, "ask for less precision, or add");
    if (!options.quiet()) {
      err.printf("%s: %d replications%n", scenario.scenario().name(), n);
    }
    return scenario.with(n);
  }

  /** Opens every folder before the first run, so that a refusal does not come hours later. */
  private void open(List<CheckedScenario> read, Optional<CheckpointFile> from, Deque<RunJob> jobs) {
    TreeSet<Path> taken = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (CheckedScenario scenario : read) {
      Path target = target(scenario.scenario(), read.size());
      if (!taken.add(target)) {
        problems.add(target + ": two of the scenarios would write there; give them other names");
        continue;
      }
      try {
        BurnIn.check(from, scenario.scenario());
        jobs.add(new RunJob(scenario, options, from, target));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private Path target(Scenario scenario, int scenarioCount) {
    String name = Place.folderName(scenario.name());
    Optional<Path> out = options.out();
    if (out.isEmpty()) {
      return Path.of("results", name);
    }
    return scenarioCount == 1 ? out.get() : out.get().resolve(name);
  }

  private void run(RunJob job, PrintWriter err) throws InterruptedException {
    List<String> arguments = spec.commandLine().getParseResult().originalArgs();
    Goodbye.or(
        () -> job.interrupted(err),
        () -> {
          job.run(spec.commandLine().getOut(), err, arguments);
          if (!options.quiet()) {
            options
                .replications()
                .precision(spec)
                .ifPresent(precision -> job.tell(precision, spec.commandLine().getOut()));
          }
          return job;
        });
  }
}
