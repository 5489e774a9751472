package org.taocun.study.sweep;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.taocun.experiment.Sweep;
import org.taocun.experiment.SweepPlan;
import org.taocun.output.folder.ExistingResults;

/** A sweep that reports stored runs and hangs after some, until somebody kills it. */
final class KilledSweep {
  private KilledSweep() {}

  public static void main(String[] args) throws InterruptedException {
    SweepPlan plan = SweepSamples.plan(5, 4);
    int hangAt = Integer.parseInt(args[1]);
    int[] begun = {0};
    try (SweepFolder folder =
        SweepFolder.open(
            Path.of(args[0]), SweepSamples.content(plan), new ExistingResults(false, true))) {
      SweepSamples.simulate(
          folder,
          plan,
          1,
          Sweep.OnError.STOP,
          task -> {
            System.out.println("stored " + folder.finished());
            if (begun[0]++ == hangAt) {
              hang();
            }
          });
    }
  }

  private static void hang() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
