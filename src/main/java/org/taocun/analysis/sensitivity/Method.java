package org.taocun.analysis.sensitivity;

import java.util.Locale;
import java.util.Optional;
import org.taocun.base.Say;

/** Methods of analysis, each for the designs that it suits. */
public enum Method {
  /** Sobol indices: first-order and total shares of the variance. */
  SOBOL(
      Say.later(
          "Sobol indices compare points that differ in one factor only, in pairs drawn for that"
              + " purpose"),
      "--design saltelli:256"),
  /** Elementary effects of Morris. */
  MORRIS(
      Say.later("elementary effects are steps of one factor along trajectories"),
      "--design morris:20"),
  /** Main effects and interactions of every combination of levels. */
  FACTORIAL(
      Say.later("main effects and interactions need every combination of fixed levels"),
      "--design grid"),
  /** Regression coefficients, rank correlations, shares of levels. */
  REGRESSION(
      Say.later("regression and ranks need points spread over the whole space"),
      "--design lhs:200"),
  /** Differences from the scenario's own point. */
  OAT(
      Say.later("differences are taken from the scenario's own point, one factor moved at a time"),
      "--design oat"),
  /** Scenario discovery: boxes in which a condition holds. */
  PRIM(Say.later("shares of cases need points spread over the whole space"), "--design lhs:500");

  private final String reason;
  private final String advice;

  Method(String reason, String advice) {
    this.reason = reason;
    this.advice = advice;
  }

  /** The word for the method on the command line and in tables. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The method for which the points of a design were chosen. */
  public static Method usual(DesignKind kind) {
    return switch (kind) {
      case SALTELLI -> SOBOL;
      case MORRIS -> MORRIS;
      case OAT -> OAT;
      case GRID, LIST, LHS, SOBOL, CSV -> REGRESSION;
    };
  }

  /**
   * The method for which the points of a sample were chosen, as far as an outcome allows for it:
   * factorial effects of full factorials need a replication that has the outcome at every point.
   */
  public static Method usual(SweepSample sample, Responses responses) {
    return FactorialEffects.possible(sample, responses) ? FACTORIAL : usual(sample.kind());
  }

  private boolean suits(DesignKind kind) {
    return switch (this) {
      case SOBOL -> kind == DesignKind.SALTELLI;
      case MORRIS -> kind == DesignKind.MORRIS;
      case OAT -> kind == DesignKind.OAT;
      case FACTORIAL ->
          kind == DesignKind.GRID || kind == DesignKind.LIST || kind == DesignKind.CSV;
      case REGRESSION, PRIM -> kind.spreadOut();
    };
  }

  /**
   * The reason why this method refuses points of a design, and a design to run instead; empty if it
   * accepts them.
   */
  public Optional<String> refusal(DesignKind kind) {
    if (suits(kind)) {
      return Optional.empty();
    }
    return Optional.of(
        Say.of(
            "{0} cannot be computed from {1}: {2}; sweep with {3}",
            word(), kind.words(), Say.of(reason), advice));
  }
}
