package org.taocun.cli;

import org.taocun.output.folder.ExistingResults;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options of every verb that runs replications into a results folder. */
final class WorkOptions {
  @Mixin private ThreadsOption threads = new ThreadsOption();

  @Option(names = "--resume", description = "Continue interrupted work.")
  private boolean resume;

  @Mixin private ForceOption force = new ForceOption();

  int threads() {
    return threads.threads();
  }

  /** The treatment of existing results. */
  ExistingResults existing() {
    return force.existing(resume);
  }
}
