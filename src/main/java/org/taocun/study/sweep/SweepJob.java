package org.taocun.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.design.Design;
import org.taocun.experiment.design.Designs;
import org.taocun.experiment.design.Factors;
import org.taocun.experiment.design.PointTable;
import org.taocun.output.folder.Provenance;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.ScenarioReader;
import org.taocun.study.CheckedScenario;
import org.taocun.study.Fingerprint;
import org.taocun.study.Listener;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;

/** A sweep whose points were chosen and checked, with its results folder held open. */
public final class SweepJob extends RunsJob {
  private final SweepRequest request;
  private final ScenarioPoints points;
  private final SweepPlan plan;
  private final SweepRuns runs;

  private SweepJob(SweepRequest request, Listener listener) {
    this.request = request;
    Design design = Designs.parse(request.design());
    refuse(design instanceof PointTable);
    List<SweepFactor> factors =
        design instanceof PointTable table ? table.factors() : Factors.parse(request.vary());
    refuseVaried(factors);
    ScenarioReader.Result read = ScenarioReader.readWith(request.scenario(), request.settings());
    CheckedScenario checked = CheckedScenario.of(read);
    checked.notes().forEach(listener::note);
    Scenario scenario = checked.scenario();
    points = new ScenarioPoints(request.scenario(), request.settings(), design, factors);
    plan = plan(scenario, design, factors);
    points.inVain().forEach(listener::note);
    RunInputs inputs = new RunInputs(scenario);
    SweepFolder folder =
        SweepFolder.open(
            request.place().apply(scenario.name()),
            new ScenarioContent(plan, inputs.scenarioText(), inputs.inputs(), request.extras()),
            request.existing());
    runs = new SweepRuns(plan, points, folder, request.work());
  }

  /**
   * Chooses and checks the points and opens the folder.
   *
   * @throws ScenarioException with the reason against it
   */
  public static SweepJob open(SweepRequest request, Listener listener) {
    return new SweepJob(request, listener);
  }

  /** Refuses options that do not go together. */
  private void refuse(boolean factorsFromFile) {
    if (factorsFromFile && !request.vary().isEmpty()) {
      throw new ScenarioException(Say.of("--vary: the factors come from the file of --design csv"));
    }
    if (!factorsFromFile && request.vary().isEmpty()) {
      throw new ScenarioException(
          Say.of("nothing is varied: name a factor, such as --vary entry.socialLearning=0:1:5"));
    }
    if ((request.extras().series() || request.extras().parquet())
        && !request.work().shard().whole()) {
      throw new ScenarioException(
          Say.of(
              "--{0}: a shard has no tables; 'taocun merge --{0}' writes it",
              request.extras().series() ? "series" : "parquet"));
    }
  }

  /** Refuses settings that a factor sets again at every point. */
  private void refuseVaried(List<SweepFactor> factors) {
    List<String> problems = new ArrayList<>();
    for (ScenarioReader.Setting setting : request.settings()) {
      String path = setting.assignment().replaceFirst("=.*", "").strip();
      factors.stream()
          .map(SweepFactor::path)
          .filter(varied -> varied.equals(path) || path.startsWith(varied + "."))
          .forEach(
              varied ->
                  problems.add(
                      Say.of("{0}: has no effect: {1} is varied", setting.label(), varied)));
    }
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  private SweepPlan plan(Scenario scenario, Design design, List<SweepFactor> factors) {
    return new SweepPlan(
        scenario.name(),
        Program.version(),
        new Fingerprint().of(scenario),
        scenario.seed(),
        scenario.replications(),
        request.work().shard(),
        request.kept(),
        new SweepPlan.Design(
            design.kind(), design.size(), request.designSeed(), design.levels(), factors),
        points.checked(scenario, request.designSeed()));
  }

  /**
   * Makes the missing runs and finishes the folder.
   *
   * @param occasion asked once, when the runs are done
   * @return the runs that failed, in words
   * @throws InterruptedException when the calling thread was interrupted; finished runs are kept
   */
  public List<String> run(Listener listener, Supplier<Provenance> occasion)
      throws InterruptedException {
    return runs.run(request.design(), () -> {}, listener, occasion);
  }

  @Override
  protected SweepRuns made() {
    return runs;
  }
}
