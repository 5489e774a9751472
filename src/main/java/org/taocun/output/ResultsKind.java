package org.taocun.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a results folder holds, told by its files. */
enum ResultsKind {
  /** A run. */
  RUN,
  /** A comparison. */
  COMPARISON,
  /** A sweep, or a shard of one. */
  SWEEP,
  /** Something else. */
  OTHER;

  private static final String MARK = "Taocun ";

  static ResultsKind of(Path folder) {
    if (Files.isRegularFile(folder.resolve(ComparisonFile.NAME))) {
      return COMPARISON;
    }
    if (Files.isRegularFile(folder.resolve(SweepDesign.FILE_NAME))) {
      return SWEEP;
    }
    return Files.isRegularFile(folder.resolve(RunInfo.FILE_NAME)) ? RUN : OTHER;
  }

  /**
   * What the user should know of a folder that is not what it was taken for: "; it holds a
   * comparison", or that it does not exist; "" where nobody knows.
   */
  static String hint(Path folder) {
    if (!Files.exists(folder)) {
      return "; there is no such folder";
    }
    if (!Files.isDirectory(folder)) {
      return "; it is a file";
    }
    ResultsKind kind = of(folder);
    return kind == OTHER ? work(folder) : "; it holds a " + kind.name().toLowerCase(Locale.ROOT);
  }

  /** The kind of work that a work folder's first line names. */
  private static String work(Path folder) {
    Path identity = folder.resolve(WorkFolder.IDENTITY);
    try {
      String first =
          Files.isRegularFile(identity)
              ? Files.readString(identity).lines().findFirst().orElse("")
              : "";
      return first.startsWith(MARK)
          ? "; it holds results of another kind (" + first.substring(MARK.length()) + ")"
          : "";
    } catch (IOException e) {
      return "";
    }
  }
}
