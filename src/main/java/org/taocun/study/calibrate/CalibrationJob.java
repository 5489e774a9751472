package org.taocun.study.calibrate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.study.FolderJob;
import org.taocun.study.Listener;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;

/** A calibration that was checked, with its results folder held open. */
public final class CalibrationJob extends FolderJob {
  private final CalibrationSetup setup;
  private final WorkFolder folder;
  private final CalibrationWork work;

  private CalibrationJob(CalibrationRequest request) {
    setup = new CalibrationSetup(request);
    PointRuns runs = new PointRuns(setup);
    runs.check();
    setup.noteIdle();
    if (setup.asksPosterior()) {
      PosteriorWork.check(setup);
    }
    folder =
        WorkFolder.open(
            request.place().apply(setup.scenario().name()), identity(), request.existing());
    work =
        setup.asksPosterior()
            ? new PosteriorWork(setup, runs, folder)
            : new Optimisation(setup, runs, folder);
  }

  /**
   * Checks a calibration and opens its folder.
   *
   * @throws org.taocun.base.ScenarioException with the reason against it
   */
  public static CalibrationJob open(CalibrationRequest request) {
    return new CalibrationJob(request);
  }

  /** What the scenario's author may want to know. */
  public List<String> notes() {
    return setup.notes();
  }

  private Identity identity() {
    return RunInputs.identity(
        setup.asksPosterior() ? ResultsKind.POSTERIOR : ResultsKind.CALIBRATION,
        Map.of("replications at each point", Integer.toString(setup.replications())),
        Map.of("", setup.scenario()));
  }

  /**
   * Tries the missing points and finishes the folder.
   *
   * @param occasion asked once, when the search is over
   * @return the outcome in words
   * @throws InterruptedException when the calling thread was interrupted; points that were tried
   *     are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    return work.run(listener, occasion);
  }

  /** The number of points that an interrupt keeps. */
  public int kept() {
    return work.kept();
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
