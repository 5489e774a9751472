package org.taocun.study.calibrate;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Identity;
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
import org.taocun.study.FolderJob;
import org.taocun.study.Listener;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;

/** A calibration that was checked, with its results folder held open. */
public final class CalibrationJob extends FolderJob {
  private final CalibrationRequest request;
  private final ScenarioReader.Opened file;
  private final Scenario scenario;
  private final String scenarioHash;
  private final CalibrationTargets targets;
  private final List<String> notes;
  private final SearchSpace space;
  private final Calibrator calibrator;
  private final WorkFolder folder;
  private final AtomicInteger kept = new AtomicInteger();

  private CalibrationJob(CalibrationRequest request) {
    this.request = request;
    file = ScenarioReader.open(request.scenario());
    CheckedScenario checked = CheckedScenario.of(file.with(settings(List.of())));
    scenario = checked.scenario();
    scenarioHash = new Fingerprint().of(scenario);
    notes =
        new ArrayList<>(ScenarioReader.readWith(request.scenario(), settings(List.of())).notes());
    space = new SearchSpace(scenario.calibrate().free());
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
    targets = CalibrationTargets.of(scenario, notes::add);
    calibrator =
        new Calibrator(
            space, this::read, targets, checked::run, request.replications(), request.threads());
    calibrator.check();
    noteIdle();
    folder =
        WorkFolder.open(request.place().apply(scenario.name()), identity(), request.existing());
  }

  /**
   * Checks a calibration and opens its folder.
   *
   * @throws ScenarioException with the reason against it
   */
  public static CalibrationJob open(CalibrationRequest request) {
    return new CalibrationJob(request);
  }

  /** Notes free parameters without effect in the middle of their ranges. */
  private void noteIdle() {
    Scenario middle = read(space.settings(space.values(space.middle())));
    scenario.calibrate().free().stream()
        .map(Calibration.Free::path)
        .filter(path -> !path.isEmpty())
        .forEach(
            path ->
                ScenarioReader.idle(middle, path)
                    .ifPresent(
                        why -> notes.add(Say.of("calibrate.free: note: {0} {1}", path, why))));
  }

  /** What the scenario's author may want to know. */
  public List<String> notes() {
    return notes;
  }

  /** The scenario with some settings on top. */
  private Scenario read(List<String> more) {
    return file.with(settings(more)).scenario();
  }

  private List<Setting> settings(List<String> more) {
    return Stream.concat(request.settings().stream(), more.stream()).map(Setting::set).toList();
  }

  private Identity identity() {
    return RunInputs.identity(
        ResultsKind.CALIBRATION,
        Map.of("replications at each point", Integer.toString(request.replications())),
        Map.of("", scenario));
  }

  /**
   * Tries the missing points and finishes the folder.
   *
   * @param occasion asked once, when the search is over
   * @return the fit in words
   * @throws InterruptedException when the calling thread was interrupted; points that were tried
   *     are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    List<Trial> trials = search(listener);
    Trial best = Calibrator.best(trials);
    if (best.loss() >= Trial.WORST) {
      throw new ScenarioException(
          Say.of(
              "{0}: no point that was tried has every fitted figure defined; see evaluations.csv",
              request.scenario()));
    }
    CalibrationResults results =
        new CalibrationResults(
            scenario.calibrate(),
            targets.targets(),
            space,
            trials,
            best,
            calibrator.withOtherLuck(
                best.values(),
                request.fresh(),
                listener.progress(scenario.name(), Say.of("replications of the best point"))));
    Provenance provenance = occasion.get();
    CalibrationRows rows =
        new CalibrationRows(
            origin(trials.size(), best, provenance), results.fits(), results.spreads(), trials);
    CalibrationTables.write(folder, rows.fits(), rows.spreads(), request.language());
    List<String> story = story(rows, provenance);
    CalibrationTables.writeScenario(folder, story, text(space.settings(best.values())));
    rows.origin().write(folder);
    CalibrationFigures.draw(folder, rows, request.language()).forEach(listener::note);
    folder.finish();
    return story;
  }

  private List<String> story(CalibrationRows rows, Provenance provenance) {
    return new CalibrationText(rows, request.language())
        .story(
            request.scenario().toString(),
            LocalDate.ofInstant(provenance.started(), ZoneId.systemDefault()).toString());
  }

  private List<Trial> search(Listener listener) throws InterruptedException {
    List<String> figures = targets.targets().stream().map(Calibration.Target::label).toList();
    try (TrialLog log = TrialLog.open(folder, space.labels(), figures)) {
      kept.set(log.trials().size());
      SearchProgress progress =
          new SearchProgress(listener, request.evaluations(), log.trials(), request.clock());
      return calibrator.search(
          request.evaluations(),
          log.trials(),
          trial -> {
            log.add(trial);
            kept.incrementAndGet();
            progress.done(trial);
          },
          progress::goesOn);
    }
  }

  /**
   * The text of the fitted scenario: settings over the scenario's file, or the whole scenario if a
   * setting is an item of a list.
   */
  private String text(List<String> fitted) {
    List<String> settings = new ArrayList<>(request.settings());
    settings.addAll(fitted);
    boolean listed = settings.stream().anyMatch(s -> s.substring(0, s.indexOf('=')).contains("["));
    return listed
        ? ScenarioWriter.text(read(fitted), name -> name)
        : CalibrationTables.extending(relative(folder.target(), request.scenario()), settings);
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

  private ResultsOrigin<CalibrationInfo> origin(int points, Trial best, Provenance provenance) {
    CalibrationInfo info =
        new CalibrationInfo(
            scenarioHash,
            scenario.seed(),
            request.replications(),
            points,
            request.evaluations(),
            request.fresh(),
            best.loss(),
            scenario.standing(),
            targets.targets().stream().map(CalibrationInfo.Figure::of).toList(),
            scenario.calibrate().free().stream().map(Calibration.Free::logarithmic).toList(),
            places());
    return ResultsOrigin.of(
        ResultsKind.CALIBRATION,
        folder.identity(),
        scenario.name(),
        scenario.title(),
        scenario.titleZh(),
        info,
        provenance);
  }

  private List<Placed> places() {
    List<Calibration.Free> free = scenario.calibrate().free();
    return free.stream().map(one -> Placed.of(one, free)).toList();
  }

  /** The number of points that an interrupt keeps. */
  public int kept() {
    return kept.get();
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
