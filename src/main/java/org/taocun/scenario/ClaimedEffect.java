package org.taocun.scenario;

/**
 * An effect that a source claims, as two arms under the same luck.
 *
 * @param id its name
 * @param line where it stands in its file
 * @param claim what is claimed, in English
 * @param claimZh the same in Chinese
 * @param source who claims it, and where
 * @param treatment the arm with it
 * @param baseline the arm without it
 * @param outcome the formula of the outcome
 * @param unit its unit
 * @param sign the claimed sign of treatment − baseline
 * @param tolerance up to what size a difference counts as none, for the sign NONE
 * @param replications how many runs of each arm, 0 for the default
 */
public record ClaimedEffect(
    String id,
    int line,
    String claim,
    String claimZh,
    String source,
    ScenarioArm treatment,
    ScenarioArm baseline,
    String outcome,
    String unit,
    Sign sign,
    double tolerance,
    int replications) {
  /** A claimed sign. */
  public enum Sign {
    /** It rises. */
    MORE("+"),
    /** It falls. */
    LESS("-"),
    /** It stays. */
    NONE("0");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    /** The sign as it is written. */
    public String symbol() {
      return symbol;
    }
  }

  /** The least difference that agrees with the claim. */
  public double low() {
    return switch (sign) {
      case MORE -> Double.MIN_VALUE;
      case LESS -> Double.NEGATIVE_INFINITY;
      case NONE -> -tolerance;
    };
  }

  /** The largest difference that agrees with the claim. */
  public double high() {
    return switch (sign) {
      case MORE -> Double.POSITIVE_INFINITY;
      case LESS -> -Double.MIN_VALUE;
      case NONE -> tolerance;
    };
  }
}
