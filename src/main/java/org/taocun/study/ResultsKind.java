package org.taocun.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.taocun.output.folder.Identity;
import org.taocun.output.folder.Provenance;

/** What a results folder holds, told by its files. */
public enum ResultsKind {
  /** A run. */
  RUN(Provenance.FILE_NAME),
  /** A comparison. */
  COMPARISON("comparison.json"),
  /** A sweep, or a shard of one. */
  SWEEP("design.json"),
  /** Something else. */
  OTHER("");

  private final String mark;

  ResultsKind(String mark) {
    this.mark = mark;
  }

  /** The name of the file by which the kind is known. */
  public String mark() {
    return mark;
  }

  /** The kind of a folder; every sweep and comparison has the mark of a run, too. */
  public static ResultsKind of(Path folder) {
    return Stream.of(COMPARISON, SWEEP, RUN)
        .filter(kind -> Files.isRegularFile(folder.resolve(kind.mark)))
        .findFirst()
        .orElse(OTHER);
  }

  /**
   * What the user should know of a folder that is not what it was taken for: "; it holds a
   * comparison", or that it does not exist; "" where nobody knows.
   */
  public static String hint(Path folder) {
    if (!Files.exists(folder)) {
      return "; there is no such folder";
    }
    if (!Files.isDirectory(folder)) {
      return "; it is a file";
    }
    ResultsKind kind = of(folder);
    return kind == OTHER ? work(folder) : "; it holds a " + kind.name().toLowerCase(Locale.ROOT);
  }

  private static String work(Path folder) {
    try {
      return Identity.read(folder)
          .map(one -> "; it holds results of another kind (" + one.kind() + ")")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
