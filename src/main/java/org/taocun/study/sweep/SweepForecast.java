package org.taocun.study.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.taocun.analysis.Interval;
import org.taocun.base.Say;
import org.taocun.experiment.Progress;
import org.taocun.experiment.RunClock;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepEngine;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.output.table.NumberText;
import org.taocun.study.Listener;

/**
 * A forecast of a sweep's time and disk space from its first runs, which are at points drawn at
 * random and as many at once as later: as many as give a mean, at most {@value #MOST_RUNS}, and no
 * further ones after half a minute. All are kept: no run is made twice.
 */
final class SweepForecast {
  private static final int MOST_RUNS = 20;
  private static final int ENOUGH_RUNS = 8;
  private static final long LONG_ENOUGH = 2_000_000_000L;
  private static final long TOO_LONG = 30_000_000_000L;

  /** Ends of an interval that differ by less than this share of its middle are one number. */
  private static final double NARROW = 0.25;

  private final Sweep sweep;
  private final SweepFolder folder;
  private final SweepEngine engine;
  private final RunTimes times;
  private final RunClock clock;

  SweepForecast(
      Sweep sweep, SweepEngine engine, SweepFolder folder, RunTimes times, RunClock clock) {
    this.sweep = sweep;
    this.engine = engine;
    this.folder = folder;
    this.times = times;
    this.clock = clock;
  }

  /**
   * Makes the first runs and prints the forecast for the others.
   *
   * @param missing the missing runs, one or more
   */
  void tell(List<Task> missing, Listener listener) throws InterruptedException {
    long before = folder.bytes();
    long began = clock.nanoTime();
    int made = 0;
    while (made < missing.size() && !told(made, clock.nanoTime() - began)) {
      int together = Math.min(engine.cores(), missing.size() - made);
      sweep.run(missing.subList(made, made + together), Progress.NONE);
      made += together;
    }
    int left = missing.size() - made;
    if (left == 0) {
      return;
    }
    double bytesEach = Math.max(0, folder.bytes() - before) / (double) made;
    listener.say(
        Say.of(
            "{0} measured {0|run|runs} took about {1} and {2} each: {3} for the {4} that are left"
                + " {5}, {6} of disk",
            times.runs(),
            duration(times.each()),
            size(bytesEach),
            time(Math.min(engine.cores(), left)),
            left,
            engine.words(),
            size(bytesEach * left)));
    warn(bytesEach * left, listener);
  }

  /** True if the runs made so far are enough. */
  private boolean told(int made, long took) {
    boolean several = times.runs() >= ENOUGH_RUNS && took >= LONG_ENOUGH;
    return made >= MOST_RUNS + engine.coldRuns() || several || (made > 0 && took >= TOO_LONG);
  }

  private String time(int cores) {
    Interval all = times.leftBetween();
    if (!(all.high() - all.low() > NARROW * times.left())) {
      return Say.of("about {0}", time(times.left() / cores));
    }
    return Say.of("{0} to {1}", time(all.low() / cores), time(all.high() / cores));
  }

  private static String time(double seconds) {
    return NumberText.duration(Duration.ofSeconds(Math.round(seconds)));
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
