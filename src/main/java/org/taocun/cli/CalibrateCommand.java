package org.taocun.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.taocun.base.Say;
import org.taocun.study.calibrate.CalibrationJob;
import org.taocun.study.calibrate.CalibrationRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "calibrate",
    description =
        "Fit the free parameters of a scenario to observed figures, or draw them from their"
            + " posterior.",
    footer = {
      "",
      "The scenario's section 'calibrate' lists the free parameters and the observed figures;"
          + " figures with 'use: heldOut' are shown beside the fit and never fitted. Writes"
          + " calibrated.yaml, which extends the scenario, evaluations.csv, fit.csv, ranges.csv and"
          + " figures; 'taocun report' makes a page of them. --resume continues an interrupted"
          + " search, also with more evaluations.",
      "With 'method: abc' in that section it approximates the posterior of the free parameters"
          + " (approximate Bayesian computation) and writes posterior.csv, parameters.csv,"
          + " pairs.csv, generations.csv, predictive.csv, fit.csv and ensemble.csv, which 'taocun"
          + " sweep --design csv:FILE' runs; calibrated.yaml then has one draw from the middle.",
      "Example: taocun calibrate scenarios/calibration/dongfeng.yaml --evaluations 300"
    })
final class CalibrateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "SCENARIO",
      converter = FileName.class,
      description = "Scenario with a section 'calibrate'.")
  private Path file = Path.of("");

  @Mixin private SetOption sets = new SetOption();

  @Option(
      names = "--evaluations",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Points to try at most (default 200; with method abc 10000).")
  private int evaluations;

  @Option(
      names = "--replications",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "Replications at each point: the same luck at every one (default 8), with method abc"
              + " luck of its own (default 1).")
  private int replications;

  @Option(
      names = "--fresh",
      paramLabel = "N",
      converter = WholeNumber.class,
      description =
          "Replications of the best point with luck that the search never saw (default 20); with"
              + " method abc draws from the posterior that are run so (default 200).")
  private int fresh;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/NAME-calibration");
  @Mixin private Terminal terminal = new Terminal();

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() throws InterruptedException {
    CalibrationRequest request =
        new CalibrationRequest(
            file,
            sets.words(),
            given(evaluations),
            given(replications),
            given(fresh),
            place::of,
            work.existing(),
            language.language(),
            work.threads(),
            new Stopwatch());
    WorkProvenance occasion = WorkProvenance.of(spec);
    try (CalibrationJob job = CalibrationJob.open(request)) {
      job.notes().forEach(terminal::note);
      List<String> story =
          InterruptMessage.during(
              () -> terminal.interrupted(Say.of("{0} {0|point|points}", job.kept())),
              () -> job.run(terminal, occasion));
      terminal.finished(story, job.place());
    }
    return ExitCodes.OK;
  }

  /** A number on the command line; 0 stands for none. */
  private static OptionalInt given(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
