package org.taocun.study.calibrate;

import org.taocun.analysis.posterior.Generation;
import org.taocun.base.Say;
import org.taocun.experiment.Progress;
import org.taocun.experiment.RunClock;
import org.taocun.output.table.NumberText;
import org.taocun.study.Listener;

/**
 * Progress of a posterior: a line for each generation, and within one at most every ten seconds.
 */
final class PosteriorProgress {
  private static final long PAUSE = 10_000_000_000L;

  private final Listener listener;
  private final RunClock clock;
  private long shown;

  PosteriorProgress(Listener listener, int known, RunClock clock) {
    this.listener = listener;
    this.clock = clock;
    shown = clock.nanoTime();
    if (known > 0) {
      listener.say(Say.of("going on after {0} {0|point|points}", known));
    }
  }

  /** Progress within a generation. */
  Progress within(int generation) {
    return new Progress() {
      @Override
      public void started(int total, int stored) {}

      @Override
      public void finished(int done, int total) {
        long now = clock.nanoTime();
        if (now - shown >= PAUSE) {
          shown = now;
          listener.say(
              Say.of("generation {0}: {1} of {2} {2|point|points}", generation, done, total));
        }
      }
    };
  }

  /** A generation is done. */
  void done(Generation one) {
    shown = clock.nanoTime();
    listener.say(
        one.number() == 0
            ? Say.of(
                "generation 0: tolerance {0} sd after {1} points",
                NumberText.number(one.tolerance()), one.points())
            : Say.of(
                "generation {0}: tolerance {1} sd after {2} points; {3} of the new ones were nearer"
                    + " than the tolerance before; kept points are worth {4} independent ones",
                one.number(),
                NumberText.number(one.tolerance()),
                one.points(),
                NumberText.percent(one.acceptance()),
                Math.round(one.effective())));
  }
}
