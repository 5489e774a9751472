package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.Scenario;
import org.taocun.trace.RunRecord;

/** A run that goes on from a checkpoint is the run that never stopped. */
class CheckpointTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void goingOnGivesTheSameBytes(long seed) {
    Scenario scenario = EverythingTest.everything(seed, "");
    Map<Integer, byte[]> states = new TreeMap<>();
    RunRecord whole =
        new Simulation(scenario, 0)
            .run(12, (replication, month, state) -> states.put(month, state));
    assertThat(states.keySet()).containsExactly(12, 24, 36, 48);
    states.forEach(
        (month, state) ->
            assertThat(Scenarios.text(new Simulation(scenario, 0).goingOn(state).run()))
                .as("from month " + month)
                .isEqualTo(Scenarios.text(whole)));
  }
}
