package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Say;
import org.taocun.experiment.Progress;
import org.taocun.experiment.RunClock;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.output.table.NumberText;
import org.taocun.study.Listener;

/**
 * A forecast of a sweep's time and disk space from its first runs: up to {@value #MOST_RUNS} of
 * them or two seconds, whichever ends first, as many at once as later. Only the later half counts,
 * since the program warms up meanwhile; runs that make machines ready do not count. All are kept:
 * no run is made twice.
 */
final class SweepForecast {
  private static final int MOST_RUNS = 20;
  private static final long LONG_ENOUGH = 2_000_000_000L;

  private final Sweep sweep;
  private final SweepFolder folder;
  private final SweepEngine engine;
  private final RunClock clock;

  SweepForecast(Sweep sweep, SweepEngine engine, SweepFolder folder, RunClock clock) {
    this.sweep = sweep;
    this.engine = engine;
    this.folder = folder;
    this.clock = clock;
  }

  /**
   * Makes the first runs and prints the forecast for the others.
   *
   * @param missing the missing runs, one or more
   */
  void tell(List<Task> missing, Listener listener) throws InterruptedException {
    long before = folder.bytes();
    int made = Math.min(engine.coldRuns(), missing.size());
    sweep.run(missing.subList(0, made), Progress.NONE);
    int most = Math.min(made + MOST_RUNS, missing.size());
    long began = clock.nanoTime();
    List<Long> took = new ArrayList<>();
    while (made < most && clock.nanoTime() - began < LONG_ENOUGH) {
      long start = clock.nanoTime();
      int together = Math.min(engine.cores(), most - made);
      sweep.run(missing.subList(made, made + together), Progress.NONE);
      took.add(clock.nanoTime() - start);
      made += together;
    }
    int left = missing.size() - made;
    if (left == 0) {
      return;
    }
    double each =
        took.subList(took.size() / 2, took.size()).stream().mapToLong(t -> t).average().orElse(0)
            * 1e-9;
    double bytesEach = Math.max(0, folder.bytes() - before) / (double) made;
    long seconds = Math.round(each * left / Math.min(engine.cores(), left));
    listener.say(
        Say.of(
            "one run takes about {0} and {1}: about {2} for the other {3} {4}, {5} of disk",
            duration(each),
            size(bytesEach),
            NumberText.duration(Duration.ofSeconds(seconds)),
            left,
            engine.words(),
            size(bytesEach * left)));
    warn(bytesEach * left, listener);
  }

  private void warn(double needed, Listener listener) {
    try {
      Path stage = folder.stage();
      long free = Files.getFileStore(stage).getUsableSpace();
      if (free < needed) {
        listener.say(Say.of("warning: the disk has only {0} left", size((double) free)));
      }
    } catch (IOException e) {
      listener.say(Say.of("the free space of the disk is not known: {0}", e.getMessage()));
    }
  }

  private static String duration(double seconds) {
    return seconds < 1
        ? String.format(Locale.ROOT, "%.0f ms", seconds * 1000)
        : String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /** A number of bytes in words. */
  static String size(double bytes) {
    if (bytes < 1e6) {
      return String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3));
    }
    return bytes < 1e9
        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
