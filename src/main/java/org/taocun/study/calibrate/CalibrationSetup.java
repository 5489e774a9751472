package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.RunMaker;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.CalibrationTargets;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Fingerprint;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;

/** A calibration that was checked: its scenario, free parameters and targets. */
final class CalibrationSetup {
  private final CalibrationRequest request;
  private final ScenarioReader.Opened file;
  private final CheckedScenario checked;
  private final String scenarioHash;
  private final CalibrationTargets targets;
  private final List<String> notes;
  private final SearchSpace space;

  /**
   * A checked calibration.
   *
   * @throws ScenarioException with the reason against it
   */
  CalibrationSetup(CalibrationRequest request) {
    this.request = request;
    file = ScenarioReader.open(request.scenario());
    checked = CheckedScenario.of(file.with(settings(List.of())));
    scenarioHash = new Fingerprint().of(scenario());
    notes =
        new ArrayList<>(ScenarioReader.readWith(request.scenario(), settings(List.of())).notes());
    space = new SearchSpace(scenario().calibrate().free());
    space.refuseFixed(request.settings());
    if (request.settings().stream().anyMatch(set -> set.strip().startsWith("replications="))) {
      throw new ScenarioException(
          Say.of(
              "--set replications: has no effect: --replications says how many runs each point"
                  + " has"));
    }
    try {
      space.checkEnds(this::read);
    } catch (ScenarioException e) {
      throw checked.located(e);
    }
    targets = CalibrationTargets.of(scenario(), notes::add);
  }

  CalibrationRequest request() {
    return request;
  }

  Scenario scenario() {
    return checked.scenario();
  }

  SearchSpace space() {
    return space;
  }

  CalibrationTargets targets() {
    return targets;
  }

  RunMaker engine() {
    return checked::run;
  }

  /** The hash of the scenario with its own values, and of its input files. */
  String scenarioHash() {
    return scenarioHash;
  }

  /** What the scenario's author may want to know. */
  List<String> notes() {
    return notes;
  }

  /** True if the calibration asks for a posterior. */
  boolean asksPosterior() {
    return scenario().calibrate().method() == Calibration.Method.ABC;
  }

  /** The largest number of points. */
  int evaluations() {
    return request.evaluations().orElse(asksPosterior() ? 10_000 : 200);
  }

  /** Runs at each point. */
  int replications() {
    return request.replications().orElse(asksPosterior() ? 1 : 8);
  }

  /** Runs with luck that the search never saw: of the best point, or one for each of some draws. */
  int fresh() {
    return request.fresh().orElse(asksPosterior() ? 200 : 20);
  }

  /** Notes free parameters without effect in the middle of their ranges. */
  void noteIdle() {
    Scenario middle = read(space.settings(space.values(space.middle())));
    scenario().calibrate().free().stream()
        .map(Calibration.Free::path)
        .filter(path -> !path.isEmpty())
        .forEach(
            path ->
                ScenarioReader.idle(middle, path)
                    .ifPresent(
                        why -> notes.add(Say.of("calibrate.free: note: {0} {1}", path, why))));
  }

  /** The scenario with some settings on top. */
  Scenario read(List<String> more) {
    return file.with(settings(more)).scenario();
  }

  private List<Setting> settings(List<String> more) {
    return Stream.concat(request.settings().stream(), more.stream()).map(Setting::set).toList();
  }

  /** The observed figures, by the parts of their names. */
  List<CalibrationInfo.Figure> figures() {
    return targets.targets().stream().map(CalibrationInfo.Figure::of).toList();
  }

  /** The names of the observed figures. */
  List<String> figureLabels() {
    return targets.targets().stream().map(Calibration.Target::label).toList();
  }

  /** The problem that no point has every fitted figure defined. */
  ScenarioException nothingDefined() {
    return new ScenarioException(
        Say.of(
            "{0}: no point that was tried has every fitted figure defined; see evaluations.csv",
            request.scenario()));
  }

  /** The day of an occasion. */
  static String day(Provenance provenance) {
    return LocalDate.ofInstant(provenance.started(), ZoneId.systemDefault()).toString();
  }

  /** The origin of the folder. */
  <D> ResultsOrigin<D> origin(
      ResultsKind kind, WorkFolder folder, D details, Provenance provenance) {
    return ResultsOrigin.of(
        kind,
        folder.identity(),
        scenario().name(),
        scenario().title(),
        scenario().titleZh(),
        details,
        provenance);
  }

  /**
   * Writes a scenario with some values of the free parameters: settings over the scenario's file,
   * or the whole scenario if a setting is an item of a list.
   *
   * @param story the lines of its comment
   */
  void writeScenario(WorkFolder folder, List<String> story, List<Double> values) {
    List<String> fitted = space.settings(values);
    List<String> settings = new ArrayList<>(request.settings());
    settings.addAll(fitted);
    boolean listed = settings.stream().anyMatch(s -> s.substring(0, s.indexOf('=')).contains("["));
    String text =
        listed
            ? ScenarioWriter.text(read(fitted), name -> name)
            : CalibrationTables.extending(relative(folder.target(), request.scenario()), settings);
    CalibrationTables.writeScenario(folder, story, text);
  }

  /** A file's path from a folder, if both are on one disk. */
  private static String relative(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown =
        Objects.equals(folder.getRoot(), absolute.getRoot())
            ? folder.relativize(absolute)
            : absolute;
    return shown.toString().replace('\\', '/');
  }
}
