package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.taocun.gui.ScenarioWindow;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.output.text.Language;
import org.taocun.study.CheckedScenario;
import org.taocun.study.run.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Opens a window on a scenario. */
@Command(
    name = "gui",
    description = "Watch a scenario run: map, ties, chart, levers.",
    footer = {
      "",
      "Play, pause, step and stop; double-click a household or a village to look into it; the tab",
      "'Model' holds the levers, whose edits hold from the next start. Needs a display.",
      "Example: taocun gui scenarios/shaji.yaml"
    })
final class GuiCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      defaultValue = "en",
      converter = LanguageName.class,
      description = "Language of the window: en or zh; ${DEFAULT-VALUE} by default.")
  private Language language = Language.EN;

  @Option(
      names = "--observed",
      paramLabel = "FILE",
      converter = FileName.class,
      description =
          "Show your own points in the chart, too: CSV with date (YYYY or YYYY-MM), value[,"
              + " variable].")
  private @Nullable Path observed;

  @Override
  public Integer call() throws InterruptedException {
    if (scenarios.files().size() > 1) {
      throw new ParameterException(spec.commandLine(), "gui opens one scenario at a time");
    }
    CheckedScenario read = scenarios.read(spec.commandLine().getErr(), List.of()).get(0);
    PrintWriter err = spec.commandLine().getErr();
    ScenarioWindow.show(
        read.scenario(),
        scenarios.files().get(0).toString(),
        language.locale(),
        ObservedPoints.of(
            read.scenario().observed().place(), Optional.ofNullable(observed), Figures.variables()),
        note -> err.println("taocun: " + note));
    return ExitCodes.OK;
  }
}
