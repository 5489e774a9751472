package org.taocun.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;
import org.taocun.base.Say;
import org.taocun.experiment.Progress;
import org.taocun.output.table.NumberText;

/** Progress of work: a bar with the remaining time on a terminal, otherwise a line now and then. */
final class ProgressLine implements Progress {
  private static final int WIDTH = 30;
  private static final long SECOND = 1_000_000_000L;
  private static final long LINE_EVERY = 10 * SECOND;
  private static final long MONTHS_EVERY = 30 * SECOND;
  private static final long BAR_EVERY = SECOND / 10;

  private final String name;
  private final String things;
  private final boolean terminal;
  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private long started;
  private long shown;
  private int startedWith;
  private int done;
  private int total;
  private DoubleSupplier expected = () -> Double.NaN;

  /**
   * Progress of a scenario.
   *
   * @param terminal true if lines can be overwritten
   * @param nanoTime a clock in nanoseconds
   */
  ProgressLine(String name, boolean terminal, PrintWriter err, LongSupplier nanoTime) {
    this(name, Say.of("replications"), terminal, err, nanoTime);
  }

  /**
   * Progress of other work.
   *
   * @param things the counted things, such as "runs"
   */
  ProgressLine(
      String name, String things, boolean terminal, PrintWriter err, LongSupplier nanoTime) {
    this.name = name;
    this.things = things;
    this.terminal = terminal;
    this.err = err;
    this.nanoTime = nanoTime;
  }

  /**
   * True if lines on the terminal can be overwritten. From Java 22 on there always is a console.
   */
  @SuppressWarnings("SystemConsoleNull") // null up to Java 21; from 22 on isTerminal tells
  static boolean onTerminal() {
    if (System.console() == null) {
      return false;
    }
    try {
      Object terminal =
          System.console().getClass().getMethod("isTerminal").invoke(System.console());
      return Boolean.TRUE.equals(terminal);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** The beginning of a line that overwrites a bar. */
  static String cleared() {
    return onTerminal() ? "\r\u001b[K" : "";
  }

  @Override
  public void started(int total, int stored) {
    started = nanoTime.getAsLong();
    shown = started;
    startedWith = stored;
    done = stored;
    this.total = total;
    if (stored > 0) {
      err.println(Say.of("{0}: going on with {1} of {2} {3}", name, stored, total, things));
    }
    show(stored, total);
  }

  @Override
  public void expects(DoubleSupplier secondsLeft) {
    expected = secondsLeft;
  }

  @Override
  public void goesOn(double share) {
    long now = nanoTime.getAsLong();
    if (now - shown >= (terminal ? BAR_EVERY : MONTHS_EVERY)) {
      shown = now;
      double here = share - (double) startedWith / total;
      long left = (long) ((now - started) / here * (1 - share));
      String line =
          Say.of(
              "{0}: {1} of {2} {3}, {4} of their months{5}",
              name, done, total, things, NumberText.percent(share), left(left));
      show(line, share, false);
    }
  }

  @Override
  public void finished(int done, int total) {
    this.done = done;
    long now = nanoTime.getAsLong();
    if (done == total || now - shown >= (terminal ? BAR_EVERY : LINE_EVERY)) {
      shown = now;
      show(done, total);
    }
  }

  private void show(int done, int total) {
    String line = Say.of("{0}: {1} of {2} {3}{4}", name, done, total, things, left(done, total));
    show(line, total == 0 ? 1 : (double) done / total, done == total);
  }

  private void show(String line, double share, boolean last) {
    if (!terminal) {
      err.println(line);
      return;
    }
    int full = (int) (WIDTH * share);
    err.print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + line + "\u001b[K");
    if (last) {
      err.println();
    }
    err.flush();
  }

  private String left(int done, int total) {
    int here = done - startedWith;
    if (here <= 0 || done == total) {
      return "";
    }
    double known = expected.getAsDouble();
    long each = (nanoTime.getAsLong() - started) / here;
    return left(known >= 0 ? (long) (known * SECOND) : each * (total - done));
  }

  private static String left(long nanos) {
    return Say.of(", about {0} left", NumberText.duration(Duration.ofNanos(nanos)));
  }
}
