package org.taocun.experiment;

/** Hears how far work is. Never called from two threads at once. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void started(int total, int stored) {}

        @Override
        public void finished(int done, int total) {}
      };

  /**
   * The work begins.
   *
   * @param total things to do in all, such as replications
   * @param stored how many of them were stored before and are not done again
   */
  void started(int total, int stored);

  /**
   * One of them is stored.
   *
   * @param done stored things, those stored before included
   * @param total things to do in all
   */
  void finished(int done, int total);
}
