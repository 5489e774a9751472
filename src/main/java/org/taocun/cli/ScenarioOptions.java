package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenarios a verb works on. A mixin, so that the same words mean the same in every verb. */
final class ScenarioOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario files.")
  private List<Path> files = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = {
        "Change a setting for this time; may be repeated.",
        "Such as --set entry.rule=bass or --set 'entry.threshold.value=[0, 1, 2]'."
      })
  private List<String> sets = new ArrayList<>();

  /** The settings of --set. */
  List<ScenarioReader.Setting> settings() {
    return sets.stream().map(ScenarioReader.Setting::set).toList();
  }

  /** The files, as the user wrote them. */
  List<Path> files() {
    return files;
  }

  /**
   * Reads all scenarios and their data; notes go to {@code err}.
   *
   * @param more settings that other options stand for, such as --seed; they win over --set
   * @throws ScenarioException with the problems of all files
   */
  List<CheckedScenario> read(PrintWriter err, List<ScenarioReader.Setting> more) {
    List<CheckedScenario> results = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        results.add(read(file, more, err));
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
  CheckedScenario read(Path file, List<ScenarioReader.Setting> more, PrintWriter err) {
    List<ScenarioReader.Setting> all = new ArrayList<>(settings());
    all.addAll(more);
    ScenarioReader.Result result = ScenarioReader.readWith(file, all);
    CheckedScenario checked = CheckedScenario.of(result);
    result.notes().forEach(err::println);
    return checked;
  }
}
