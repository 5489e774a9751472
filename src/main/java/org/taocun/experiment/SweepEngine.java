package org.taocun.experiment;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.taocun.experiment.design.RunOrder.Task;

/**
 * The engine that makes the runs of a sweep: threads of this program ({@link ThreadEngine}) or
 * other machines ({@link ClusterProvider}). A run is a pure function of its point and replication,
 * so results do not depend on the engine.
 */
public interface SweepEngine extends AutoCloseable {
  /**
   * Makes runs and hands over each outcome as soon as it exists, in any order. Returns when all are
   * handed over.
   *
   * <p>A run that fails is an outcome like others. At the first failure of the consumer or of the
   * engine itself, or when the calling thread is interrupted, no further run starts; those under
   * way are waited for and handed over.
   *
   * @param finished may be called from several threads
   * @param share hears how much of the work is done, runs under way included, if the engine knows;
   *     never called from two threads at once
   * @throws InterruptedException when the calling thread was interrupted
   * @throws RuntimeException or an error: the first failure of the consumer or of the engine
   */
  void each(List<Task> tasks, Consumer<RunOutcome> finished, DoubleConsumer share)
      throws InterruptedException;

  /**
   * The number of runs made at the same time, 1 or more; the present number if machines come and
   * go.
   */
  int cores();

  /**
   * The number of first runs that do not show how long the others take, since machines have to be
   * made ready.
   */
  int coldRuns();

  /** The engine in words that follow a duration, such as "with 2 threads". */
  String words();

  @Override
  void close();
}
