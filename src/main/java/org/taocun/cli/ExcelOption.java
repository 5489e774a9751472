package org.taocun.cli;

import picocli.CommandLine.Option;

/** The option {@code --excel}. */
final class ExcelOption {
  @Option(
      names = "--excel",
      description = "Begin tables with the byte-order mark that Excel needs for Chinese.")
  private boolean excel;

  boolean excel() {
    return excel;
  }
}
