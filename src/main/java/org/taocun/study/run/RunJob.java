package org.taocun.study.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.taocun.analysis.Interval;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.PossibleValues;
import org.taocun.experiment.Replications;
import org.taocun.model.Simulation;
import org.taocun.output.folder.Provenance;
import org.taocun.scenario.Scenario;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Listener;
import org.taocun.study.Precision;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/** The simulation of a scenario, with its results folder held open. */
public final class RunJob implements AutoCloseable {
  /** The level of intervals of a run. */
  private static final double LEVEL = 0.95;

  private final CheckedScenario checked;
  private final Scenario scenario;
  private final RunRequest request;
  private final FigureRequest figures;
  private final Optional<BurnIn> from;
  private final RunFolder folder;

  private RunJob(
      CheckedScenario checked,
      RunRequest request,
      Optional<BurnIn> from,
      Path target,
      Listener listener) {
    this.checked = checked;
    this.scenario = checked.scenario();
    this.request = request;
    this.from = from;
    from.ifPresent(burnIn -> burnIn.check(scenario));
    int every = request.options().checkpointEvery();
    if (every > 0 && every >= scenario.months()) {
      throw new ScenarioException(
          Say.of(
              "--checkpoint-every {0}: has no effect: {1} has {2} {2|month|months}, and none is written after"
                  + " the last",
              every, scenario.name(), scenario.months()));
    }
    figures = FigureRequest.of(checked, request.observed(), request.language(), listener::note);
    folder = RunFolder.open(target, content(), request.existing());
  }

  /**
   * Reads the scenarios, determines their numbers of replications and opens every folder before the
   * first run, so that a refusal does not come hours later.
   *
   * @throws ScenarioException with all reasons against it
   */
  public static List<RunJob> open(RunRequest request, Listener listener)
      throws InterruptedException {
    Optional<BurnIn> from = BurnIn.of(request);
    List<CheckedScenario> scenarios = new ArrayList<>();
    for (CheckedScenario read :
        CheckedScenario.readAll(request.scenarios(), request.settings(), listener::note)) {
      scenarios.add(counted(read, request, listener));
    }
    List<RunJob> jobs = new ArrayList<>();
    boolean opened = false;
    try {
      open(scenarios, request, from, jobs, listener);
      opened = true;
      return jobs;
    } finally {
      if (!opened) {
        jobs.forEach(RunJob::close);
      }
    }
  }

  /** The scenario with the number of replications that a precision needs, if there is one. */
  private static CheckedScenario counted(
      CheckedScenario scenario, RunRequest request, Listener listener) throws InterruptedException {
    if (request.precision().isEmpty()) {
      return scenario;
    }
    Precision precision = request.precision().get();
    long needed =
        new Pilot(scenario, precision)
            .needed(
                request.threads(),
                LEVEL,
                listener.progress(Say.of("pilot"), Say.of("replications")));
    int n = precision.allowed(needed, Say.of("ask for less precision, or add"));
    listener.say(Say.of("{0}: {1} {1|replication|replications}", scenario.scenario().name(), n));
    return scenario.with(n);
  }

  private static void open(
      List<CheckedScenario> scenarios,
      RunRequest request,
      Optional<BurnIn> from,
      List<RunJob> jobs,
      Listener listener) {
    TreeSet<Path> taken = new TreeSet<>();
    List<String> problems = new ArrayList<>();
    for (CheckedScenario scenario : scenarios) {
      Path target = request.place().apply(scenario.scenario().name());
      if (!taken.add(target)) {
        problems.add(
            Say.of("{0}: two of the scenarios would write there; give them other names", target));
        continue;
      }
      try {
        jobs.add(new RunJob(scenario, request, from, target, listener));
      } catch (ScenarioException e) {
        problems.addAll(e.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private RunContent content() {
    RunInputs inputs = new RunInputs(scenario);
    return new RunContent(
        scenario.name(),
        scenario.title(),
        scenario.titleZh(),
        inputs.scenarioText(),
        inputs.inputs(),
        scenario.seed(),
        scenario.replications(),
        scenario.start(),
        !scenario.government().policies().isEmpty(),
        request.options(),
        Program.version());
  }

  /**
   * Makes the missing replications and finishes the folder.
   *
   * @param occasion asked once, when the runs are done
   * @throws InterruptedException when the calling thread was interrupted; finished replications are
   *     kept
   */
  public void run(Listener listener, Supplier<Provenance> occasion) throws InterruptedException {
    if (folder.complete()) {
      listener.say(Say.of("{0}: is complete already", scenario.name()));
      return;
    }
    try {
      Replications.run(
          scenario.replications(),
          request.threads(),
          this::simulated,
          folder,
          listener.progress(scenario.name(), Say.of("replications")));
    } catch (ScenarioException e) {
      throw checked.located(e);
    }
    listener.say(Say.of("{0}: writing tables and figures", scenario.name()));
    folder.finish(occasion.get(), figures).forEach(listener::note);
  }

  private RunRecord simulated(int replication, PanelSink panel) {
    boolean network = request.options().network() && replication == 0;
    Simulation run = new Simulation(scenario, checked.data(), replication, panel, network);
    from.ifPresent(burnIn -> run.goingOn(burnIn.state(replication)));
    if (request.options().influence() > 0) {
      run.attributing(folder.influence(replication));
    }
    return run.run(request.options().checkpointEvery(), folder);
  }

  public Scenario scenario() {
    return scenario;
  }

  /** The results folder as the user knows it. */
  public String place() {
    return folder.shownTarget();
  }

  /** True if the results exist and are complete. */
  public boolean complete() {
    return folder.complete();
  }

  /** The number of finished replications that an interrupt keeps. */
  public int kept() {
    return folder.stored();
  }

  /** The headline figures of the complete results. */
  public List<HeadlineSpread> headlines() {
    return HeadlineSpread.of(folder.target());
  }

  /** The headline figures that the scenario can move, the most telling first; about ten. */
  public List<HeadlineSpread> mainHeadlines() {
    return HeadlineChoice.of(scenario(), headlines());
  }

  /** The measures of herding, from the complete results; none unless they were asked for. */
  public List<HeadlineSpread> herdingMeasures() {
    return TruthText.of(folder.target(), request.language().words()).measures();
  }

  /** The fingerprints of the replications, from the complete results. */
  public List<String> fingerprints() {
    return RunInfo.read(folder.target()).details().fingerprints();
  }

  /** The figure that determined the number of replications, from the complete results. */
  public Optional<CountedFigure> countedFigure() {
    return request
        .precision()
        .map(
            asked ->
                CountedFigure.of(
                    asked,
                    LEVEL,
                    HeadlineSpread.values(folder.target(), asked.figure()),
                    possible(asked.figure())));
  }

  /** The values that a headline figure can take. */
  private Interval possible(String figure) {
    Map<String, List<Double>> places = new HashMap<>();
    for (String place : List.of("households", "villages")) {
      places.put(
          place, Arrays.stream(HeadlineSpread.values(folder.target(), place)).boxed().toList());
    }
    String unit =
        headlines().stream()
            .filter(one -> one.name().equals(figure))
            .map(HeadlineSpread::unit)
            .findFirst()
            .orElse("");
    return PossibleValues.of(places, scenario().months()).of(figure, unit);
  }

  @Override
  public void close() {
    folder.close();
  }
}
