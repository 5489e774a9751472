package org.taocun.study.run;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.taocun.experiment.Progress;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.ExistingResults;
import org.taocun.trace.PanelRow;

/** A run that hangs in its fourth replication until somebody kills the process. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] args) throws InterruptedException {
    RunContent request = Samples.request(6, RunFolderTest.ALL);
    try (RunFolder folder = RunFolder.open(Path.of(args[0]), request, ExistingResults.REFUSED)) {
      Replications.run(
          6,
          1,
          (replication, panel) -> {
            if (replication == 3) {
              panel.accept(
                  new PanelRow(0, "cut", "off", "aware", false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
              System.out.println("hanging");
              hang();
            }
            return Samples.run(replication, panel);
          },
          folder,
          Progress.NONE);
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
