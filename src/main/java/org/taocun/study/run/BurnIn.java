package org.taocun.study.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.scenario.Scenario;
import org.taocun.scenario.yaml.Branching;
import org.taocun.study.Program;
import org.taocun.study.RunInputs;

/** The checkpoint from which runs go on. */
record BurnIn(CheckpointFile checkpoint) {
  /**
   * Opens the checkpoint of a request, if it names one.
   *
   * @throws ScenarioException if it cannot be used at all, or not with the other options
   */
  static Optional<BurnIn> of(RunRequest request) {
    if (request.from().isPresent() && request.options().panel()) {
      throw new ScenarioException(
          Say.of(
              "--panel: does not go with --from; a checkpoint does not hold the panel of the months"
                  + " before it"));
    }
    if (request.from().isPresent() && request.options().influence() > 0) {
      throw new ScenarioException(
          Say.of(
              "--influence: does not go with --from; a checkpoint does not hold the log of the"
                  + " months before it, and the world without copying differs from the first"
                  + " month on"));
    }
    if (request.from().isPresent() && request.options().checkpointEvery() > 0) {
      throw new ScenarioException(
          Say.of("--checkpoint-every: does not go with --from; make all checkpoints in one run"));
    }
    return request.from().map(file -> new BurnIn(CheckpointFile.open(file, Program.version())));
  }

  /**
   * Checks that a scenario can go on from the checkpoint.
   *
   * @throws ScenarioException with all reasons why it cannot
   */
  void check(Scenario scenario) {
    RunInputs inputs = new RunInputs(scenario);
    List<String> obstacles = new ArrayList<>();
    if (scenario.replications() > checkpoint.replications()) {
      obstacles.add(
          Say.of(
              "replications: the checkpoint holds {0}, not {1}",
              checkpoint.replications(), scenario.replications()));
    }
    obstacles.addAll(
        Branching.obstacles(checkpoint.scenarioText(), scenario, inputs::name, checkpoint.month()));
    obstacles.addAll(checkpoint.otherInputs(inputs.inputs()));
    if (!obstacles.isEmpty()) {
      List<String> lines = new ArrayList<>();
      lines.add(
          Say.of(
              "{0}: {1} cannot go on from it; differences must take effect later",
              checkpoint.file(), scenario.name()));
      obstacles.forEach(obstacle -> lines.add(Say.at(checkpoint.file(), obstacle)));
      throw new ScenarioException(lines);
    }
  }

  /** The state of a replication. */
  byte[] state(int replication) {
    return checkpoint.state(replication);
  }
}
