package org.taocun.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.study.results.ResultsJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "report",
    description = "Write a report of results: one HTML file with figures, tables and methods.",
    footer = {
      "",
      "The report is one self-contained file to hand on, print or open anywhere. Its"
          + " sentences are made from the figures, with intervals and the number of replications.",
      "Example: taocun report results/shaji",
      "         taocun report results/five-arms-comparison --lang zh --out for-the-county.html"
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FinishedFolders folders = new FinishedFolders();

  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      converter = FileName.class,
      description = "File of the report (default: DIR/report.html).")
  private @Nullable Path out;

  @Override
  public Integer call() {
    Optional<Path> file = Optional.ofNullable(out);
    if (file.isPresent() && folders.folders().size() > 1) {
      throw new ParameterException(spec.commandLine(), Say.of("--out is for one folder at a time"));
    }
    for (Path folder : folders.folders()) {
      ResultsJob job = new ResultsJob(folder, language.language());
      Path target = file.orElse(job.page());
      job.report(target).forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().println(target);
    }
    return ExitCodes.OK;
  }
}
