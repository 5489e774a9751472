package org.taocun.experiment;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.taocun.base.Say;
import org.taocun.experiment.design.RunOrder.Task;

/**
 * The dispatch of runs to other machines, as many at once as they can take at the moment. Outcomes
 * are handed on as they arrive, from the calling thread.
 */
public final class Dispatch {
  private static final long LOOK_AGAIN_MILLISECONDS = 500;

  private final IntSupplier atOnce;
  private final Function<Task, RunOutcome> maker;
  private final Consumer<RunOutcome> finished;
  private final FirstFailure failure = new FirstFailure();
  private boolean interrupted;

  private Dispatch(
      IntSupplier atOnce, Function<Task, RunOutcome> maker, Consumer<RunOutcome> finished) {
    this.atOnce = atOnce;
    this.maker = maker;
    this.finished = finished;
  }

  /**
   * Has all runs made; ends early as {@link SweepEngine#each} does.
   *
   * @param atOnce the number of runs that may be under way, asked again and again
   * @param maker makes a run and waits for it; called from as many threads
   */
  public static void each(
      List<Task> tasks,
      IntSupplier atOnce,
      Function<Task, RunOutcome> maker,
      Consumer<RunOutcome> finished)
      throws InterruptedException {
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "dispatch");
              thread.setDaemon(true);
              return thread;
            });
    try {
      Dispatch dispatch = new Dispatch(atOnce, maker, finished);
      dispatch.all(tasks.iterator(), new ExecutorCompletionService<>(threads));
      dispatch.rethrow();
    } finally {
      threads.shutdownNow();
    }
  }

  private void all(Iterator<Task> tasks, CompletionService<RunOutcome> makers) {
    int underWay = 0;
    while (true) {
      while (goesOn() && tasks.hasNext() && underWay < Math.max(1, atOnce.getAsInt())) {
        Task task = tasks.next();
        makers.submit(() -> maker.apply(task));
        underWay++;
      }
      if (underWay == 0) {
        return;
      }
      underWay -= next(makers).map(this::take).orElse(0);
    }
  }

  private boolean goesOn() {
    return !failure.happened() && !interrupted;
  }

  private Optional<Future<RunOutcome>> next(CompletionService<RunOutcome> makers) {
    try {
      return Optional.ofNullable(makers.poll(LOOK_AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS));
    } catch (InterruptedException e) {
      interrupted = true;
      return Optional.empty();
    }
  }

  /** Hands a finished run on. */
  private int take(Future<RunOutcome> made) {
    try {
      finished.accept(made.get());
    } catch (ExecutionException e) {
      failure.add(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException("what is done is not waited for", e);
    } catch (RuntimeException | Error e) {
      failure.add(e);
    }
    return 1;
  }

  private void rethrow() throws InterruptedException {
    failure.rethrow();
    if (interrupted) {
      throw new InterruptedException(Say.of("interrupted; what has ended is kept"));
    }
  }
}
