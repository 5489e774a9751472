package org.taocun.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.Message;
import org.taocun.experiment.SweepRun;
import org.taocun.experiment.SweepSink;
import org.taocun.experiment.design.RunOrder.Task;

class RunTimesTest {
  private static final SweepSink NOWHERE =
      new SweepSink() {
        @Override
        public boolean has(int point, int replication) {
          return false;
        }

        @Override
        public void accept(SweepRun run) {}
      };

  private static RunTimes times(int cold, int points, int replications) {
    List<Task> missing =
        IntStream.range(0, points * replications)
            .mapToObj(k -> new Task(k % points, k / points))
            .toList();
    return new RunTimes(NOWHERE, missing, points, cold);
  }

  private static void made(RunTimes times, int point, double seconds) {
    times.accept(
        new SweepRun(point, 0, YearMonth.of(2005, 1), seconds, Optional.empty(), Message.NONE));
  }

  @Test
  void runsThatAreLeftTakeTheTimeOfTheirOwnPointAndOthersTheMean() {
    RunTimes times = times(0, 3, 3);
    assertThat(times.left()).isNaN();
    made(times, 0, 1);
    made(times, 1, 5);
    // Two more at point 0, two more at point 1, three at point 2 of which nothing is known.
    assertThat(times.left()).isEqualTo(2 * 1 + 2 * 5 + 3 * 3);
  }

  @Test
  void aColdFirstRunCountsOnlyWhileThereIsNoOther() {
    RunTimes times = times(1, 2, 5);
    made(times, 0, 30);
    assertThat(times.left()).isEqualTo(9 * 30);
    made(times, 1, 2);
    assertThat(times.each()).isEqualTo(2);
    assertThat(times.left()).isEqualTo(8 * 2);
  }

  /** Of 1, 1, 3 and 3 seconds the standard error is 1/sqrt 3, and t with 3 degrees is 3.1824. */
  @Test
  void theIntervalIsAsWideAsRunsDiffer() {
    RunTimes times = times(0, 10, 1);
    List.of(1, 1, 3).forEach(took -> made(times, 0, took));
    assertThat(times.leftBetween().high()).isEqualTo(times.left());
    RunTimes four = times(0, 14, 1);
    for (int k = 0; k < 4; k++) {
      made(four, k, k < 2 ? 1 : 3);
    }
    assertThat(four.left()).isEqualTo(20);
    assertThat(four.leftBetween().low())
        .isCloseTo(20 - 10 * 3.1824463 / Math.sqrt(3), within(1e-5));
  }
}
