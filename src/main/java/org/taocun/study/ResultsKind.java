package org.taocun.study;

import com.google.gson.annotations.SerializedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What a results folder holds, as its run.json says. */
public enum ResultsKind {
  /** A run. */
  @SerializedName("run")
  RUN,
  /** A comparison. */
  @SerializedName("comparison")
  COMPARISON,
  /** A sweep, or a shard of one. */
  @SerializedName("sweep")
  SWEEP,
  /** A validation. */
  @SerializedName("validation")
  VALIDATION,
  /** A calibration. */
  @SerializedName("calibration")
  CALIBRATION,
  /** A sensitivity analysis. */
  @SerializedName("sensitivity")
  SENSITIVITY;

  /** The kind as run.json and identity.json say it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
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
    return Imprint.kind(folder).map(kind -> "; it holds a " + kind.word()).orElse("");
  }
}
