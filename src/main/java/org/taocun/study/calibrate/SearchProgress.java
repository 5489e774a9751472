package org.taocun.study.calibrate;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.taocun.base.Say;
import org.taocun.experiment.RunClock;
import org.taocun.output.table.NumberText;
import org.taocun.study.Listener;

/** Progress of a search and its best fit: a line at most every two seconds. */
final class SearchProgress {
  private static final long PAUSE = 2_000_000_000L;
  private static final long LONG = 30_000_000_000L;

  private final Listener listener;
  private final int evaluations;
  private final int before;
  private final RunClock clock;
  private final long started;
  private long shown;
  private int done;
  private double least = Double.POSITIVE_INFINITY;

  /**
   * Progress of a search.
   *
   * @param evaluations the largest number of points
   * @param known trials of the interrupted search that goes on
   */
  SearchProgress(Listener listener, int evaluations, List<Trial> known, RunClock clock) {
    this.listener = listener;
    this.evaluations = evaluations;
    this.clock = clock;
    before = known.size();
    done = before;
    started = clock.nanoTime();
    shown = started;
    known.forEach(trial -> least = Math.min(least, trial.loss()));
    if (before > 0) {
      listener.say(Say.of("going on after {0} {0|point|points}", before));
    }
  }

  /** A share of the point that is being tried is done; told where a point takes long. */
  void goesOn(double share) {
    long now = clock.nanoTime();
    if (now - shown >= LONG) {
      shown = now;
      listener.say(
          Say.of(
              "{0} of {1} points, {2} of the next one",
              done, evaluations, NumberText.percent(share)));
    }
  }

  /** A point was tried and is on the disk. */
  void done(Trial trial) {
    done++;
    least = Math.min(least, trial.loss());
    long now = clock.nanoTime();
    if (now - shown >= PAUSE || done == before + 1 || done == evaluations) {
      shown = now;
      long each = (now - started) / (done - before);
      String left =
          done >= evaluations
              ? ""
              : Say.of(
                  ", at most {0} left",
                  NumberText.duration(Duration.ofNanos(each * (evaluations - done))));
      listener.say(
          Say.of(
              "{0} of {1} points, least sum of squared misses {2}{3}",
              done, evaluations, String.format(Locale.ROOT, "%.4g", least), left));
    }
  }
}
