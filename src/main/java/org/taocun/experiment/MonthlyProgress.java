package org.taocun.experiment;

/**
 * The progress of replications month by month, for a listener that hears of finished ones only.
 * Replications run side by side; the listener is still called by one thread at a time.
 */
public final class MonthlyProgress implements Progress {
  private final Progress listener;
  private final int months;
  private int total;
  private long done;

  /**
   * The progress of replications.
   *
   * @param months that each of them simulates
   */
  public MonthlyProgress(Progress listener, int months) {
    this.listener = listener;
    this.months = months;
  }

  @Override
  public synchronized void started(int total, int stored) {
    this.total = total;
    done = (long) stored * months;
    listener.started(total, stored);
  }

  @Override
  public synchronized void finished(int done, int total) {
    listener.finished(done, total);
  }

  /** A month of one of the replications is over. */
  public synchronized void month() {
    done++;
    listener.goesOn((double) done / ((long) total * months));
  }
}
