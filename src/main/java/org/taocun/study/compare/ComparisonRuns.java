package org.taocun.study.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import org.taocun.experiment.Arms;
import org.taocun.experiment.Formula;
import org.taocun.experiment.Measured;
import org.taocun.experiment.OnRequest;
import org.taocun.experiment.Progress;
import org.taocun.model.Simulation;
import org.taocun.study.compare.ComparisonPlan.PlannedArm;
import org.taocun.study.compare.HouseholdFigures.Baseline;
import org.taocun.trace.HouseholdStates;
import org.taocun.trace.RunRecord;

/**
 * The runs of a comparison's arms, and the figures read off them. The households of a baseline's
 * replication are kept while arms of that replication are compared with them.
 */
final class ComparisonRuns {
  private final List<PlannedArm> arms;
  private final ComparisonFigureList figures;
  private final int threads;
  private final Map<String, PlannedArm> byLabel = new LinkedHashMap<>();
  private final Map<String, List<Formula>> formulas = new LinkedHashMap<>();
  private final ConcurrentMap<Integer, FutureTask<Ran>> baselines = new ConcurrentHashMap<>();

  /** A run of the baseline. */
  private record Ran(RunRecord run, HouseholdStates states, Baseline baseline) {}

  /** Arms, the baseline first. */
  ComparisonRuns(List<PlannedArm> arms, ComparisonFigureList figures, int threads) {
    this.arms = List.copyOf(arms);
    this.figures = figures;
    this.threads = threads;
    for (PlannedArm arm : arms) {
      byLabel.put(arm.label(), arm);
      formulas.put(arm.label(), figures.formulas(arm).stream().map(Formula::parse).toList());
    }
  }

  /** The names of every arm's figures, by the arm's label. */
  Map<String, List<String>> names() {
    Map<String, List<String>> names = new LinkedHashMap<>();
    arms.forEach(arm -> names.put(arm.label(), figures.names(arm)));
    return names;
  }

  /**
   * Makes the missing runs.
   *
   * @param known runs of an interrupted comparison
   * @param each receives every new run
   * @return for each arm's label the figures[figure][replication]
   */
  Map<String, double[][]> run(
      int replications, List<Measured> known, Consumer<Measured> each, Progress progress)
      throws InterruptedException {
    List<Arms.Arm> all = new ArrayList<>();
    for (PlannedArm arm : arms) {
      all.add(new Arms.Arm(arm.label(), arm.scenario(), replications, figures.names(arm)));
    }
    return new Arms(all, this::measure).run(known, threads, each, progress);
  }

  private List<Double> measure(Arms.Arm asked, int replication) {
    PlannedArm arm = Objects.requireNonNull(byLabel.get(asked.label()), "every arm was planned");
    if (!arm.world().equals(ComparisonPlan.CENTRAL)) {
      return formulas(arm, simulation(arm, replication).run());
    }
    Ran without = baseline(replication);
    if (arm.equals(arms.get(0))) {
      return read(arm, without.run(), without, without.states());
    }
    Simulation simulation = simulation(arm, replication);
    RunRecord run = simulation.run();
    return read(arm, run, without, simulation.households());
  }

  private List<Double> read(PlannedArm arm, RunRecord run, Ran without, HouseholdStates with) {
    List<Double> values = new ArrayList<>(formulas(arm, run));
    values.addAll(figures.households().values(without.baseline(), run, with));
    if (figures.countiesDrawn()) {
      values.add(DrawnCounties.base(run));
    }
    return values;
  }

  private List<Double> formulas(PlannedArm arm, RunRecord run) {
    return Formula.values(read(arm), run, arm.scenario().start());
  }

  /** The replication's baseline. The first thread that asks runs it, others wait. */
  private Ran baseline(int replication) {
    baselines.keySet().removeIf(earlier -> earlier / threads < replication / threads);
    FutureTask<Ran> task =
        baselines.computeIfAbsent(replication, r -> new FutureTask<>(() -> born(r)));
    task.run();
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the baseline ran", e);
    }
  }

  private Ran born(int replication) {
    Simulation simulation = simulation(arms.get(0), replication);
    RunRecord run = simulation.run();
    HouseholdStates states = simulation.households();
    return new Ran(run, states, new Baseline(run, states));
  }

  private Simulation simulation(PlannedArm arm, int replication) {
    return OnRequest.of(read(arm)).simulation(arm.scenario(), arm.checked().data(), replication);
  }

  private List<Formula> read(PlannedArm arm) {
    return Objects.requireNonNull(formulas.get(arm.label()), "every arm has some");
  }
}
