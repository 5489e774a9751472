package org.taocun.experiment;

import java.util.List;
import java.util.function.Consumer;
import org.taocun.experiment.design.RunOrder.Task;

/**
 * Where the runs of a sweep are made: on threads of this program ({@link ThreadEngine}) or on other
 * machines ({@link ClusterProvider}). A run is a pure function of its point and replication, so no
 * engine shows in what is kept.
 */
public interface SweepEngine extends AutoCloseable {
  /**
   * Makes runs and hands each outcome over as soon as it is there, in any order. Returns when all
   * are handed over.
   *
   * <p>A run that fails is an outcome like others. At the first failure of the consumer or of the
   * engine itself, or when the calling thread is interrupted, no further run starts; those under
   * way are waited for and handed over.
   *
   * @param finished may be called from several threads
   * @throws InterruptedException when the calling thread was interrupted
   * @throws RuntimeException or an error: the first failure of the consumer or of the engine
   */
  void each(List<Task> tasks, Consumer<RunOutcome> finished) throws InterruptedException;

  /** How many runs go on at the same time, 1 or more; on machines that come and go, now. */
  int cores();

  /** How many first runs tell nothing about the others, since machines have to be made ready. */
  int coldRuns();

  /** What the runs go on, in words that follow a duration, such as "with 2 threads". */
  String words();

  @Override
  void close();
}
