package org.taocun.cli;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.ClusterProvider;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.SweepPlan;
import org.taocun.experiment.ThreadEngine;
import org.taocun.study.sweep.SweepPoints;
import picocli.CommandLine.Option;

/** The options that choose the engine of a sweep's runs. */
final class EngineOptions {
  /** The class that the Maven profile {@code spark} adds. */
  private static final String SPARK = "org.taocun.experiment.spark.SparkProvider";

  enum Engine {
    LOCAL,
    SPARK
  }

  @Option(
      names = "--engine",
      paramLabel = "local|spark",
      description = {
        "Make runs on this machine (the default) or on Apache Spark, with the same results"
            + " (needs a program built with -Pspark; docs/sweep.md)."
      })
  private Engine engine = Engine.LOCAL;

  @Option(
      names = "--master",
      paramLabel = "URL",
      description = "Spark's master, such as spark://HOST:7077 or local[2].")
  private @Nullable String master;

  /**
   * Refuses options that do not go together.
   *
   * @param threads true if a number of threads was asked for
   */
  void check(boolean threads) {
    if (engine == Engine.LOCAL) {
      if (master != null) {
        throw new ScenarioException(Say.of("--master: goes with --engine spark only"));
      }
      return;
    }
    if (threads) {
      throw new ScenarioException(
          Say.of(
              "--threads: does not go with --engine spark; the master says how many cores there"
                  + " are: local[N], or the setting spark.cores.max"));
    }
    String place = master();
    spark().check(place);
  }

  /** Starts the engine. */
  SweepEngine start(SweepPlan plan, SweepPoints points, int threads, Consumer<String> notes) {
    return engine == Engine.LOCAL
        ? new ThreadEngine(points::scenario, points, threads, new Stopwatch())
        : spark()
            .connect(
                new ClusterProvider.Order(
                    master(), plan.name(), plan.kept(), points::shipment, new Stopwatch(), notes));
  }

  /** The master of the option or, without it, of spark-submit. */
  private String master() {
    if (master != null && !master.isBlank()) {
      return master;
    }
    String submitted = System.getProperty("spark.master", "");
    if (submitted.isEmpty()) {
      throw new ScenarioException(
          Say.of(
              "--engine spark: needs --master, such as --master spark://HOST:7077 or"
                  + " --master local[2]"));
    }
    return submitted;
  }

  private static ClusterProvider spark() {
    try {
      return Class.forName(SPARK)
          .asSubclass(ClusterProvider.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (LinkageError e) {
      throw new ScenarioException(
          Say.of(
              "--engine spark: Spark is not on the class path; start the program by ./taocun or by"
                  + " spark-submit"));
    } catch (ReflectiveOperationException e) {
      throw new ScenarioException(
          Say.of(
              "--engine spark: this program was built without Spark; build it once by"
                  + " ./mvnw -q -DskipTests -Pspark package"));
    }
  }
}
