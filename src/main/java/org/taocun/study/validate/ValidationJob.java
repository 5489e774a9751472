package org.taocun.study.validate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.taocun.analysis.Finding;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;
import org.taocun.output.folder.WorkFolder;
import org.taocun.scenario.ClaimedEffect;
import org.taocun.scenario.ObservedPattern;
import org.taocun.scenario.Scenario;
import org.taocun.study.FolderJob;
import org.taocun.study.Listener;
import org.taocun.study.MeasurementLog;
import org.taocun.study.ResultsKind;
import org.taocun.study.ResultsOrigin;
import org.taocun.study.RunInputs;

/** A validation that was planned, with its results folder held open. */
public final class ValidationJob extends FolderJob {
  private final ValidationRequest request;
  private final WantedRows wanted;
  private final ValidationVerdicts verdicts;
  private final List<ValidationPlan.Planned> arms;
  private final WorkFolder folder;
  private final AtomicInteger kept = new AtomicInteger();

  /**
   * The findings of a validation.
   *
   * @param lines its tables in words
   * @param failed true if a pattern or an effect fails
   */
  public record Findings(List<String> lines, boolean failed) {
    public Findings {
      lines = List.copyOf(lines);
    }
  }

  private ValidationJob(ValidationRequest request) {
    this.request = request;
    wanted = WantedRows.read(request);
    ValidationPlan plan = new ValidationPlan(request.replications());
    wanted.patterns().forEach(plan::add);
    wanted.effects().forEach(plan::add);
    verdicts = new ValidationVerdicts(plan, wanted.patterns(), wanted.effects());
    arms = plan.arms();
    verdicts.growths().forEach(plan::addGrowth);
    folder = WorkFolder.open(request.place(), identity(), request.existing());
  }

  /**
   * Plans a validation and opens its folder.
   *
   * @throws ScenarioException with all reasons against it
   */
  public static ValidationJob open(ValidationRequest request) {
    return new ValidationJob(request);
  }

  private Identity identity() {
    Map<String, String> asked = new LinkedHashMap<>();
    wanted.patterns().keySet().forEach(one -> asked.put("pattern " + one.id(), one.toString()));
    wanted.effects().keySet().forEach(one -> asked.put("effect " + one.id(), one.toString()));
    Map<String, Scenario> scenarios = new LinkedHashMap<>();
    for (ValidationPlan.Planned arm : arms) {
      asked.put("replications of " + arm.label(), Integer.toString(arm.replications()));
      scenarios.put(arm.label(), arm.scenario());
    }
    return RunInputs.identity(ResultsKind.VALIDATION, asked, scenarios);
  }

  /**
   * Makes the missing runs and finishes the folder.
   *
   * @param occasion asked once, when the runs are done
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public Findings run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    ValidationRows rows = verdicts.rows(measured(listener));
    ValidationTables.write(folder, rows, request.language());
    origin(occasion.get()).write(folder);
    List<String> notes = ValidationFigures.draw(folder, rows, request.language());
    folder.finish();
    notes.forEach(listener::note);
    boolean failed =
        rows.patterns().stream().anyMatch(row -> row.judgement().finding() == Finding.FAILS)
            || rows.effects().stream().anyMatch(row -> row.finding() == Finding.FAILS);
    return new Findings(new ValidationText(rows, request.language()).lines(), failed);
  }

  private Map<String, double[][]> measured(Listener listener) throws InterruptedException {
    ValidationRuns runs = new ValidationRuns(arms, request.threads());
    Map<String, List<String>> outcomes = runs.outcomes();
    try (MeasurementLog log = MeasurementLog.open(folder, outcomes)) {
      kept.set(log.measured().size());
      Map<String, double[][]> measured =
          runs.run(
              log.measured(),
              one -> {
                log.add(one);
                kept.incrementAndGet();
              },
              listener.progress(Say.of("validate"), Say.of("runs")));
      log.sort(List.copyOf(outcomes.keySet()));
      return measured;
    }
  }

  private ResultsOrigin<ValidationInfo> origin(Provenance provenance) {
    Map<String, Integer> replications = new LinkedHashMap<>();
    arms.forEach(arm -> replications.put(arm.label(), arm.replications()));
    ValidationInfo info =
        new ValidationInfo(
            wanted.patterns().keySet().stream().map(ObservedPattern::id).toList(),
            wanted.effects().keySet().stream().map(ClaimedEffect::id).toList(),
            replications);
    return ResultsOrigin.of(
        ResultsKind.VALIDATION, folder.identity(), "validation", "", "", info, provenance);
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
