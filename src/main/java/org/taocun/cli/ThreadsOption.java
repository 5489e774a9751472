package org.taocun.cli;

import picocli.CommandLine.Option;

/** The option {@code --threads}. */
final class ThreadsOption {
  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = WholeNumber.class,
      description = "Replications that run at once (default: one for each processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  int threads() {
    return threads;
  }
}
