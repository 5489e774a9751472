package org.taocun.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taocun.experiment.Measured;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.Place;
import org.taocun.output.folder.WorkFolder;
import org.taocun.output.text.Language;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.Fingerprint;
import org.taocun.study.MeasurementLog;
import org.taocun.study.Precision;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.study.SampleRun;
import org.taocun.study.compare.ComparisonFigureList;
import org.taocun.study.compare.ComparisonFigures;
import org.taocun.study.compare.ComparisonPlan;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.study.compare.ComparisonResults;
import org.taocun.study.compare.ComparisonRows;
import org.taocun.study.compare.ComparisonRuns;
import org.taocun.study.compare.ComparisonTables;
import org.taocun.study.compare.ComparisonText;
import org.taocun.trace.RunRecord;
import org.taocun.trace.VillageState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares scenarios under the same luck. */
@Command(
    name = "compare",
    description = "Compare treatments with a baseline under the same luck, household by household.",
    footer = {
      "",
      "The first scenario is the baseline; its own section 'compare' may list the arms, what decides",
      "and what is uncertain. Every arm has the same seed, and every household the same draws, so",
      "that what differs is owed to the treatment. Writes differences.csv, costs.csv, groups.csv,",
      "households.csv, ranks.csv and figures; an interrupted comparison goes on with --resume.",
      "Example: taocun compare scenarios/baseline.yaml scenarios/cold-chain.yaml",
      "         taocun compare scenarios/policies/five-arms.yaml",
      "         taocun compare scenarios/baseline.yaml scenarios/policies/arms-example.csv"
    })
