package org.taocun.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.taocun.base.Message;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.design.RunOrder.Task;

class DispatchTest {
  private final List<Integer> kept = new ArrayList<>();

  private static List<Task> tasks(int n) {
    return IntStream.range(0, n).mapToObj(k -> new Task(k, 0)).toList();
  }

  private static RunOutcome outcome(Task task) {
    return new RunOutcome(
        new SweepRun(
            task.point(), 0, YearMonth.of(2006, 1), 0, Optional.empty(), Message.verbatim("x")),
        Optional.empty());
  }

  private void keep(RunOutcome outcome) {
    kept.add(outcome.run().point());
  }

  @Test
  void everythingIsMadeOnceAndHandedOverByTheCaller() throws InterruptedException {
    Thread caller = Thread.currentThread();
    Dispatch.each(
        tasks(200),
        () -> 7,
        DispatchTest::outcome,
        outcome -> {
          assertThat(Thread.currentThread()).isSameAs(caller);
          keep(outcome);
        });
    assertThat(kept).hasSize(200).doesNotHaveDuplicates();
    Dispatch.each(List.of(), () -> 1, DispatchTest::outcome, this::keep);
    assertThat(kept).hasSize(200);
  }

  @Test
  void asManyAreUnderWayAsMayBeAndNeverMore() throws InterruptedException {
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier three = new CyclicBarrier(3);
    Dispatch.each(
        tasks(30),
        () -> 3,
        task -> {
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          await(three);
          underWay.decrementAndGet();
          return outcome(task);
        },
        this::keep);
    assertThat(most.get()).isEqualTo(3);
    assertThat(kept).hasSize(30);
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void moreAreHandedOutWhenMoreMachinesHaveCome() throws InterruptedException {
    AtomicInteger cores = new AtomicInteger(1);
    CountDownLatch second = new CountDownLatch(1);
    Dispatch.each(
        tasks(2),
        cores::get,
        task -> {
          if (task.point() == 0) {
            cores.set(2);
            // Ends only if the other run starts meanwhile.
            await(second);
          } else {
            second.countDown();
          }
          return outcome(task);
        },
        this::keep);
    assertThat(kept).containsExactlyInAnyOrder(0, 1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void afterAFailureNothingStartsAndWhatIsUnderWayIsKept() {
    CountDownLatch both = new CountDownLatch(2);
    assertThatThrownBy(
            () ->
                Dispatch.each(
                    tasks(100),
                    () -> 2,
                    task -> {
                      both.countDown();
                      await(both);
                      if (task.point() == 0) {
                        throw new ScenarioException("point 0 is lost");
                      }
                      return outcome(task);
                    },
                    this::keep))
        .isInstanceOf(ScenarioException.class)
        .hasMessage("point 0 is lost");
    assertThat(kept).contains(1).hasSizeLessThan(99);
  }

  @Test
  void whatTheConsumerRefusesEndsItToo() {
    assertThatThrownBy(
            () ->
                Dispatch.each(
                    tasks(100),
                    () -> 1,
                    DispatchTest::outcome,
                    outcome -> {
                      keep(outcome);
                      throw new ScenarioException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(kept).containsExactly(0);
  }

  @Test
  void anInterruptLetsWhatIsUnderWayEnd() {
    Thread caller = Thread.currentThread();
    assertThatThrownBy(
            () ->
                Dispatch.each(
                    tasks(100),
                    () -> 1,
                    task -> {
                      caller.interrupt();
                      return outcome(task);
                    },
                    this::keep))
        .isInstanceOf(InterruptedException.class);
    assertThat(kept).hasSizeBetween(1, 99);
  }
}
