package org.taocun.study;

import org.taocun.experiment.Progress;

/** The ear of a study: a door hears by it how the work goes. May be called from any thread. */
public interface Listener {
  /** A deaf one. */
  Listener NONE =
      new Listener() {
        @Override
        public Progress progress(String name, String things) {
          return Progress.NONE;
        }

        @Override
        public void say(String line) {}

        @Override
        public void note(String line) {}
      };

  /**
   * A part of the work begins.
   *
   * @param name of the work, such as a scenario's
   * @param things what is counted, such as "replications"
   */
  Progress progress(String name, String things);

  /** A line on how the work goes. */
  void say(String line);

  /** A line that the user should know whatever else is shown, such as what could not be drawn. */
  void note(String line);
}