final class CompareCommand implements Callable<Integer> {
  private static final String ARMS = "arms/";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      index = "0",
      paramLabel = "BASELINE",
      converter = FileName.class,
      description = "The scenario that all others are held against.")
  private Path baseline = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TREATMENT",
      converter = FileName.class,
      description =
          "Scenarios, or tables of policy arms (.csv), beside the arms that the baseline lists.")
  private List<Path> treatments = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a setting in every arm; may be repeated.")
  private List<String> sets = new ArrayList<>();

  @Option(names = "--seed", paramLabel = "N", description = "Seed of every arm.")
  private @Nullable String seed;

  @Option(names = "--months", paramLabel = "N", description = "Months of every arm.")
  private @Nullable String months;

  @Mixin private ReplicationOptions replications = new ReplicationOptions();

  @Option(
      names = "--outcome",
      paramLabel = "FORMULA",
      description = "A further figure to compare, such as 'sellers@2012-12'; may be repeated.")
  private List<String> outcomes = new ArrayList<>();

  @Mixin private WorkOptions work = new WorkOptions();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Where results go (default: results/NAME-comparison).")
  private @Nullable Path out;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = LanguageName.class,
      description = "Language of texts and figures: en or zh.")
  private Language language = Language.EN;

  @Option(
      names = "--excel",
      description = "Begin tables with the byte-order mark that Excel needs for Chinese.")
  private boolean excel;

  @Override
  public Integer call() throws InterruptedException {
    Instant started = Instant.now();
    System.setProperty("java.awt.headless", "true");
    Optional<Precision> precision = replications.precision(spec);
    ComparisonPlan plan = new ComparisonPlan(baseline, treatments, settings());
    Scenario scenario = plan.arms().get(0).scenario();
    RunRecord sample = SampleRun.of(scenario, 0);
    RunRecord another = SampleRun.of(scenario, 1);
    ComparisonFigureList figures = new ComparisonFigureList(scenario, sample, outcomes);
    precision.ifPresent(figures::refuseUnknown);
    plan.notes().forEach(spec.commandLine().getErr()::println);
    Path target =
        Optional.ofNullable(out)
            .orElse(Path.of("results", Place.folderName(scenario.name()) + "-comparison"));
    try (WorkFolder folder =
        WorkFolder.open(
            target, "comparison", identity(plan, figures, precision, excel), work.existing())) {
      RunInputs inputs = new RunInputs(plan.central().stream().map(PlannedArm::scenario).toList());
      inputs.inputs().forEach(input -> folder.copy(ARMS + "inputs/" + input.name(), input.file()));
      Map<String, double[][]> values = measured(folder, plan, figures, precision);
      boolean fixed = places(sample).equals(places(another));
      ComparisonResults results = new ComparisonResults(plan, figures, values, precision);
      conclude(folder, plan, inputs, results.rows(sample.villages(), fixed), started);
    }
    return ExitCodes.OK;
  }

  private Map<String, double[][]> measured(
      WorkFolder folder,
      ComparisonPlan plan,
      ComparisonFigureList figures,
      Optional<Precision> precision)
      throws InterruptedException {
    ComparisonRuns runs = new ComparisonRuns(plan.arms(), figures, work.threads());
    Map<String, List<String>> names = runs.names();
    Scenario scenario = plan.arms().get(0).scenario();
    try (MeasurementLog log = MeasurementLog.open(folder, names, excel)) {
      int first = precision.isPresent() ? Precision.PILOT : scenario.replications();
      Consumer<Measured> each =
          one -> {
            log.add(one);
            precision.ifPresent(asked -> refuseUndefined(asked, one, names));
          };
      Map<String, double[][]> values = run(runs, first, log, each);
      if (precision.isPresent()) {
        int all = needed(new ComparisonResults(plan, figures, values, precision), precision.get());
        if (all > first) {
          values = run(runs, all, log, each);
        }
      }
      log.sort(List.copyOf(names.keySet()));
      return values;
    }
  }

  private int needed(ComparisonResults pilot, Precision asked) {
    long all = pilot.neededReplications();
    say("%d replications were a pilot; %d are needed".formatted(Precision.PILOT, all));
    return replications.allowed(
        all, asked, "the pilot is kept: ask for less precision, or go on with --resume");
  }

  private void say(String message) {
    if (!work.quiet()) {
      spec.commandLine().getErr().println(message);
    }
  }

  /** As soon as one run lacks the figure, no more of them would help. */
  private static void refuseUndefined(
      Precision asked, Measured one, Map<String, List<String>> names) {
    int at = names.getOrDefault(one.arm(), List.of()).indexOf(asked.figure());
    if (at >= 0 && Double.isNaN(one.outcomes().get(at))) {
      throw asked.undefinedIn("replication " + one.replication() + " of " + one.arm());
    }
  }

  private Map<String, double[][]> run(
      ComparisonRuns runs, int count, MeasurementLog log, Consumer<Measured> each)
      throws InterruptedException {
    PrintWriter err = spec.commandLine().getErr();
    Replications.Progress progress = work.progress("compare", "runs", err);
    return Goodbye.or(
        () -> work.interrupted(log.measured().size(), err),
        () -> runs.run(count, log.measured(), each, progress));
  }

  private void conclude(
      WorkFolder folder,
      ComparisonPlan plan,
      RunInputs inputs,
      ComparisonRows rows,
      Instant started) {
    List<String> arguments = spec.commandLine().getParseResult().originalArgs();
    ComparisonTables.write(folder, rows, language, excel, HereAndNow.since(started, arguments));
    for (PlannedArm arm : plan.central()) {
      folder.write(
          ARMS + Place.folderName(arm.name()) + ".yaml",
          inputs.text(arm.scenario().withReplications(rows.head().replications()).withoutArms()));
    }
    List<String> notes = ComparisonFigures.draw(folder, rows, language);
    folder.finish();
    notes.forEach(note -> spec.commandLine().getErr().println("taocun: " + note));
    if (!work.quiet()) {
      PrintWriter print = spec.commandLine().getOut();
      new ComparisonText(rows, language).lines().forEach(print::println);
      print.println("Results: " + folder.shownTarget());
      print.flush();
    }
  }

  /** What decides over the bytes; the number of replications does, unless a rule finds it. */
  private static List<String> identity(
      ComparisonPlan plan,
      ComparisonFigureList figures,
      Optional<Precision> precision,
      boolean excel) {
    List<String> lines = new ArrayList<>();
    lines.add("version " + Program.version());
    lines.add(
        precision
            .map(
                asked -> "replications auto, %s within %s".formatted(asked.figure(), asked.width()))
            .orElse("replications as written"));
    lines.add("figures " + String.join("; ", figures.names()));
    if (excel) {
      lines.add("tables begin with a byte-order mark");
    }
    Fingerprint fingerprint = new Fingerprint();
    for (PlannedArm arm : plan.arms()) {
      lines.add("arm %s: scenario %s".formatted(arm.label(), fingerprint.of(arm.scenario())));
    }
    return lines;
  }

  private static List<List<Object>> places(RunRecord sample) {
    List<List<Object>> places = new ArrayList<>();
    for (VillageState village : sample.villages()) {
      places.add(List.of(village.id(), village.xKm(), village.yKm()));
    }
    return places;
  }

  private List<Setting> settings() {
    List<Setting> settings = new ArrayList<>();
    sets.forEach(set -> settings.add(Setting.set(set)));
    add("seed", seed, settings);
    add("months", months, settings);
    replications.addTo(settings);
    return settings;
  }

  private static void add(String path, @Nullable String value, List<Setting> settings) {
    if (value != null) {
      settings.add(Setting.option(path, value));
    }
  }
}
