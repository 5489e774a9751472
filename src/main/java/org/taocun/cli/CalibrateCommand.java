package org.taocun.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Quantiles;
import org.taocun.base.ScenarioException;
import org.taocun.base.Word;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.Calibration;
import org.taocun.scenario.Calibration.Target;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.scenario.yaml.ScenarioWriter;
import org.taocun.study.CheckedScenario;
import org.taocun.study.RunInputs;
import org.taocun.study.calibrate.CalibrationTables;
import org.taocun.study.calibrate.Calibrator;
import org.taocun.study.calibrate.SearchSpace;
import org.taocun.study.calibrate.Trial;
import org.taocun.study.calibrate.TrialLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits free parameters to observed figures. */
@Command(
    name = "calibrate",
    description = "Fit the free parameters of a scenario to observed figures.",
    footer = {
      "",
      "The scenario's section 'calibrate' lists what may change and what was observed; figures of",
      "'use: heldOut' are shown beside the fit and never fitted. Writes calibrated.yaml, which",
      "extends the scenario, evaluations.csv, fit.csv and ranges.csv. An interrupted search goes"
          + " on",
      "with --resume, also to more evaluations.",
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

  @Option(names = "--evaluations", paramLabel = "N", description = "Points to try (default 200).")
  private int evaluations = 200;

  @Option(
      names = "--replications",
      paramLabel = "N",
      description = "Replications at each point, the same luck at every one (default 8).")
  private int replications = 8;

  @Option(
      names = "--fresh",
      paramLabel = "N",
      description =
          "Replications of the best point with luck that the search never saw (default 20).")
  private int fresh = 20;

  @Mixin private WorkOptions work = new WorkOptions();

  @Mixin private ResultFolder place = new ResultFolder("results/NAME-calibration");
  @Mixin private Terminal terminal = new Terminal();

  @Override
  public Integer call() throws InterruptedException {
    refuseBelowOne("--evaluations", evaluations);
    refuseBelowOne("--replications", replications);
    refuseBelowOne("--fresh", fresh);
    CheckedScenario checked = CheckedScenario.of(ScenarioReader.read(file, sets.words()));
    Scenario scenario = checked.scenario();
    SearchSpace space = new SearchSpace(scenario.calibrate().free());
    Calibrator calibrator =
        new Calibrator(
            space,
            this::read,
            scenario.calibrate().targets(),
            checked::run,
            replications,
            work.threads());
    calibrator.check();
    try (WorkFolder folder =
        WorkFolder.open(place.of(scenario.name()), identity(scenario), work.existing())) {
      List<Trial> trials = search(calibrator, folder, space.labels(), scenario.calibrate());
      conclude(calibrator, folder, space, scenario, trials);
    }
    return ExitCodes.OK;
  }

  private void refuseBelowOne(String option, int value) {
    if (value < 1) {
      throw new ParameterException(
          spec.commandLine(), option + " must be at least 1, was '" + value + "'");
    }
  }

  private Scenario read(List<String> settings) {
    List<String> all = new ArrayList<>(sets.words());
    all.addAll(settings);
    return ScenarioReader.read(file, all).scenario();
  }

  private Identity identity(Scenario scenario) {
    return RunInputs.identity(
        "calibration",
        Map.of("replications at each point", Integer.toString(replications)),
        Map.of("", scenario));
  }

  private List<Trial> search(
      Calibrator calibrator, WorkFolder folder, List<String> labels, Calibration calibration)
      throws InterruptedException {
    List<String> figures = calibration.targets().stream().map(CalibrateCommand::figure).toList();
    try (TrialLog log = TrialLog.open(folder, labels, figures)) {
      SearchProgress progress =
          new SearchProgress(terminal, evaluations, log.trials(), System::nanoTime);
      return Goodbye.or(
          () -> terminal.interrupted(log.trials().size() + " points"),
          () ->
              calibrator.search(
                  evaluations,
                  log.trials(),
                  trial -> {
                    log.add(trial);
                    progress.done(trial);
                  }));
    }
  }

  /** What a target is called in tables. */
  static String figure(Target target) {
    if (target.isFormula()) {
      return target.variable();
    }
    String scope = target.scope().equals("run") ? "" : target.scope() + " ";
    String span = target.months() == 1 ? "" : ", mean of " + target.months() + " months";
    return scope + target.variable() + " " + target.month() + span;
  }

  private void conclude(
      Calibrator calibrator,
      WorkFolder folder,
      SearchSpace space,
      Scenario scenario,
      List<Trial> trials)
      throws InterruptedException {
    Trial best = Calibrator.best(trials);
    if (best.loss() >= Trial.WORST) {
      throw new ScenarioException(
          file + ": no point that was tried has every fitted figure defined; see evaluations.csv");
    }
    double[][] figures = calibrator.withOtherLuck(best.values(), fresh);
    List<CalibrationTables.Fit> fits = new ArrayList<>();
    for (int t = 0; t < figures.length; t++) {
      fits.add(fit(scenario.calibrate().targets().get(t), figures[t]));
    }
    List<CalibrationTables.Spread> spreads = spreads(scenario.calibrate(), space, trials, best);
    CalibrationTables.write(folder, fits, spreads);
    List<String> settings = new ArrayList<>(sets.words());
    settings.addAll(space.settings(best.values()));
    List<String> story = CalibrationTables.story(fits, spreads, how(trials, best));
    CalibrationTables.writeScenario(folder, story, text(settings, folder.target()));
    folder.finish();
    terminal.finished(
        story.stream().map(line -> line.replaceFirst("^# ?", "")).toList(), folder.shownTarget());
  }

  private String how(List<Trial> trials, Trial best) {
    return String.format(
        Locale.ROOT,
        "Fitted on %s to %s by CMA-ES: %d points of %d replications, sum of squared misses %.4g.",
        LocalDate.now(ZoneId.systemDefault()),
        file,
        trials.size(),
        replications,
        best.loss());
  }

  /** Settings over the scenario's file; the whole scenario where a setting is a list's item. */
  private String text(List<String> settings, Path target) {
    boolean listed = settings.stream().anyMatch(s -> s.substring(0, s.indexOf('=')).contains("["));
    return listed
        ? ScenarioWriter.text(
            read(settings.subList(sets.words().size(), settings.size())), name -> name)
        : CalibrationTables.extending(relative(target, file), settings);
  }

  /** A file's name as seen from a folder, where both are on one disk. */
  private static String relative(Path folder, Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown =
        Objects.equals(folder.getRoot(), absolute.getRoot())
            ? folder.relativize(absolute)
            : absolute;
    return shown.toString().replace('\\', '/');
  }

  private static CalibrationTables.Fit fit(Target target, double[] simulated) {
    Quantiles quantiles = Quantiles.of(simulated);
    Estimate mean = Estimate.ofDefined(simulated);
    return new CalibrationTables.Fit(
        Word.of(target.use()),
        figure(target),
        target.value(),
        target.sd(),
        mean.value(),
        quantiles.at(0.025),
        quantiles.at(0.975),
        target.miss(mean.value()),
        mean.n(),
        target.source());
  }

  private static List<CalibrationTables.Spread> spreads(
      Calibration calibration, SearchSpace space, List<Trial> trials, Trial best) {
    List<Trial> near = trials.stream().filter(t -> t.loss() <= best.loss() + 1).toList();
    List<CalibrationTables.Spread> spreads = new ArrayList<>();
    for (int i = 0; i < space.labels().size(); i++) {
      int parameter = i;
      double[] values = near.stream().mapToDouble(t -> t.values().get(parameter)).toArray();
      Quantiles all = Quantiles.of(values);
      spreads.add(
          new CalibrationTables.Spread(
              space.labels().get(i),
              calibration.free().get(i).low(),
              calibration.free().get(i).high(),
              best.values().get(i),
              all.at(0),
              all.at(1),
              values.length));
    }
    return spreads;
  }
}
