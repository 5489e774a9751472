package org.taocun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taocun.study.results.ResultsJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "plot",
    description = "Draw the figures of results folders anew, from their tables.",
    footer = {
      "",
      "--observed replaces the observed points of the folders.",
      "Example: taocun plot results/shaji --lang zh"
    })
final class PlotCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FinishedFolders folders = new FinishedFolders();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  @Override
  public Integer call() {
    var points = observed.file().map(ResultsJob::points);
    for (Path folder : folders.folders()) {
      ResultsJob job = new ResultsJob(folder, language.language());
      job.draw(points).forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().println(job.figures());
    }
    return ExitCodes.OK;
  }
}
