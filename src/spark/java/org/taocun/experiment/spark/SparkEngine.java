package org.taocun.experiment.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.ClusterProvider.Order;
import org.taocun.experiment.ClusterProvider.Shipment;
import org.taocun.experiment.Dispatch;
import org.taocun.experiment.InputFiles;
import org.taocun.experiment.ReturnedRun;
import org.taocun.experiment.RunOutcome;
import org.taocun.experiment.RunParcel;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.design.RunOrder.Task;

/**
 * The engine that makes runs on Spark. Every run is a job of one task, so that it comes back as
 * soon as it has ended. Twice as many runs as cores are under way, so that no core waits for this
 * program. Spark gives the runs of a lost machine to another.
 */
final class SparkEngine implements SweepEngine {
  private static final int JOBS_PER_CORE = 2;

  private final JavaSparkContext context;
  private final LostExecutors lost;
  private final Order order;
  private final Map<Map<String, Path>, Broadcast<InputFiles>> sent = new ConcurrentHashMap<>();

  SparkEngine(JavaSparkContext context, LostExecutors lost, Order order) {
    this.context = context;
    this.lost = lost;
    this.order = order;
  }

  @Override
  public void each(List<Task> tasks, Consumer<RunOutcome> finished, DoubleConsumer share)
      throws InterruptedException {
    Dispatch.each(tasks, () -> JOBS_PER_CORE * cores(), this::made, finished);
  }

  private RunOutcome made(Task task) {
    Shipment shipment = order.shipments().apply(task.point());
    RunParcel parcel =
        new RunParcel(
            shipment.scenario(),
            task.point(),
            task.replication(),
            order.kept().series(),
            order.kept().events(),
            shipment.run());
    Broadcast<InputFiles> files =
        sent.computeIfAbsent(shipment.files(), named -> context.broadcast(InputFiles.of(named)));
    try {
      List<ReturnedRun> runs =
          context
              .parallelize(List.of(parcel), 1)
              .map(new ExecutorRun(files, order.clock()))
              .collect();
      return runs.get(0).outcome();
    } catch (Exception e) {
      // Spark throws checked exceptions without declaring them.
      waitIfEnding();
      throw new ScenarioException(
          Say.of(
              "point {0}, replication {1}: Spark gave it up: {2}",
              task.point(), task.replication(), SparkProvider.reason(e)));
    }
  }

  /** Waits if the program is ending: Spark ends too, and its errors are of no interest. */
  private static void waitIfEnding() {
    Thread probe = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
    } catch (IllegalStateException ending) {
      waitForTheEnd();
    }
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public int cores() {
    return Math.max(1, context.defaultParallelism());
  }

  @Override
  public int coldRuns() {
    return JOBS_PER_CORE * cores();
  }

  @Override
  public String words() {
    int cores = cores();
    return Say.of(cores == 1 ? "on {0} core of {1}" : "on {0} cores of {1}", cores, order.master());
  }

  @Override
  public void close() {
    lost.end();
    context.close();
  }
}
