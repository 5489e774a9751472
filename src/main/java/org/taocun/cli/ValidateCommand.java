package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.study.validate.ValidationJob;
import org.taocun.study.validate.ValidationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "validate",
    description = "Compare the model with observed patterns and claimed effects.",
    footer = {
      "",
      "Uses the tables of scenarios/validation unless you name others. Patterns are shown"
          + " in two blocks: figures to which parameters were fitted, and figures held out."
          + " Effects are paired differences of two scenarios under the same luck. A pattern that"
          + " fails is a finding: the exit code is 0 unless --strict. Writes patterns.csv,"
          + " effects.csv, growth.csv, tables.md and figures. --resume continues an interrupted"
          + " validation.",
      "Example: taocun validate --only P5,P10"
    })
final class ValidateCommand implements Callable<Integer> {
  private static final Path PLACE = Path.of("scenarios", "validation");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--patterns",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "Table of observed patterns, instead of the shipped tables.")
  private List<Path> patternFiles = new ArrayList<>();

  @Option(
      names = "--effects",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "Table of claimed effects, instead of the shipped tables.")
  private List<Path> effectFiles = new ArrayList<>();

  @Option(
      names = "--only",
      paramLabel = "NAME",
      split = ",",
      description = "Only these patterns (P5) or rows (P5.1, E7); several with commas.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Replications of every arm, instead of what the tables say.")
  private @Nullable Integer replications;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/validation");
  @Mixin private Terminal terminal = new Terminal();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--strict", description = "Exit code 1 if a pattern or an effect fails.")
  private boolean strict;

  @Override
  public Integer call() throws InterruptedException {
    if (replications != null && replications < 2) {
      throw new ParameterException(
          spec.commandLine(), Say.of("--replications must be at least 2, was '{0}'", replications));
    }
    if (patternFiles.isEmpty() && effectFiles.isEmpty()) {
      Path folder = ShippedFolder.of(PLACE, Say.of("tables with --patterns and --effects"));
      patternFiles = List.of(shown(folder.resolve("patterns.csv")));
      effectFiles = List.of(shown(folder.resolve("effects.csv")));
    }
    ValidationRequest request =
        new ValidationRequest(
            patternFiles,
            effectFiles,
            only,
            Optional.ofNullable(replications),
            place.folder(),
            work.existing(),
            language.language(),
            work.threads());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (ValidationJob job = ValidationJob.open(request)) {
      ValidationJob.Findings findings =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|run|runs}", job.kept())),
              () -> job.run(terminal, occasion));
      terminal.finished(findings.lines(), job.place());
      return strict && findings.failed() ? ExitCodes.CHECK_FAILED : ExitCodes.OK;
    }
  }

  /** A file's path from the working folder, if there is a short one. */
  private static Path shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return file.startsWith(here) ? here.relativize(file) : file;
  }
}
