package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.CheckedScenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which scenarios a verb works on. A mixin, so that the same words mean the same in every verb. */
final class ScenarioOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario files.")
  private List<Path> files = new ArrayList<>();

  @Mixin private SetOption sets = new SetOption();

  /** The settings of --set. */
  SetOption sets() {
    return sets;
  }

  /** The files, as the user wrote them. */
  List<Path> files() {
    return files;
  }

  /**
   * Reads all scenarios and their data; notes go to {@code err}.
   *
   * @param settings laid over every scenario
   * @throws ScenarioException with the problems of all files
   */
  List<CheckedScenario> read(PrintWriter err, List<Setting> settings) {
    List<CheckedScenario> results = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        results.add(read(file, settings, err));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return results;
  }

  /** Reads one scenario and the data that it names; notes go to {@code err}. */
  CheckedScenario read(Path file, List<Setting> settings, PrintWriter err) {
    ScenarioReader.Result result = ScenarioReader.readWith(file, settings);
    CheckedScenario checked = CheckedScenario.of(result);
    result.notes().forEach(err::println);
    return checked;
  }
}
