package org.taocun.study.calibrate;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Scenario;
import org.taocun.study.Listener;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;

/** The search for the values that fit best. */
final class Optimisation implements CalibrationWork {
  private final CalibrationSetup setup;
  private final CalibrationRequest request;
  private final Scenario scenario;
  private final Calibrator calibrator;
  private final WorkFolder folder;
  private final AtomicInteger kept = new AtomicInteger();

  Optimisation(CalibrationSetup setup, PointRuns runs, WorkFolder folder) {
    this.setup = setup;
    this.folder = folder;
    request = setup.request();
    scenario = setup.scenario();
    calibrator = new Calibrator(runs, setup.replications());
  }

  @Override
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    List<Trial> trials = search(listener);
    Trial best = Calibrator.best(trials);
    if (best.loss() >= Trial.WORST) {
      throw setup.nothingDefined();
    }
    CalibrationResults results =
        new CalibrationResults(
            scenario.calibrate(),
            setup.targets().targets(),
            setup.space(),
            trials,
            best,
            calibrator.withOtherLuck(
                best.values(),
                setup.fresh(),
                listener.progress(scenario.name(), Say.of("replications of the best point"))));
    Provenance provenance = occasion.get();
    CalibrationRows rows =
        new CalibrationRows(
            origin(trials.size(), best, provenance), results.fits(), results.spreads(), trials);
    CalibrationTables.write(folder, rows.fits(), rows.spreads(), request.language());
    List<String> story =
        new CalibrationText(rows, request.language())
            .story(request.scenario().toString(), CalibrationSetup.day(provenance));
    setup.writeScenario(folder, story, best.values());
    rows.origin().write(folder);
    CalibrationFigures.draw(folder, rows, request.language()).forEach(listener::note);
    folder.finish();
    return story;
  }

  private List<Trial> search(Listener listener) throws InterruptedException {
    try (TrialLog log = TrialLog.open(folder, setup.space().labels(), setup.figureLabels())) {
      kept.set(log.trials().size());
      SearchProgress progress =
          new SearchProgress(listener, setup.evaluations(), log.trials(), request.clock());
      return calibrator.search(
          setup.evaluations(),
          log.trials(),
          trial -> {
            log.add(trial);
            kept.incrementAndGet();
            progress.done(trial);
          },
          progress::goesOn);
    }
  }

  private ResultsOrigin<CalibrationInfo> origin(int points, Trial best, Provenance provenance) {
    return setup.origin(
        ResultsKind.CALIBRATION,
        folder,
        new CalibrationInfo(
            setup.scenarioHash(),
            scenario.seed(),
            setup.replications(),
            points,
            setup.evaluations(),
            calibrator.converged(),
            setup.fresh(),
            best.loss(),
            scenario.standing(),
            setup.figures(),
            scenario.calibrate().free().stream().map(Calibration.Free::logarithmic).toList(),
            Placed.all(scenario.calibrate().free())),
        provenance);
  }

  @Override
  public int kept() {
    return kept.get();
  }
}
