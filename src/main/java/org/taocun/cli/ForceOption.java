package org.taocun.cli;

import org.taocun.output.folder.ExistingResults;
import picocli.CommandLine.Option;

/** The option {@code --force}. */
final class ForceOption {
  @Option(
      names = "--force",
      description = "Replace an existing results folder once the new one is complete.")
  private boolean force;

  /** The treatment of existing results by a verb that cannot resume. */
  ExistingResults existing() {
    return existing(false);
  }

  ExistingResults existing(boolean resume) {
    return new ExistingResults(force, resume);
  }
}
