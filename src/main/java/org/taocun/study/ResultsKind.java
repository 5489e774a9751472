package org.taocun.study;

import com.google.gson.annotations.SerializedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The kind of a results folder, as its run.json states it. */
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

  /** The word for the kind in run.json and identity.json. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The hint behind a refused folder: "; it holds a comparison", or that it does not exist; "" if
   * its kind is unknown.
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
