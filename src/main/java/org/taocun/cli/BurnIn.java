package org.taocun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.Branching;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;
import org.taocun.study.run.CheckpointFile;

/** The checkpoint that runs go on from. */
final class BurnIn {
  private BurnIn() {}

  /**
   * Opens the checkpoint of {@code --from}.
   *
   * @throws ScenarioException when it cannot be used, or not with the other options
   */
  static Optional<CheckpointFile> of(RunOptions options) {
    if (options.from().isPresent() && options.panel()) {
      throw new ScenarioException(
          "--panel: does not go with --from; a checkpoint does not hold the panel of the months"
              + " before it");
    }
    if (options.from().isPresent() && options.checkpointEvery() > 0) {
      throw new ScenarioException(
          "--checkpoint-every: does not go with --from; make all checkpoints in one run");
    }
    return options.from().map(file -> CheckpointFile.open(file, Program.version()));
  }

  /**
   * Holds a scenario against the checkpoint.
   *
   * @throws ScenarioException with all reasons why it cannot go on from there
   */
  static void check(Optional<CheckpointFile> from, Scenario scenario) {
    if (from.isEmpty()) {
      return;
    }
    CheckpointFile checkpoint = from.get();
    RunInputs inputs = new RunInputs(scenario);
    List<String> obstacles = new ArrayList<>();
    if (scenario.replications() > checkpoint.replications()) {
      obstacles.add(
          "replications: the checkpoint holds %d, not %d"
              .formatted(checkpoint.replications(), scenario.replications()));
    }
    obstacles.addAll(
        Branching.obstacles(checkpoint.scenarioText(), scenario, inputs::name, checkpoint.month()));
    obstacles.addAll(checkpoint.otherInputs(inputs.inputs()));
    if (!obstacles.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(
          "%s: %s cannot go on from it; what differs must take effect later"
              .formatted(checkpoint.file(), scenario.name()));
      obstacles.forEach(obstacle -> lines.add(checkpoint.file() + ": " + obstacle));
      throw new ScenarioException(lines);
    }
  }
}
