package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.power.PowerJob;
import org.taocun.study.power.PowerRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "power",
    description = "Size, power and bias of tests of herding, in worlds whose causes are known.",
    footer = {
      "",
      "EXPERIMENT.yaml names worlds that look alike, what varies, how they are observed, and the"
          + " tests. Writes expected.csv before the first run, then atlas.csv (how often each test"
          + " rejects), bias.csv (its estimates beside the truth) and power.md.",
      "Example: taocun herd power scenarios/power/atlas-small.yaml"
    })
final class HerdPowerCommand implements Callable<Integer> {
  private static final int FAILURES_SHOWN = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "EXPERIMENT.yaml",
      converter = FileName.class,
      description = "File of the experiment.")
  private Path file = Path.of("");

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Runs of each world at each point.")
  private @Nullable String replications;

  @Option(
      names = "--join",
      paramLabel = "DIR",
      split = ",",
      converter = FileName.class,
      description = "Take the runs of finished shards (--shard); several with commas.")
  private List<Path> joined = new ArrayList<>();

  @Mixin private SweepWorkOptions runs = new SweepWorkOptions();
  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private EngineOptions engines = new EngineOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ResultFolder place = new ResultFolder("results/NAME");
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws InterruptedException {
    engines.check(spec.commandLine().getParseResult().hasMatchedOption("--threads"));
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (PowerJob job = PowerJob.open(request())) {
      boolean already = job.complete();
      List<String> failures =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|run|runs}", job.kept())),
              () -> job.run(terminal, occasion));
      failures.stream()
          .limit(FAILURES_SHOWN)
          .forEach(line -> terminal.note(Say.of("failed: {0}", line)));
      if (!already) {
        terminal.finished(job.findings(), job.place());
      }
      return failures.isEmpty() ? ExitCodes.OK : ExitCodes.CHECK_FAILED;
    }
  }

  private PowerRequest request() {
    return new PowerRequest(
        file,
        Optional.ofNullable(replications)
            .map(number -> Setting.option("replications", number))
            .stream()
            .toList(),
        joined,
        runs.work(
            (plan, points, notes) -> engines.start(plan, points, work.threads(), notes),
            !terminal.quiet()),
        name -> place.asked().orElseGet(() -> shard(place.of(name))),
        work.existing(),
        language.language());
  }

  private Path shard(Path usual) {
    return usual.resolveSibling(usual.getFileName() + runs.part());
  }
}
