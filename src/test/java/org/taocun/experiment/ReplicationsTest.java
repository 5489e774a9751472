package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taocun.model.MonthListener;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.RunSink;
import org.taocun.trace.SeriesTable;

class ReplicationsTest {
  /** A sink that keeps runs in memory. */
  private static final class Memory implements RunSink {
    final Map<Integer, RunRecord> runs = new ConcurrentSkipListMap<>();

    @Override
    public boolean has(int replication) {
      return runs.containsKey(replication);
    }

    @Override
    public PanelSink panel(int replication) {
      return PanelSink.NONE;
    }

    @Override
    public void accept(RunRecord run) {
      runs.put(run.replication(), run);
    }
  }

  private static RunRecord record(int replication) {
    return new RunRecord(
        replication,
        List.of(),
        new SeriesTable(List.of("run"), List.of(), new double[1][0][0]),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void monthsOfRunsUnderWayCount() throws InterruptedException {
    List<Double> shares = new ArrayList<>();
    Replications.each(
        2,
        1,
        task -> false,
        task -> {
          MonthListener worker = (MonthListener) Thread.currentThread();
          worker.month(1, 4);
          worker.month(3, 4);
        },
        Progress.within(shares::add));
    assertThat(shares).containsExactly(.125, .375, .625, .875);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 100})
  void everyReplicationRunsOnceWhateverTheThreads(int threads) throws InterruptedException {
    Memory memory = new Memory();
    List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
    Replications.run(
        20,
        threads,
        (replication, panel) -> {
          ran.add(replication);
          return record(replication);
        },
        memory,
        Progress.NONE);
    assertThat(ran)
        .containsExactlyInAnyOrder(
            0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19);
    assertThat(memory.runs).hasSize(20);
  }

  @Test
  void storedReplicationsDoNotRunAgainAndCountAsDone() throws InterruptedException {
    Memory memory = new Memory();
    memory.accept(record(1));
    List<String> heard = new ArrayList<>();
    List<Integer> ran = new ArrayList<>();
    Replications.run(
        3,
        1,
        (replication, panel) -> {
          ran.add(replication);
          return record(replication);
        },
        memory,
        new Progress() {
          @Override
          public void started(int total, int stored) {
            heard.add("start " + total + " " + stored);
          }

          @Override
          public void finished(int done, int total) {
            heard.add(done + "/" + total);
          }
        });
    assertThat(ran).containsExactly(0, 2);
    assertThat(heard).containsExactly("start 3 1", "2/3", "3/3");
  }

  @Test
  void theFirstFailureEndsTheWorkAndKeepsWhatIsFinished() {
    Memory memory = new Memory();
    assertThatThrownBy(
            () ->
                Replications.run(
                    100,
                    1,
                    (replication, panel) -> {
                      if (replication == 3) {
                        throw new IllegalStateException("broken");
                      }
                      return record(replication);
                    },
                    memory,
                    Progress.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("broken");
    assertThat(memory.runs.keySet()).containsExactly(0, 1, 2);
  }

  @Test
  void anErrorIsPassedOnAsItIs() {
    assertThatThrownBy(
            () ->
                Replications.run(
                    1,
                    1,
                    (replication, panel) -> {
                      throw new StackOverflowError("deep");
                    },
                    new Memory(),
                    Progress.NONE))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void anInterruptEndsTheWorkEarlyAndStoresEveryRunThatWasStarted() throws InterruptedException {
    int asked = 100_000;
    Memory memory = new Memory();
    AtomicInteger started = new AtomicInteger();
    CountDownLatch under = new CountDownLatch(2);
    AtomicReference<Throwable> end = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                Replications.run(
                    asked,
                    2,
                    (replication, panel) -> {
                      started.incrementAndGet();
                      under.countDown();
                      pause();
                      return record(replication);
                    },
                    memory,
                    Progress.NONE);
              } catch (InterruptedException e) {
                end.set(e);
              }
            });
    caller.start();
    under.await();
    caller.interrupt();
    caller.join();
    // The scheduler decides when the interrupt is taken; runs started by then are stored.
    assertThat(end.get())
        .isInstanceOf(InterruptedException.class)
        .hasMessage("interrupted with " + started.get() + " of " + asked + " stored");
    assertThat(started.get()).isBetween(2, asked - 1);
    assertThat(memory.runs).hasSize(started.get()).containsKeys(0, 1);
  }

  private static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
