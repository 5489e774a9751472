package org.taocun.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Formula;
import org.taocun.experiment.OnRequest;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.SettingPlaces;
import org.taocun.trace.RunRecord;

/**
 * A scenario that can be run: all files and places that it names were checked.
 *
 * @param scenario the scenario
 * @param data the content of its input files
 * @param places the places where its settings were written
 * @param observed the observed points that it names
 * @param notes what its author may want to know, of the scenario and of its files
 */
public record CheckedScenario(
    Scenario scenario,
    InputData data,
    SettingPlaces places,
    List<ObservedPoint> observed,
    List<String> notes) {
  /** Copies the lists. */
  public CheckedScenario {
    observed = List.copyOf(observed);
    notes = List.copyOf(notes);
  }

  /**
   * Checks a scenario's data files, observed place and expected outcomes.
   *
   * @throws ScenarioException with all problems, each at its place
   */
  public static CheckedScenario of(ScenarioReader.Result read) {
    Scenario scenario = read.scenario();
    List<String> problems = new ArrayList<>();
    List<InputData> data = new ArrayList<>();
    List<String> notes = new ArrayList<>(read.notes());
    tried(() -> data.add(Simulation.check(scenario, notes::add)), problems);
    List<ObservedPoint> observed = new ArrayList<>();
    if (data.isEmpty()) {
      OwnPoints.readers(scenario).forEach(reader -> tried(reader, problems));
    } else {
      OwnPoints own = new OwnPoints(scenario, data.get(0), notes::add);
      tried(() -> observed.addAll(own.all()), problems);
      tried(() -> CalibrationTargets.of(scenario, note -> {}), problems);
      problems.addAll(unknownOutcomes(scenario));
    }
    if (!problems.isEmpty()) {
      throw read.places().located(new ScenarioException(problems));
    }
    return new CheckedScenario(scenario, data.get(0), read.places(), observed, notes);
  }

  /**
   * Reads and checks a scenario file.
   *
   * @param settings laid over it
   * @param notes receives remarks for its author
   * @throws ScenarioException with all problems
   */
  public static CheckedScenario read(Path file, List<Setting> settings, Consumer<String> notes) {
    ScenarioReader.Result read = ScenarioReader.readWith(file, settings);
    CheckedScenario checked = of(read);
    checked.notes().forEach(notes);
    return checked;
  }

  /**
   * Reads and checks scenario files.
   *
   * @throws ScenarioException with the problems of all files
   */
  public static List<CheckedScenario> readAll(
      List<Path> files, List<Setting> settings, Consumer<String> notes) {
    List<CheckedScenario> scenarios = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    files.forEach(file -> tried(() -> scenarios.add(read(file, settings, notes)), problems));
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
    return scenarios;
  }

  /**
   * Tells what is to be said of further observed points.
   *
   * @param file they come from
   * @param notes hears it
   */
  public void tellPoints(String file, List<ObservedPoint> points, Consumer<String> notes) {
    new OwnPoints(scenario, data, notes).tell(file, points);
  }

  /** Simulates a replication. */
  public RunRecord run(int replication) {
    return run(replication, OnRequest.NOTHING);
  }

  /**
   * Simulates a replication.
   *
   * @param asked what the record must hold beside the usual
   */
  public RunRecord run(int replication, OnRequest asked) {
    return run(scenario, replication, asked);
  }

  /** Simulates a replication of another scenario with the same input files. */
  public RunRecord run(Scenario other, int replication, OnRequest asked) {
    return asked.simulation(other, data, replication).run();
  }

  /** The same scenario with another number of replications. */
  public CheckedScenario with(int replications) {
    Scenario other = Parameters.ofScenario().with(scenario, "replications", replications);
    return new CheckedScenario(other, data, places, observed, notes);
  }

  /** A problem found by the model, with the place of its setting in the file. */
  public ScenarioException located(ScenarioException found) {
    return places.located(found);
  }

  private static void tried(Runnable check, List<String> problems) {
    try {
      check.run();
    } catch (ScenarioException e) {
      problems.addAll(e.problems());
    }
  }

  private static List<String> unknownOutcomes(Scenario scenario) {
    List<String> problems = new ArrayList<>();
    List<Scenario.Expectation> expected = scenario.expect();
    if (!expected.isEmpty()) {
      RunRecord sample = SampleRun.of(scenario, 0);
      for (int k = 0; k < expected.size(); k++) {
        String path = "expect[" + k + "].outcome";
        String formula = expected.get(k).formula(scenario.start());
        Formula.problems(formula, sample, scenario.start(), scenario.months())
            .forEach(problem -> problems.add(Say.at(path, problem)));
      }
    }
    return problems;
  }
}
