package org.taocun.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.taocun.experiment.Replications;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.design.RunOrder.Task;
import org.taocun.output.SweepFolder;

/**
 * What a sweep will cost, from its first runs: up to {@value #MOST_RUNS} of them or two seconds,
 * whichever ends first; the program warms up meanwhile, so that the later half of them counts. They
 * are kept: none is made twice.
 */
final class SweepForecast {
  private static final int MOST_RUNS = 20;
  private static final long LONG_ENOUGH = 2_000_000_000L;

  private final Sweep sweep;
  private final SweepFolder folder;
  private final LongSupplier nanoTime;

  SweepForecast(Sweep sweep, SweepFolder folder, LongSupplier nanoTime) {
    this.sweep = sweep;
    this.folder = folder;
    this.nanoTime = nanoTime;
  }

  /**
   * Makes the first runs and says what the others need.
   *
   * @param missing the runs that are not there, one or more
   */
  void tell(List<Task> missing, int threads, PrintWriter err) throws InterruptedException {
    long before = folder.bytes();
    long began = nanoTime.getAsLong();
    List<Long> took = new ArrayList<>();
    int made = 0;
    while (made < Math.min(MOST_RUNS, missing.size())
        && nanoTime.getAsLong() - began < LONG_ENOUGH) {
      long start = nanoTime.getAsLong();
      sweep.run(missing.subList(made, made + 1), 1, Replications.Progress.NONE);
      took.add(nanoTime.getAsLong() - start);
      made++;
    }
    int left = missing.size() - made;
    if (left == 0) {
      return;
    }
    double each =
        took.subList(made / 2, made).stream().mapToLong(t -> t).average().orElse(0) * 1e-9;
    double bytesEach = Math.max(0, folder.bytes() - before) / (double) made;
    long seconds = Math.round(each * left / Math.min(threads, left));
    err.println(
        "one run takes about %s and %s: %s for the other %d with %d thread%s, %s of disk"
            .formatted(
                duration(each),
                size(bytesEach),
                "about " + ProgressLine.words(Duration.ofSeconds(seconds)),
                left,
                threads,
                threads == 1 ? "" : "s",
                size(bytesEach * left)));
    warn(bytesEach * left, err);
  }

  private void warn(double needed, PrintWriter err) {
    try {
      Path stage = folder.stage();
      long free = Files.getFileStore(stage).getUsableSpace();
      if (free < needed) {
        err.println("warning: the disk has only " + size((double) free) + " left");
      }
    } catch (IOException e) {
      err.println("the free space of the disk is not known: " + e.getMessage());
    }
  }

  private static String duration(double seconds) {
    return seconds < 1
        ? String.format(Locale.ROOT, "%.0f ms", seconds * 1000)
        : String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /** Bytes as people say them. */
  static String size(double bytes) {
    if (bytes < 1e6) {
      return String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / 1e3));
    }
    return bytes < 1e9
        ? String.format(Locale.ROOT, "%.0f MB", bytes / 1e6)
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
