package org.taocun.study;

import org.taocun.experiment.Progress;

/** Listener to a study while it runs; its methods may be called from any thread. */
public interface Listener {
  /** A listener that ignores everything. */
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
   * @param things the counted things, such as "replications"
   */
  Progress progress(String name, String things);

  /** A line on how the work goes. */
  void say(String line);

  /** A line that is shown in any case, such as a figure that could not be drawn. */
  void note(String line);
}
