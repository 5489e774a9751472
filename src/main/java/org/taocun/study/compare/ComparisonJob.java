package org.taocun.study.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.Measured;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.ResultsPaths;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.Comparison;
import org.taocun.scenario.Parameters;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader.Setting;
import org.taocun.study.CheckedScenario;
import org.taocun.study.FolderJob;
import org.taocun.study.Listener;
import org.taocun.study.MeasurementLog;
import org.taocun.study.Precision;
import org.taocun.study.ResultsKind;
import org.taocun.study.RunInputs;
import org.taocun.study.SampleRun;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.trace.RunRecord;
import org.taocun.trace.VillageState;

/** A comparison that was planned, with its results folder held open. */
public final class ComparisonJob extends FolderJob {
  private static final String ARMS = "arms/";

  private final ComparisonRequest request;
  private final Optional<Precision> precision;
  private final ComparisonPlan plan;
  private final ComparisonFigureList figures;
  private final List<VillageState> villages;
  private final boolean fixed;
  private final RunInputs inputs;
  private final WorkFolder folder;
  private final AtomicInteger kept = new AtomicInteger();

  private ComparisonJob(ComparisonRequest request, Listener listener) {
    this.request = request;
    precision = request.precision();
    plan = new ComparisonPlan(request.baseline(), request.treatments(), request.settings());
    RunRecord sample = SampleRun.of(baseline(), 0);
    RunRecord another = SampleRun.of(baseline(), 1);
    villages = sample.villages();
    fixed = places(sample).equals(places(another));
    figures = new ComparisonFigureList(baseline(), sample, request.outcomes());
    precision.ifPresent(figures::refuseUnknown);
    plan.notes().forEach(listener::note);
    inputs = new RunInputs(plan.central().stream().map(PlannedArm::scenario).toList());
    folder =
        WorkFolder.open(request.place().apply(baseline().name()), identity(), request.existing());
  }

  /**
   * Plans a comparison and opens its folder.
   *
   * @throws ScenarioException with all reasons against it
   */
  public static ComparisonJob open(ComparisonRequest request, Listener listener) {
    return new ComparisonJob(request, listener);
  }

  /**
   * Plans the comparison that a scenario names, its table and scenarios of arms included, without
   * running it; nothing if it names none.
   *
   * @param settings laid over every arm
   * @return remarks for the authors of the scenarios
   * @throws ScenarioException with all reasons against it
   */
  public static List<String> check(CheckedScenario checked, Path file, List<Setting> settings) {
    Comparison compare = checked.scenario().compare();
    if (compare.arms().isEmpty() && compare.table().isEmpty()) {
      return List.of();
    }
    List<String> notes = new ComparisonPlan(file, List.of(), settings).notes();
    new ComparisonFigureList(checked.scenario(), SampleRun.of(checked.scenario(), 0), List.of());
    return notes;
  }

  private Scenario baseline() {
    return plan.arms().get(0).scenario();
  }

  private static List<List<Object>> places(RunRecord sample) {
    List<List<Object>> places = new ArrayList<>();
    for (VillageState village : sample.villages()) {
      places.add(List.of(village.id(), village.xKm(), village.yKm()));
    }
    return places;
  }

  /**
   * The identity of the comparison. The number of replications is a part, unless a rule determines
   * it.
   */
  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    asked.put(
        "replications",
        precision
            .map(rule -> "auto, %s within %s".formatted(rule.figure(), rule.width()))
            .orElse("as written"));
    asked.put("figures", String.join("; ", figures.names()));
    asked.put("byte-order mark", request.excel() ? "yes" : "no");
    Map<String, Scenario> arms = new LinkedHashMap<>();
    plan.arms().forEach(arm -> arms.put(arm.label(), arm.scenario()));
    return RunInputs.identity(ResultsKind.COMPARISON, asked, arms);
  }

  /**
   * Makes the missing runs and finishes the folder.
   *
   * @param occasion asked once, when the runs are done
   * @return the comparison in words
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    inputs.inputs().forEach(input -> folder.copy(ARMS + "inputs/" + input.name(), input.file()));
    Map<String, double[][]> values = measured(listener);
    ComparisonResults results = new ComparisonResults(plan, figures, values, precision);
    ComparisonRows rows = results.rows(villages, fixed);
    ComparisonTables.write(folder, rows, request.language(), request.excel(), occasion.get());
    for (PlannedArm arm : plan.central()) {
      folder.write(
          ARMS + ResultsPaths.folderName(arm.name()) + ".yaml",
          inputs.text(alone(arm.scenario(), rows.head().replications())));
    }
    List<String> notes = ComparisonFigures.draw(folder, rows, request.language());
    folder.finish();
    notes.forEach(listener::note);
    return new ComparisonText(rows, request.language()).lines();
  }

  /** A scenario without arms of its own, whose files may lie elsewhere. */
  private static Scenario alone(Scenario scenario, int replications) {
    Parameters parameters = Parameters.ofScenario();
    return parameters.with(
        parameters.with(scenario, "replications", replications),
        "compare",
        scenario.compare().withoutArms());
  }

  private Map<String, double[][]> measured(Listener listener) throws InterruptedException {
    ComparisonRuns runs = new ComparisonRuns(plan.arms(), figures, request.threads());
    Map<String, List<String>> names = runs.names();
    try (MeasurementLog log = MeasurementLog.open(folder, names, request.excel())) {
      kept.set(log.measured().size());
      int first = precision.isPresent() ? Precision.PILOT : baseline().replications();
      Consumer<Measured> each =
          one -> {
            log.add(one);
            kept.incrementAndGet();
            precision.ifPresent(asked -> refuseUndefined(asked, one, names));
          };
      Map<String, double[][]> values =
          runs.run(
              first, log.measured(), each, listener.progress(Say.of("compare"), Say.of("runs")));
      if (precision.isPresent()) {
        int all = needed(precision.get(), values, listener);
        if (all > first) {
          values =
              runs.run(
                  all, log.measured(), each, listener.progress(Say.of("compare"), Say.of("runs")));
        }
      }
      log.sort(List.copyOf(names.keySet()));
      return values;
    }
  }

  private int needed(Precision asked, Map<String, double[][]> pilot, Listener listener) {
    long all = new ComparisonResults(plan, figures, pilot, precision).neededReplications();
    listener.say(Say.of("{0} replications were a pilot; {1} are needed", Precision.PILOT, all));
    return asked.allowed(
        all, Say.of("the pilot is kept: ask for less precision, or go on with --resume"));
  }

  /** Refuses a deciding figure that one run lacks; more runs would not help. */
  private static void refuseUndefined(
      Precision asked, Measured one, Map<String, List<String>> names) {
    int at = names.getOrDefault(one.arm(), List.of()).indexOf(asked.figure());
    if (at >= 0 && Double.isNaN(one.outcomes().get(at))) {
      throw asked.undefinedIn(Say.of("replication {0} of {1}", one.replication(), one.arm()));
    }
  }

  /** The number of finished runs that an interrupt keeps. */
  public int kept() {
    return kept.get();
  }

  @Override
  protected WorkFolder folder() {
    return folder;
  }
}
