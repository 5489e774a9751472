package org.taocun.experiment.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.SweepEngine;

/** The provider of Apache Spark for sweeps. Loaded by its name. */
public final class SparkProvider implements ClusterProvider {
  private static final int LOOKS = 300;
  private static final int LOOK_MILLISECONDS = 100;

  private static final String MEMORY = "spark.executor.memory";
  private static final String LOOPBACK = "127.0.0.1";

  /** Called by reflection. */
  public SparkProvider() {}

  @Override
  public void check(String master) {
    Master place = new Master(master);
    place.check();
    if (!place.local()) {
      ProgramJars.all();
    }
  }

  @Override
  public SweepEngine connect(Order order) {
    LostExecutors lost = new LostExecutors(order.notes());
    JavaSparkContext context = context(order);
    context.sc().addSparkListener(lost);
    try {
      if (!new Master(order.master()).local()) {
        awaitExecutor(context, order);
      }
      return new SparkEngine(context, lost, order);
    } catch (InterruptedException e) {
      context.close();
      throw new ScenarioException(Say.of("--engine spark: interrupted"));
    }
  }

  /** Waits some seconds for the first executor, then says so. */
  private static void awaitExecutor(JavaSparkContext context, Order order)
      throws InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      // One of them is this program.
      if (context.statusTracker().getExecutorInfos().length > 1) {
        return;
      }
      Thread.sleep(LOOK_MILLISECONDS);
    }
    order
        .notes()
        .accept(
            Say.of(
                "no worker of {0} has taken the sweep up yet: one is needed with a free core and"
                    + " {1} of memory (spark.executor.memory); waiting",
                order.master(), context.getConf().get(MEMORY, "1g")));
  }

  private static JavaSparkContext context(Order order) {
    try {
      return new JavaSparkContext(conf(order));
    } catch (Exception e) {
      // Spark throws checked exceptions without declaring them.
      throw new ScenarioException(Say.at("--master " + order.master(), reason(e)));
    }
  }

  /**
   * Spark's settings. Those that the user gives by -Dspark.NAME=VALUE or spark-submit have
   * priority.
   */
  private static SparkConf conf(Order order) {
    Master master = new Master(order.master());
    SparkConf conf = new SparkConf(true).setMaster(master.url());
    // Otherwise it would override the number of cores.
    conf.remove("spark.default.parallelism");
    conf.setIfMissing("spark.app.name", "taocun sweep " + order.name());
    conf.setIfMissing("spark.ui.enabled", "false");
    conf.setIfMissing("spark.log.level", "FATAL");
    conf.setIfMissing("spark.task.maxFailures", "8");
    if (master.onThisMachine()) {
      conf.setIfMissing("spark.driver.host", LOOPBACK);
      conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
    }
    if (!master.local()) {
      ship(conf);
    }
    return conf;
  }

  /** Sends the program. Its own libraries have priority over those of Spark with the same name. */
  private static void ship(SparkConf conf) {
    List<String> jars = new ArrayList<>();
    ProgramJars.all().forEach(jar -> jars.add(jar.toString()));
    List<Path> names = jars.stream().map(jar -> Path.of(jar).getFileName()).toList();
    Arrays.stream(conf.get("spark.jars", "").split(","))
        .filter(jar -> !jar.isBlank())
        .filter(jar -> names.stream().noneMatch(name -> jar.endsWith("/" + name)))
        .forEach(jars::add);
    conf.setJars(jars.toArray(String[]::new));
    conf.setIfMissing("spark.executor.userClassPathFirst", "true");
  }

  /** The first line of Spark's reason for a failure. */
  static String reason(Exception failure) {
    return firstLine(failure.getMessage() == null ? failure.toString() : failure.getMessage());
  }

  static String firstLine(String text) {
    return text.strip().replaceAll("(?s)\\s*\\R.*", "");
  }
}
