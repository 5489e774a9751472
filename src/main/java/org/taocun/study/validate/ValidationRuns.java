package org.taocun.study.validate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.taocun.experiment.Arms;
import org.taocun.experiment.Formula;
import org.taocun.experiment.Measured;
import org.taocun.experiment.OnRequest;
import org.taocun.experiment.Progress;
import org.taocun.study.CheckedScenario;
import org.taocun.trace.RunRecord;

/** The runs of a validation's arms, and the figures read off them. */
final class ValidationRuns {
  private final Map<String, ValidationPlan.Planned> planned = new LinkedHashMap<>();
  private final Map<String, List<Formula>> formulas = new LinkedHashMap<>();
  private final int threads;

  ValidationRuns(List<ValidationPlan.Planned> arms, int threads) {
    this.threads = threads;
    for (ValidationPlan.Planned arm : arms) {
      planned.put(arm.label(), arm);
      formulas.put(arm.label(), arm.outcomes().stream().map(Formula::parse).toList());
    }
  }

  /** The formulas of every arm, by the arm's label. */
  Map<String, List<String>> outcomes() {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    planned.forEach((label, arm) -> outcomes.put(label, arm.outcomes()));
    return outcomes;
  }

  /**
   * Makes the missing runs.
   *
   * @param known runs of an interrupted validation
   * @param each receives every new run
   * @return for each arm's label the outcomes[outcome][replication]
   */
  Map<String, double[][]> run(List<Measured> known, Consumer<Measured> each, Progress progress)
      throws InterruptedException {
    List<Arms.Arm> arms = new ArrayList<>();
    planned.forEach(
        (label, arm) ->
            arms.add(new Arms.Arm(label, arm.scenario(), arm.replications(), arm.outcomes())));
    return new Arms(arms, this::measure).run(known, threads, each, progress);
  }

  private List<Double> measure(Arms.Arm arm, int replication) {
    CheckedScenario world =
        Objects.requireNonNull(planned.get(arm.label()), "every arm was planned").checked();
    List<Formula> figures =
        Objects.requireNonNull(formulas.get(arm.label()), "every arm has figures");
    RunRecord run = world.run(replication, OnRequest.of(figures));
    return Formula.values(figures, run, world.scenario().start());
  }
}
