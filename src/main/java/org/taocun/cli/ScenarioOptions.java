package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Verification;
import org.taocun.model.Simulation;
import org.taocun.output.ObservedPoints;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
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

  /** The files, as the user wrote them. */
  List<Path> files() {
    return files;
  }

  /** The settings to change. */
  List<String> sets() {
    return sets;
  }

  /**
   * Reads all scenarios; notes go to {@code err}.
   *
   * @param more settings that other options stand for, such as seed=7; they win over --set
   * @throws ScenarioException with the problems of all files
   */
  List<ScenarioReader.Result> read(PrintWriter err, List<String> more) {
    List<String> all = new ArrayList<>(sets);
    all.addAll(more);
    List<ScenarioReader.Result> results = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (Path file : files) {
      try {
        results.add(read(file, all, err));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
    return results;
  }

  /** Reads one scenario and checks the data that it names; notes go to {@code err}. */
  static ScenarioReader.Result read(Path file, List<String> sets, PrintWriter err) {
    ScenarioReader.Result result = ScenarioReader.read(file, sets);
    checkData(file, result.scenario());
    result.notes().forEach(err::println);
    return result;
  }

  /**
   * Checks what a scenario names outside of itself: data files, the observed place and the outcomes
   * that it expects.
   *
   * @throws ScenarioException with all problems, the scenario's name before each
   */
  static void checkData(Path file, Scenario scenario) {
    List<String> problems = new ArrayList<>();
    tried(() -> Simulation.check(scenario), problems);
    tried(() -> ObservedPoints.ofPlace(scenario.observed().place()), problems);
    problems.addAll(unknownOutcomes(scenario.expect()));
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().map(p -> file + ": " + p).toList());
    }
  }

  private static void tried(Runnable check, List<String> problems) {
    try {
      check.run();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
    }
  }

  /** What a run measures does not depend on the scenario: one household is asked. */
  private static List<String> unknownOutcomes(List<Scenario.Expectation> expected) {
    List<String> problems = new ArrayList<>();
    if (!expected.isEmpty()) {
      List<String> tiny = List.of("months=1", "geography.householdsPerVillage=1");
      Scenario one = ScenarioReader.read("sample", "", Path.of(""), tiny).scenario();
      RunRecord sample = new Simulation(one, 0, PanelSink.NONE, false).run();
      expected.forEach(e -> problems.addAll(Verification.problems(e, sample)));
    }
    return problems;
  }
}
