package org.taocun.experiment.spark;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorAdded;
import org.apache.spark.scheduler.SparkListenerExecutorRemoved;

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
          "lost executor %s%s (%s): its runs are made again elsewhere"
              .formatted(
                  removed.executorId(),
                  hosts.containsKey(removed.executorId())
                      ? " on " + hosts.get(removed.executorId())
                      : "",
                  SparkProvider.firstLine(removed.reason())));
    }
  }

  /** Ends the messages: executors that leave from now on are not lost. */
  synchronized void end() {
    ending = true;
  }
}
