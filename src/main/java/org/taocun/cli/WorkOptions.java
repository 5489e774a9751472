package org.taocun.cli;

import org.taocun.output.RunFolder;
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

  /** What to do about results that are there. */
  RunFolder.Existing existing() {
    return new RunFolder.Existing(force, resume);
  }
}
