package org.taocun.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taocun.trace.Event;
import org.taocun.trace.RunRecord;

class EventTableTest {
  @Test
  void aRecordStaysAsItWasWhenTheWorldGoesOn() {
    Replication run = Scenarios.replication(Scenarios.lively());
    simulate(run, 30);
    RunRecord record = run.record(false);
    List<Event> then = List.copyOf(record.events());
    simulate(run, 30);
    assertThat(run.record(false).events())
        .hasSizeGreaterThan(then.size())
        .startsWith(then.toArray(Event[]::new));
    assertThat(record.events()).isEqualTo(then);
  }

  private static void simulate(Replication run, int months) {
    for (int month = 0; month < months; month++) {
      run.step();
    }
  }
}
