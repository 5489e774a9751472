package org.taocun.scenario;

/**
 * An effect that a source claims, as two arms with the same random numbers.
 *
 * @param id its name
 * @param line its line in the file
 * @param claim the claim, in English
 * @param claimZh the same in Chinese
 * @param source the publication that claims it
 * @param sourceZh the same in Chinese
 * @param treatment the arm with the cause
 * @param baseline the arm without it
 * @param outcome the formula of the outcome
 * @param unit its unit
 * @param sign the claimed sign of treatment − baseline
 * @param tolerance largest size of a difference that counts as none, for the sign NONE
 * @param replications number of runs of each arm, 0 for the default
 */
public record ClaimedEffect(
    String id,
    int line,
    String claim,
    String claimZh,
    String source,
    String sourceZh,
    ScenarioArm treatment,
    ScenarioArm baseline,
    String outcome,
    String unit,
    Sign sign,
    double tolerance,
    int replications) {
  public enum Sign {
    /** The outcome rises. */
    MORE("+"),
    /** The outcome falls. */
    LESS("-"),
    /** The outcome stays the same. */
    NONE("0");

    private final String symbol;

    Sign(String symbol) {
      this.symbol = symbol;
    }

    /** The sign as written in the table. */
    public String symbol() {
      return symbol;
    }
  }

  /** The smallest difference that agrees with the claim. */
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
