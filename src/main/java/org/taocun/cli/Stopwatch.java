package org.taocun.cli;

import org.taocun.experiment.RunClock;

/** The clock of the machine on which it is read. */
record Stopwatch() implements RunClock {
  @Override
  public long nanoTime() {
    return System.nanoTime();
  }
}
