package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.study.results.Report;
import org.taocun.study.run.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws figures anew. */
@Command(
    name = "plot",
    description = "Draw the figures of results folders anew, from their tables.",
    footer = {"", "Example: taocun plot results/shaji --lang zh"})
final class PlotCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Results folders of runs, comparisons or sweeps.")
  private List<Path> folders = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      converter = LanguageName.class,
      description = "Language of figures.")
  private Language language = Language.EN;

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      converter = FileName.class,
      description =
          "Points to draw instead of those of the folder: CSV with date, value[, variable].")
  private @Nullable Path observed;

  @Override
  public Integer call() {
    System.setProperty("java.awt.headless", "true");
    var points =
        Optional.ofNullable(observed).map(own -> ObservedPoints.read(own, Figures.variables()));
    for (Path folder : folders) {
      Report.redraw(folder, language, points).forEach(spec.commandLine().getErr()::println);
      spec.commandLine().getOut().println(folder.resolve("figures"));
    }
    return ExitCodes.OK;
  }
}
