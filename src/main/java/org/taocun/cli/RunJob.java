package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;
import org.taocun.base.ScenarioException;
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
import org.taocun.study.run.RunFolder;
import org.taocun.study.run.RunRequest;
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

  private RunRequest request() {
    RunInputs inputs = new RunInputs(scenario);
    return new RunRequest(
        scenario.name(),
        scenario.title(),
        scenario.titleZh(),
        inputs.scenarioText(),
        inputs.inputs(),
        scenario.seed(),
        scenario.replications(),
        scenario.start(),
        !scenario.government().policies().isEmpty(),
        new RunRequest.Options(
            options.panel(), options.network(), options.excel(), options.checkpointEvery()),
        Program.version());
  }

  /** Runs what is missing, finishes the folder and prints the summary. */
  void run(PrintWriter out, PrintWriter err, List<String> arguments) throws InterruptedException {
    if (folder.complete()) {
      say(scenario.name() + ": is complete already", err);
    } else {
      simulate(err, arguments);
    }
    if (!options.quiet()) {
      print(out);
    }
  }

  private void simulate(PrintWriter err, List<String> arguments) throws InterruptedException {
    Instant started = Instant.now();
    Replications.Progress progress = options.progress(scenario.name(), err);
    try {
      Replications.run(
          scenario.replications(), options.threads(), this::simulated, folder, progress);
    } catch (ScenarioException e) {
      throw checked.located(e);
    }
    say(scenario.name() + ": writing tables and figures", err);
    Provenance provenance = HereAndNow.since(started, arguments);
    folder.finish(provenance, figures).forEach(note -> err.println("taocun: " + note));
  }

  private RunRecord simulated(int replication, PanelSink panel) {
    boolean network = options.network() && replication == 0;
    Simulation run = new Simulation(scenario, checked.data(), replication, panel, network);
    from.ifPresent(checkpoint -> run.goingOn(checkpoint.state(replication)));
    return run.run(options.checkpointEvery(), folder);
  }

  private void say(String message, PrintWriter err) {
    if (!options.quiet()) {
      err.println(message);
    }
  }

  private void print(PrintWriter out) {
    int n = scenario.replications();
    out.printf(
        Locale.ROOT,
        "%n%s: %d replication%s of %d months, seed %d%n",
        scenario.name(),
        n,
        n == 1 ? "" : "s",
        scenario.months(),
        scenario.seed());
    RunSummary.lines(HeadlineSpread.of(folder.target()), n).forEach(out::println);
    out.println("Results: " + folder.shownTarget());
    out.flush();
  }

  /** Tells the interval that replications were counted for. */
  void tell(Precision precision, PrintWriter out) {
    double[] values = HeadlineSpread.values(folder.target(), precision.figure());
    Interval interval = precision.rule(LEVEL).interval(values);
    out.printf(
        Locale.ROOT,
        "%s: mean %s, 95 %% interval %s to %s (n = %d, two stages, pilot of %d)%n",
        precision.figure(),
        RunSummary.number(Estimate.ofMean(values).value()),
        RunSummary.number(interval.low()),
        RunSummary.number(interval.high()),
        values.length,
        Precision.PILOT);
    out.flush();
  }

  /** Says that an interrupt lost nothing. */
  void interrupted(PrintWriter err) {
    if (!folder.complete()) {
      err.println();
      err.println(
          "%s: interrupted; %d of %d replications are kept: the same command with --resume goes on"
              .formatted(scenario.name(), folder.stored(), scenario.replications()));
    }
  }

  /** Whether lines on the terminal can be overwritten. Java 22 and later have a console always. */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on isTerminal tells
  static boolean onTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Object terminal =
          System.console().getClass().getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(terminal);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
