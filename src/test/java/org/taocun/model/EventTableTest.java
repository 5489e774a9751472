package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.trace.Event;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;

class EventTableTest {
  @Test
  void aRecordStaysAsItWasWhenTheWorldGoesOn() {
    World world = Scenarios.born(Scenarios.lively(), 0, PanelSink.NONE);
    simulate(world, 1, 30);
    RunRecord record = world.record(false);
    List<Event> then = List.copyOf(record.events());
    simulate(world, 31, 60);
    assertThat(world.record(false).events())
        .hasSizeGreaterThan(then.size())
        .startsWith(then.toArray(Event[]::new));
    assertThat(record.events()).isEqualTo(then);
  }

  private static void simulate(World world, int from, int to) {
    for (int month = from; month <= to; month++) {
      for (Phase phase : Phase.values()) {
        phase.step(world, month);
      }
    }
  }
}
