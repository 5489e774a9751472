package org.taocun.experiment.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;
import org.taocun.base.Say;

/** Messages about lost executors. */
final class LostExecutors extends SparkListener {
  private final Consumer<String> notes;
  private final Map<String, String> hosts = new TreeMap<>();
  private boolean ending;

  LostExecutors(Consumer<String> notes) {
    this.notes = notes;
  }

  @Override
  public synchronized void onExecutorAdded(SparkListenerExecutorAdded added) {
    hosts.put(added.executorId(), added.executorInfo().executorHost());
  }

  @Override
  public synchronized void onExecutorRemoved(SparkListenerExecutorRemoved removed) {
    if (!ending) {
      notes.accept(
          Say.of(
              hosts.containsKey(removed.executorId())
                  ? "lost executor {0} on {1} ({2}): its runs are made again elsewhere"
                  : "lost executor {0} ({2}): its runs are made again elsewhere",
              removed.executorId(),
              hosts.getOrDefault(removed.executorId(), ""),
              SparkProvider.firstLine(removed.reason())));
    }
  }

  /** Ends the messages: executors that leave from now on are not lost. */
  synchronized void end() {
    ending = true;
  }
}
