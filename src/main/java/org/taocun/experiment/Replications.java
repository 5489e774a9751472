package org.taocun.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.taocun.base.Say;
import org.taocun.model.MonthListener;
import org.taocun.trace.PanelSink;
import org.taocun.trace.RunRecord;
import org.taocun.trace.RunSink;

/**
 * The replications of one scenario, made by several threads and handed to a sink one by one.
 *
 * <p>A replication is a pure function of its number, and the sink stores it under that number:
 * results depend neither on the number of threads nor on the order in which replications finish.
 * Memory grows with the threads, not with the replications.
 */
public final class Replications {
  /** One replication: a pure function of its number. */
  @FunctionalInterface
  public interface Run {
    /**
     * Runs the replication.
     *
     * @param replication its number, from 0
     * @param panel receives the household-month panel
     */
    RunRecord run(int replication, PanelSink panel);
  }

  private final IntConsumer work;
  private final Progress progress;
  private final List<Integer> missing = new ArrayList<>();
  private final int total;
  private final AtomicInteger next = new AtomicInteger();
  private volatile boolean stopped;
  private int done;

  /** The parts of tasks under way that are done, as a number of tasks. */
  private double partly;

  private final FirstFailure failure = new FirstFailure();

  private Replications(int total, IntPredicate done, IntConsumer work, Progress progress) {
    this.total = total;
    this.work = work;
    this.progress = progress;
    for (int task = 0; task < total; task++) {
      if (!done.test(task)) {
        missing.add(task);
      }
    }
    this.done = total - missing.size();
  }

  /**
   * Runs replications 0..n−1 except those that the sink has. Returns when all are stored.
   *
   * <p>At the first failure, or when the calling thread is interrupted, no further replication
   * starts; those under way are finished and stored first, so that nothing runs on after this
   * method and nothing finished is lost.
   *
   * @param replications n, 0 or more
   * @param threads number of replications that run at once, 1 or more
   * @throws InterruptedException when the calling thread was interrupted
   * @throws RuntimeException or an error: the first failure of a run or of the sink
   */
  public static void run(int replications, int threads, Run run, RunSink sink, Progress progress)
      throws InterruptedException {
    each(
        replications,
        threads,
        sink::has,
        replication -> sink.accept(run.run(replication, sink.panel(replication))),
        progress);
  }

  /**
   * Does tasks 0..n−1 except those that are done. Failures and interrupts are as in {@link #run}.
   *
   * @param total n, 0 or more
   * @param threads number of tasks done at once, 1 or more
   * @param done true if a task need not be done again
   * @param work does a task and keeps its result
   * @throws InterruptedException when the calling thread was interrupted
   * @throws RuntimeException or an error: the first failure
   */
  public static void each(
      int total, int threads, IntPredicate done, IntConsumer work, Progress progress)
      throws InterruptedException {
    if (total < 0 || threads < 1) {
      throw new IllegalArgumentException(
          "replications must be >= 0 and threads >= 1, were " + total + ", " + threads);
    }
    new Replications(total, done, work, progress).over(threads);
  }

  private void over(int threads) throws InterruptedException {
    progress.started(total, done);
    List<Thread> workers = new ArrayList<>();
    for (int i = 0; i < Math.min(threads, missing.size()); i++) {
      Thread worker = new Worker("replications-" + i);
      worker.setDaemon(true);
      workers.add(worker);
    }
    workers.forEach(Thread::start);
    boolean interrupted = awaitAll(workers);
    failure.rethrow();
    if (interrupted) {
      throw new InterruptedException(Say.of("interrupted with {0} of {1} stored", done, total));
    }
  }

  private boolean awaitAll(List<Thread> workers) {
    boolean interrupted = false;
    for (int i = 0; i < workers.size(); ) {
      try {
        workers.get(i).join();
        i++;
      } catch (InterruptedException e) {
        interrupted = true;
        stopped = true;
      }
    }
    return interrupted;
  }

  /** A thread that does tasks, and tells of the months of the runs that they make. */
  private final class Worker extends Thread implements MonthListener {
    private double part;

    Worker(String name) {
      super(name);
    }

    @Override
    public void run() {
      work(this);
    }

    @Override
    public void month(int month, int months) {
      synchronized (Replications.this) {
        become((double) month / months);
        progress.goesOn((done + partly) / total);
      }
    }

    private void become(double next) {
      partly += next - part;
      part = next;
    }
  }

  private void work(Worker worker) {
    for (int i = next.getAndIncrement(); i < missing.size() && !stopped; ) {
      try {
        work.accept(missing.get(i));
        report(worker);
      } catch (Throwable problem) {
        fail(problem);
      }
      i = next.getAndIncrement();
    }
  }

  private synchronized void report(Worker worker) {
    worker.become(0);
    done++;
    progress.finished(done, total);
  }

  private void fail(Throwable problem) {
    stopped = true;
    failure.add(problem);
  }
}
