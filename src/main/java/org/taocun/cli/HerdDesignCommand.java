package org.taocun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.rules.DesignJob;
import org.taocun.study.rules.DesignRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "design",
    description = "Find what to observe, within a budget, so that rules can be told apart.",
    footer = {
      "",
      "QUESTION.yaml names worlds with their true rules, surveys to choose from, unit costs and a"
          + " budget. Each affordable survey is made of new worlds and given to herd identify."
          + " Writes design.csv (cost and power of every survey), confusion.csv (truth and answers),"
          + " answers.csv (run by run) and design.md. Every finished run is kept at once; --resume"
          + " goes on with interrupted work.",
      "Example: taocun herd design scenarios/power/design.yaml"
    })
final class HerdDesignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "QUESTION.yaml",
      converter = FileName.class,
      description = "File of the question.")
  private Path file = Path.of("");

  @Option(names = "--replications", paramLabel = "N", description = "Runs of each world.")
  private @Nullable String replications;

  @Option(names = "--budget", paramLabel = "YUAN", description = "The most that a survey may cost.")
  private @Nullable String budget;

  @Mixin private WorkOptions work = new WorkOptions();
  @Mixin private LanguageOption language = new LanguageOption();
  @Mixin private ResultFolder place = new ResultFolder("results/NAME");
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws InterruptedException {
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (DesignJob job = DesignJob.open(request())) {
      List<String> story =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|run|runs}", job.kept())),
              () -> job.run(terminal, occasion));
      terminal.finished(story, job.place());
    }
    return ExitCodes.OK;
  }

  private DesignRequest request() {
    return new DesignRequest(
        file,
        Stream.of(setting("replications", replications), setting("budget", budget))
            .flatMap(Optional::stream)
            .toList(),
        work.threads(),
        place::of,
        work.existing(),
        language.language());
  }

  private static Optional<Setting> setting(String path, @Nullable String value) {
    return Optional.ofNullable(value).map(text -> Setting.option(path, text));
  }
}
