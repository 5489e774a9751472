package org.taocun.cli;

import org.taocun.output.folder.Existing;
import picocli.CommandLine.Option;

/** The option {@code --force}. */
final class ForceOption {
  @Option(
      names = "--force",
      description = "Replace an existing results folder once the new one is complete.")
  private boolean force;

  /** The treatment of existing results by a verb that cannot resume. */
  Existing existing() {
    return existing(false);
  }

  Existing existing(boolean resume) {
    return new Existing(force, resume);
  }
}
