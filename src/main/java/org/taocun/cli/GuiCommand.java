package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.taocun.base.Say;
import org.taocun.gui.ScenarioWindow;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.run.FigureRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "gui",
    description = "Watch scenarios run: map, ties, chart, levers.",
    footer = {
      "",
      "Play, pause and step by the buttons; double-click a household or a village to look into it."
          + " Change settings in the tab 'Settings'; changes take effect when you start again, and"
          + " the curve of the run before stays in grey. Several scenarios stand beside each other,"
          + " with the seed of the first and so the same luck. Needs a display.",
      "Example: taocun gui scenarios/shaji.yaml",
      "Example: taocun gui scenarios/classroom.yaml scenarios/two-villages.yaml"
    })
final class GuiCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private ScenarioOptions scenarios = new ScenarioOptions();

  @Mixin private LanguageOption language = new LanguageOption();

  @Mixin private ObservedOption observed = new ObservedOption();

  /** The variables whose observed points the window shows. */
  private static final List<String> SHOWN = List.of("sellers", "everSold", "taobaoVillages");

  @Override
  public Integer call() throws InterruptedException {
    Consumer<String> notes = spec.commandLine().getErr()::println;
    List<ScenarioWindow.Watched> watched = new ArrayList<>();
    for (Path file : scenarios.files()) {
      CheckedScenario checked = CheckedScenario.read(file, scenarios.sets().settings(), notes);
      Scenario read = checked.scenario();
      Scenario scenario =
          watched.isEmpty() ? read : sameLuck(file, read, watched.get(0).scenario(), notes);
      watched.add(new ScenarioWindow.Watched(scenario, file.toString(), observed(checked, notes)));
    }
    ScenarioWindow.show(watched, language.language().locale(), notes);
    return ExitCodes.OK;
  }

  /** The observed points, with a note on those that the window does not draw. */
  private List<ObservedPoint> observed(CheckedScenario checked, Consumer<String> notes) {
    List<ObservedPoint> points =
        FigureRequest.of(checked, observed.file(), language.language(), notes).observed();
    long others = points.stream().filter(p -> !SHOWN.contains(p.variable())).count();
    if (others > 0) {
      notes.accept(
          Say.of(
              "--observed: note: {0} of {1} {1|point|points} {0|is|are} not shown: the window draws {2}",
              others, points.size(), String.join(Say.of(" and "), SHOWN)));
    }
    return points;
  }

  /** A scenario with the seed of the first, so that windows beside each other differ by no luck. */
  private Scenario sameLuck(Path file, Scenario scenario, Scenario first, Consumer<String> notes) {
    if (scenario.seed() == first.seed()) {
      return scenario;
    }
    notes.accept(
        Say.of(
            "{0}: watched with seed {1}, that of the first scenario, for the same luck",
            file, first.seed()));
    List<ScenarioReader.Setting> settings = new ArrayList<>(scenarios.sets().settings());
    settings.add(ScenarioReader.Setting.option("seed", Long.toString(first.seed())));
    return CheckedScenario.read(file, settings, note -> {}).scenario();
  }
}
