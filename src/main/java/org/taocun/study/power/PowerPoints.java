package org.taocun.study.power;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.taocun.analysis.herding.Survey;
import org.taocun.base.ContentHash;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPoint;
import org.taocun.experiment.design.Design;
import org.taocun.experiment.design.Designs;
import org.taocun.model.InputData;
import org.taocun.model.Simulation;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.Fingerprint;
import org.taocun.study.RunInputs;
import org.taocun.study.power.PowerExperiment.LookAlike;
import org.taocun.study.sweep.SweepPoints;
import org.taocun.trace.RunRecord;

/** The points of an experiment: every world at every size and observation. */
final class PowerPoints implements SweepPoints {
  private static final int HASH_DIGITS = 32;
  private static final String LOOK_ALIKE = "lookAlike";

  private final ExperimentFile file;
  private final PowerExperiment experiment;
  private final Design design;
  private final List<SweepFactor> varied;
  private final Map<List<String>, InputData> data = new ConcurrentHashMap<>();
  private final List<PowerPoint> points = new ArrayList<>();

  /**
   * Reads and checks the scenario of every point.
   *
   * @throws ScenarioException with all problems
   */
  PowerPoints(ExperimentFile file) {
    this.file = file;
    experiment = file.experiment();
    design = Designs.parse(Word.of(experiment.design()));
    varied =
        experiment.vary().stream()
            .<SweepFactor>map(one -> new SweepFactor.Levels(one.path(), one.values()))
            .toList();
    List<String> problems = new ArrayList<>();
    for (int k = 0; k < experiment.lookAlikes().size(); k++) {
      try {
        add(k, problems);
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems.stream().distinct().toList());
    }
  }

  private void add(int number, List<String> problems) {
    LookAlike world = experiment.lookAlikes().get(number);
    ScenarioReader.Opened opened = ScenarioReader.open(Path.of(world.file()));
    List<Setting> shared = file.settings(number);
    Scenario base = opened.with(shared).scenario();
    List<String> own = varied.stream().map(factor -> base(base, factor.path())).toList();
    List<List<String>> chosen =
        varied.isEmpty() ? List.of(List.of()) : design.points(varied, own, 0);
    for (List<String> values : chosen) {
      try {
        points.add(point(world, opened, shared, values, file.words(values.equals(own))));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
  }

  /** A setting's value where nothing varies. */
  private String base(Scenario scenario, String path) {
    return ExperimentFile.ofObservation(path)
        ? experiment.observation().text(path)
        : ScenarioWriter.value(scenario, path).orElse("");
  }

  private PowerPoint point(
      LookAlike world,
      ScenarioReader.Opened opened,
      List<Setting> shared,
      List<String> values,
      List<String> tests) {
    List<Setting> ofWorld = new ArrayList<>(shared);
    List<Setting> ofObservation = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String path = varied.get(i).path();
      boolean observed = ExperimentFile.ofObservation(path);
      (observed ? ofObservation : ofWorld)
          .add(new Setting(file.placeOfVaried(i), path + "=" + values.get(i)));
      if (!MEASURED.contains(path)) {
        other.add(path + "=" + values.get(i));
      }
    }
    ScenarioReader.Result read = opened.with(ofWorld);
    Scenario scenario = read.scenario();
    InputData found;
    try {
      found = data.computeIfAbsent(InputData.sources(scenario), s -> Simulation.check(scenario));
      Simulation.check(scenario);
    } catch (ScenarioException e) {
      throw read.places().located(e);
    }
    ObservationSettings observation = file.observation(ofObservation);
    List<String> named = new ArrayList<>(List.of(world.name()));
    named.addAll(values);
    return new PowerPoint(
        world,
        named,
        scenario,
        observation,
        survey(scenario, found, observation, String.join("; ", other)),
        tests);
  }

  /** The paths that a survey has as numbers of its own. */
  private static final List<String> MEASURED =
      List.of(
          "months",
          "geography.counties",
          "geography.townshipsPerCounty",
          "geography.villagesPerTownship",
          "geography.householdsPerVillage",
          "observation.everyMonths",
          "observation.tiesMissing",
          "observation.householdsMissing",
          "observation.misreported");

  private static Survey survey(
      Scenario scenario, InputData data, ObservationSettings observation, String other) {
    Map<String, Integer> villages = Simulation.villages(scenario, data);
    int households = villages.values().stream().mapToInt(count -> count).sum();
    return new Survey(
        villages.size(),
        (double) households / villages.size(),
        scenario.months(),
        observation.everyMonths(),
        observation.tiesMissing(),
        observation.householdsMissing(),
        observation.misreported(),
        other);
  }

  /** The points, all of a world together. */
  List<PowerPoint> all() {
    return points;
  }

  /** What varies: the world, then settings. */
  List<SweepFactor> factors() {
    List<SweepFactor> factors = new ArrayList<>();
    factors.add(
        new SweepFactor.Levels(
            LOOK_ALIKE, experiment.lookAlikes().stream().map(LookAlike::name).toList()));
    factors.addAll(varied);
    return factors;
  }

  /** The points as a plan has them. Equal hashes give equal figures. */
  List<SweepPoint> planned() {
    Fingerprint fingerprint = new Fingerprint();
    List<SweepPoint> planned = new ArrayList<>();
    for (PowerPoint point : points) {
      String hash =
          new ContentHash()
              .text(fingerprint.of(point.scenario()))
              .text(runs(point).toString())
              .hex()
              .substring(0, HASH_DIGITS);
      planned.add(new SweepPoint(point.values(), hash));
    }
    return planned;
  }

  private TestedRuns runs(PowerPoint point) {
    return new TestedRuns(point.tests(), experiment.permutations(), point.observation());
  }

  @Override
  public Scenario scenario(int point) {
    return points.get(point).scenario();
  }

  @Override
  public RunRecord run(int point, Scenario scenario, int replication) {
    InputData read =
        Objects.requireNonNull(data.get(InputData.sources(scenario)), "every point was checked");
    return runs(points.get(point)).run(scenario, read, replication);
  }

  @Override
  public ClusterProvider.Shipment shipment(int point) {
    RunInputs inputs = new RunInputs(scenario(point));
    Map<String, Path> files = new LinkedHashMap<>();
    inputs.inputs().forEach(input -> files.put(inputs.name(input.file().toString()), input.file()));
    return new ClusterProvider.Shipment(inputs.scenarioText(), files, runs(points.get(point)));
  }
}
