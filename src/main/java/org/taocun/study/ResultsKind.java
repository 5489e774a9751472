package org.taocun.study;

import com.google.gson.annotations.SerializedName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.taocun.base.Say;

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
  /** A posterior of free parameters. */
  @SerializedName("posterior")
  POSTERIOR,
  /** A sensitivity analysis. */
  @SerializedName("sensitivity")
  SENSITIVITY,
  /** Tests of herding. */
  @SerializedName("herd")
  HERD,
  /** Size, power and bias of tests of herding, or a shard of the runs. */
  @SerializedName("power")
  POWER,
  /** Rules of adoption against each other. */
  @SerializedName("identify")
  IDENTIFY,
  /** Surveys that tell rules of adoption apart. */
  @SerializedName("design")
  DESIGN;

  /** The word for the kind in run.json and identity.json. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The word for the kind in messages. */
  String spoken() {
    return switch (this) {
      case RUN -> Say.of("run");
      case COMPARISON -> Say.of("comparison");
      case SWEEP -> Say.of("sweep");
      case VALIDATION -> Say.of("validation");
      case CALIBRATION -> Say.of("calibration");
      case POSTERIOR -> Say.of("posterior of free parameters");
      case SENSITIVITY -> Say.of("sensitivity");
      case HERD -> Say.of("test of herding");
      case POWER -> Say.of("power of tests");
      case IDENTIFY -> Say.of("comparison of rules");
      case DESIGN -> Say.of("choice of surveys");
    };
  }

  /**
   * The hint behind a refused folder: "; it holds a comparison", or that it does not exist; "" if
   * its kind is unknown.
   */
  public static String hint(Path folder) {
    if (!Files.exists(folder)) {
      return Say.of("; there is no such folder");
    }
    if (!Files.isDirectory(folder)) {
      return Say.of("; it is a file");
    }
    return ResultsOrigin.kind(folder)
        .map(kind -> Say.of("; it holds a {0}", kind.spoken()))
        .orElse("");
  }
}
