package org.taocun.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.design.Design;
import org.taocun.experiment.design.Designs;
import org.taocun.experiment.design.Factors;
import org.taocun.experiment.design.PointTable;
import org.taocun.experiment.design.RunOrder;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Fingerprint;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.study.sweep.SweepFolder;
import org.taocun.study.sweep.SweepForecast;
import org.taocun.study.sweep.SweepPoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a scenario at many points of its parameters. */
@Command(
    name = "sweep",
    description = "Run a scenario at many points of its parameters, with the same luck at each.",
    footer = {
      "",
      "Writes runs.csv, points.csv, design.csv and the database sweep.sqlite to"
          + " results/NAME-sweep;",
      "docs/sweep.md says more. Every finished run is kept at once: --resume does only what is",
      "missing, tries failed runs again, and takes more points or replications. Exit code 1 when",
      "runs failed.",
      "Example: taocun sweep scenarios/shaji.yaml --vary entry.socialLearning=0:1:5",
      "         taocun sweep scenarios/shaji.yaml --vary entry.socialLearning=0:1 --design lhs:200"
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
    Design design = Designs.parse(options.design());
    options.check(design instanceof PointTable);
    engines.check(spec.commandLine().getParseResult().hasMatchedOption("--threads"));
    List<SweepFactor> factors =
        design instanceof PointTable table ? table.factors() : Factors.parse(options.vary());
    ScenarioReader.Result read = ScenarioReader.readWith(file, options.settings());
    CheckedScenario checked = CheckedScenario.of(read);
    read.notes().forEach(terminal::note);
    Scenario scenario = checked.scenario();
    SweepPoints points = new SweepPoints(file, options.settings(), design, factors);
    SweepPlan plan =
        new SweepPlan(
            scenario.name(),
            Program.version(),
            new Fingerprint().of(scenario),
            scenario.seed(),
            scenario.replications(),
            options.shard(),
            options.kept(),
            new SweepPlan.Design(
                design.kind(), design.size(), options.designSeed(), design.levels(), factors),
            points.checked(scenario, options.designSeed()));
    RunInputs inputs = new RunInputs(scenario);
    SweepFolder.Content content =
        new SweepFolder.Content(plan, inputs.scenarioText(), inputs.inputs(), options.extras());
    try (SweepFolder folder = SweepFolder.open(target(plan), content, work.existing())) {
      return run(plan, points, folder);
    }
  }

  private Path target(SweepPlan plan) {
    String shard =
        plan.shard().whole() ? "" : "-%d-of-%d".formatted(plan.shard().number(), plan.shard().of());
    Path usual = place.of(plan.name());
    return place.asked().orElseGet(() -> usual.resolveSibling(usual.getFileName() + shard));
  }

  private int run(SweepPlan plan, SweepPoints points, SweepFolder folder)
      throws InterruptedException {
    Instant started = Instant.now();
    folder.notes().forEach(terminal::note);
    List<RunOrder.Task> tasks = RunOrder.of(plan);
    if (folder.complete(tasks.size())) {
      terminal.say(folder.shownTarget() + ": is complete already");
      folder.leave();
      return ExitCodes.OK;
    }
    simulate(plan, points, tasks, folder);
    List<String> failures = folder.failures();
    folder.finish(HereAndNow.since(started, spec.commandLine().getParseResult().originalArgs()));
    conclude(tasks.size(), failures, folder);
    return failures.isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
  }

  private void simulate(
      SweepPlan plan, SweepPoints points, List<RunOrder.Task> tasks, SweepFolder folder)
      throws InterruptedException {
    terminal.say(
        "%s: %s, design %s: %d points x %d replications = %d runs%s"
            .formatted(
                plan.name(),
                String.join(", ", plan.paths()),
                options.design(),
                plan.points().size(),
                plan.replications(),
                plan.runs(),
                plan.shard().whole()
                    ? ""
                    : "; shard " + plan.shard() + " has " + tasks.size() + " of them"));
    try {
      Goodbye.or(
          () -> terminal.interrupted(folder.finished() + " runs"),
          () -> {
            List<RunOrder.Task> missing = missing(tasks, folder);
            if (missing.size() < tasks.size()) {
              terminal.say(
                  "going on: %d of them are there".formatted(tasks.size() - missing.size()));
            }
            if (!missing.isEmpty()) {
              make(missing, plan, points, folder);
            }
            return folder;
          });
    } catch (ScenarioException e) {
      List<String> lines = new ArrayList<>(e.problems());
      lines.add(
          "%d finished runs are kept: --resume goes on, with --on-error continue past failures"
              .formatted(folder.finished()));
      throw new ScenarioException(lines);
    }
  }

  private void make(
      List<RunOrder.Task> missing, SweepPlan plan, SweepPoints points, SweepFolder folder)
      throws InterruptedException {
    try (SweepEngine engine = engines.start(plan, points, work.threads(), terminal::say)) {
      Sweep sweep = new Sweep(engine, folder.runs(), options.onError());
      if (!terminal.quiet()) {
        new SweepForecast(sweep, engine, folder, System::nanoTime).tell(missing, terminal);
      }
      List<RunOrder.Task> left = missing(missing, folder);
      if (!left.isEmpty()) {
        sweep.run(left, terminal.progress("sweep", "runs"));
      }
    }
  }

  private static List<RunOrder.Task> missing(List<RunOrder.Task> tasks, SweepFolder folder) {
    return tasks.stream()
        .filter(task -> !folder.runs().has(task.point(), task.replication()))
        .toList();
  }

  private void conclude(int runs, List<String> failures, SweepFolder folder) {
    failures.stream().limit(FAILURES_SHOWN).forEach(line -> terminal.note("failed: " + line));
    if (failures.size() > FAILURES_SHOWN) {
      terminal.note(
          "... and " + (failures.size() - FAILURES_SHOWN) + " more; see column error of runs.csv");
    }
    String failed =
        failures.isEmpty()
            ? ""
            : ", " + failures.size() + " of them failed: --resume tries them again";
    terminal.finished(List.of(runs + " runs" + failed), folder.shownTarget());
  }
}
