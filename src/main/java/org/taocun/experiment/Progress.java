package org.taocun.experiment;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;

/** Listener to how far work is; never called from two threads at once. */
public interface Progress {
  /** A listener that ignores everything. */
  Progress NONE =
      new Progress() {
        @Override
        public void started(int total, int stored) {}

        @Override
        public void finished(int done, int total) {}
      };

  /** A listener to work that goes on within one thing, such as the trial of a search. */
  static Progress within(DoubleConsumer share) {
    return new Progress() {
      @Override
      public void started(int total, int stored) {}

      @Override
      public void goesOn(double done) {
        share.accept(done);
      }

      @Override
      public void finished(int done, int total) {}
    };
  }

  /**
   * The work begins.
   *
   * @param total number of things in all, such as replications
   * @param stored number of them that were stored before and are not done again
   */
  void started(int total, int stored);

  /**
   * The time that is left is better known than from the number of things that are done.
   *
   * @param secondsLeft from now on; NaN while it is not known
   */
  default void expects(DoubleSupplier secondsLeft) {}

  /**
   * Work goes on within things, such as months of replications. Nothing is told if a listener does
   * not want to know.
   *
   * @param share of all the work that is done, in [0, 1]
   */
  default void goesOn(double share) {}

  /**
   * A thing is stored.
   *
   * @param done number of stored things, those stored before included
   * @param total number of things in all
   */
  void finished(int done, int total);
}
