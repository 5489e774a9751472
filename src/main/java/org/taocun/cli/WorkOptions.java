package org.taocun.cli;

import java.io.PrintWriter;
import org.taocun.experiment.Replications;
import org.taocun.output.folder.Existing;
import picocli.CommandLine.Option;

/** What every verb is told that runs replications into a results folder. */
final class WorkOptions {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Replications that run at once (default: one a processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--resume", description = "Go on with what was interrupted.")
  private boolean resume;

  @Option(
      names = "--force",
      description = "Replace an existing results folder once the new one is complete.")
  private boolean force;

  @Option(names = "--quiet", description = "No progress and no summary.")
  private boolean quiet;

  int threads() {
    return threads;
  }

  boolean quiet() {
    return quiet;
  }

  /**
   * Progress on a terminal or in lines; none when the user wants quiet.
   *
   * @param things what is counted, such as "runs"
   */
  Replications.Progress progress(String name, String things, PrintWriter err) {
    return quiet
        ? Replications.Progress.NONE
        : new ProgressLine(name, things, RunJob.onTerminal(), err, System::nanoTime);
  }

  /** Says that an interrupt lost nothing, unless the user wants quiet. */
  void interrupted(int kept, PrintWriter err) {
    if (!quiet) {
      err.println();
      err.println(
          "interrupted; %d runs are kept: the same command with --resume goes on".formatted(kept));
    }
  }

  /** What to do about results that are there. */
  Existing existing() {
    return new Existing(force, resume);
  }
}
