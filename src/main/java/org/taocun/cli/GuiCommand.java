package org.taocun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.taocun.base.Say;
import org.taocun.gui.ScenarioWindow;
import org.taocun.scenario.Scenario;
import org.taocun.study.CheckedScenario;
import org.taocun.study.run.FigureRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "gui",
    description = "Watch a scenario run: map, ties, chart, levers.",
    footer = {
      "",
      "Play, pause, step and stop; double-click a household or a village to look into it."
          + " Change settings in the tab 'Model'; changes take effect when you restart the run."
          + " Needs a display.",
      "Example: taocun gui scenarios/shaji.yaml"
    })
final class GuiCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  /** The variables whose observed points the window shows. */
  private static final List<String> SHOWN = List.of("sellers", "taobaoVillages");

  @Override
  public Integer call() throws InterruptedException {
    if (scenarios.files().size() > 1) {
      throw new ParameterException(spec.commandLine(), Say.of("gui opens one scenario at a time"));
    }
    Path file = scenarios.files().get(0);
    Consumer<String> notes = spec.commandLine().getErr()::println;
    Scenario scenario = CheckedScenario.read(file, scenarios.sets().settings(), notes).scenario();
    var points = FigureRequest.of(scenario, observed.file(), language.language(), notes).observed();
    long others = points.stream().filter(p -> !SHOWN.contains(p.variable())).count();
    if (others > 0) {
      notes.accept(
          "--observed: note: %d of %d points are not shown: the window draws %s"
              .formatted(others, points.size(), String.join(" and ", SHOWN)));
    }
    ScenarioWindow.show(scenario, file.toString(), language.language().locale(), points, notes);
    return ExitCodes.OK;
  }
}
