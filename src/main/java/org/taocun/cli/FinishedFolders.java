package org.taocun.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The results folders that a verb reads. */
final class FinishedFolders {
  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      converter = FileName.class,
      description = "Results folders of runs, comparisons or sweeps.")
  private List<Path> folders = new ArrayList<>();

  List<Path> folders() {
    return folders;
  }
}
