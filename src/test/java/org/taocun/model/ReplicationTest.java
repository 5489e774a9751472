package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.scenario.Scenario;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

/** Runs with MASON's schedule and without one, which are the same. */
class ReplicationTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 3})
  void steppedAloneItLeavesWhatMasonsScheduleLeaves(int number) {
    Scenario scenario = EverythingTest.everything(5, "");
    List<byte[]> states = new ArrayList<>();
    InputData data = InputReader.read(scenario);
    RunRecord scheduled =
        new Simulation(scenario, data, number, PanelSink.NONE, true)
            .run(20, (replication, month, state) -> states.add(state));
    Replication alone = new Replication(scenario, data, number, PanelSink.NONE);
    int months = 0;
    while (alone.step()) {
      months++;
      assertThat(alone.month()).isEqualTo(months);
      if (months == 20) {
        assertThat(alone.state()).isEqualTo(states.get(0));
      }
    }
    assertThat(months).isEqualTo(scenario.months());
    assertThat(alone.step()).isFalse();
    assertThat(Trace.of(alone.record(true))).isEqualTo(Trace.of(scheduled));
  }
}
