package org.taocun.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.study.results.Report;
import org.taocun.study.run.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Draws figures anew. */
@Command(
    name = "plot",
    description = "Draw the figures of results folders anew, from their tables.",
    footer = {
      "",
      "The points of --observed take the place of those that a folder holds.",
      "Example: taocun plot results/shaji --lang zh"
    })
final class PlotCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private FinishedFolders folders = new FinishedFolders();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  @Override
  public Integer call() {
    var points = observed.file().map(own -> ObservedPoints.read(own, Figures.variables()));
    for (Path folder : folders.folders()) {
      Report.redraw(folder, language.language(), points)
          .forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().println(folder.resolve("figures"));
    }
    return ExitCodes.OK;
  }
}
