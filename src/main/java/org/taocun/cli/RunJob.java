package org.taocun.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.model.Simulation;
import org.taocun.output.folder.Provenance;
import org.taocun.output.observed.ObservedPoint;
import org.taocun.output.observed.ObservedPoints;
import org.taocun.scenario.Scenario;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Precision;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.study.run.CheckpointFile;
import org.taocun.study.run.FigureRequest;
import org.taocun.study.run.Figures;
import org.taocun.study.run.HeadlineSpread;
import org.taocun.study.run.RunContent;
import org.taocun.study.run.RunFolder;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/** One scenario to run, with its results folder held open. */
final class RunJob implements AutoCloseable {
  /** The level of intervals of a run. */
  static final double LEVEL = 0.95;

  private final CheckedScenario checked;
  private final Scenario scenario;
  private final RunOptions options;
  private final FigureRequest figures;
  private final Optional<CheckpointFile> from;
  private final RunFolder folder;

  /**
   * Opens the results folder.
   *
   * @throws ScenarioException when it must not or cannot be written
   */
  RunJob(CheckedScenario checked, RunOptions options, Optional<CheckpointFile> from, Path target) {
    this.from = from;
    this.checked = checked;
    this.scenario = checked.scenario();
    this.options = options;
    List<ObservedPoint> points =
        ObservedPoints.of(scenario.observed().place(), options.observed(), Figures.variables());
    figures = new FigureRequest(options.language(), points);
    folder = RunFolder.open(target, request(), options.existing());
  }

  private RunContent request() {
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
        new RunContent.Options(
            options.panel(), options.network(), options.excel(), options.checkpointEvery()),
        Program.version());
  }

  /** Runs what is missing, finishes the folder and prints the summary. */
  void run(Terminal terminal, List<String> arguments, Optional<Precision> precision)
      throws InterruptedException {
    if (folder.complete()) {
      terminal.say(scenario.name() + ": is complete already");
    } else {
      simulate(terminal, arguments);
    }
    terminal.finished(summary(precision), folder.shownTarget());
  }

  private void simulate(Terminal terminal, List<String> arguments) throws InterruptedException {
    Instant started = Instant.now();
    Progress progress = terminal.progress(scenario.name(), "replications");
    try {
      Replications.run(
          scenario.replications(), options.threads(), this::simulated, folder, progress);
    } catch (ScenarioException e) {
      throw checked.located(e);
    }
    terminal.say(scenario.name() + ": writing tables and figures");
    Provenance provenance = HereAndNow.since(started, arguments);
    folder.finish(provenance, figures).forEach(terminal::note);
  }

  private RunRecord simulated(int replication, PanelSink panel) {
    boolean network = options.network() && replication == 0;
    Simulation run = new Simulation(scenario, checked.data(), replication, panel, network);
    from.ifPresent(checkpoint -> run.goingOn(checkpoint.state(replication)));
    return run.run(options.checkpointEvery(), folder);
  }

  private List<String> summary(Optional<Precision> precision) {
    int n = scenario.replications();
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        "%s: %d replication%s of %d months, seed %d"
            .formatted(scenario.name(), n, n == 1 ? "" : "s", scenario.months(), scenario.seed()));
    lines.addAll(RunSummary.lines(HeadlineSpread.of(folder.target()), n));
    precision.ifPresent(asked -> lines.add(interval(asked)));
    return lines;
  }

  /** The interval that replications were counted for. */
  private String interval(Precision precision) {
    double[] values = HeadlineSpread.values(folder.target(), precision.figure());
    Interval interval = precision.rule(LEVEL).interval(values);
    return "%s: mean %s, 95 %% interval %s to %s (n = %d, two stages, pilot of %d)"
        .formatted(
            precision.figure(),
            RunSummary.number(Estimate.ofMean(values).value()),
            RunSummary.number(interval.low()),
            RunSummary.number(interval.high()),
            values.length,
            Precision.PILOT);
  }

  /** Says that an interrupt lost nothing. */
  void interrupted(Terminal terminal) {
    if (!folder.complete()) {
      terminal.interrupted(
          "%d of %d replications of %s"
              .formatted(folder.stored(), scenario.replications(), scenario.name()));
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
