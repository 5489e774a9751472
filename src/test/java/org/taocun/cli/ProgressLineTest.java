package org.taocun.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.taocun.output.table.NumberText;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final StringWriter text = new StringWriter();
  private final AtomicLong clock = new AtomicLong(1);

  private ProgressLine line(boolean terminal) {
    return new ProgressLine("shaji", terminal, new PrintWriter(text), clock::get);
  }

  @Test
  void awayFromATerminalALineComesAtOnceThenNowAndThenAndAtTheEnd() {
    ProgressLine line = line(false);
    line.started(20, 0);
    clock.addAndGet(5 * SECOND);
    line.finished(1, 20);
    clock.addAndGet(5 * SECOND);
    line.finished(2, 20);
    line.finished(3, 20);
    line.finished(20, 20);
    assertThat(text.toString().lines())
        .containsExactly(
            "shaji: 0 of 20 replications",
            "shaji: 2 of 20 replications, about 1 min 30 s left",
            "shaji: 20 of 20 replications");
  }

  @Test
  void longReplicationsTellTheirMonths() {
    ProgressLine line = line(false);
    line.started(2, 1);
    clock.addAndGet(60 * SECOND);
    line.goesOn(.625);
    clock.addAndGet(5 * SECOND);
    line.goesOn(.75);
    assertThat(text.toString().lines())
        .containsExactly(
            "shaji: going on with 1 of 2 replications",
            "shaji: 1 of 2 replications",
            "shaji: 1 of 2 replications, 63 % of their months, about 3 min 00 s left");
  }

  @Test
  void aTimeLeftThatIsKnownBetterIsTold() {
    ProgressLine line = line(false);
    line.expects(() -> 42);
    line.started(20, 0);
    clock.addAndGet(10 * SECOND);
    line.finished(2, 20);
    assertThat(text.toString()).endsWith("2 of 20 replications, about 42 s left\n");
  }

  @Test
  void theTimeLeftCountsOnlyWhatRanNow() {
    ProgressLine line = line(false);
    line.started(20, 10);
    clock.addAndGet(10 * SECOND);
    line.finished(15, 20);
    assertThat(text.toString().lines())
        .containsExactly(
            "shaji: going on with 10 of 20 replications",
            "shaji: 10 of 20 replications",
            "shaji: 15 of 20 replications, about 10 s left");
  }

  @Test
  void onATerminalTheBarStaysInItsLineUntilTheEnd() {
    ProgressLine line = line(true);
    line.started(2, 0);
    clock.addAndGet(SECOND);
    line.finished(1, 2);
    assertThat(text.toString())
        .doesNotContain("\n")
        .endsWith(
            "\r"
                + "[###############---------------] shaji: 1 of 2 replications, about 1 s"
                + " left\u001b[K");
    line.finished(2, 2);
    assertThat(text.toString()).endsWith("2 of 2 replications\u001b[K\n").containsOnlyOnce("\n");
  }

  @Test
  void durationsAreSaidAsPeopleSayThem() {
    assertThat(NumberText.duration(Duration.ofMillis(10))).isEqualTo("1 s");
    assertThat(NumberText.duration(Duration.ofSeconds(59))).isEqualTo("59 s");
    assertThat(NumberText.duration(Duration.ofSeconds(61))).isEqualTo("1 min 01 s");
    assertThat(NumberText.duration(Duration.ofMinutes(121))).isEqualTo("2 h 01 min");
  }
}
