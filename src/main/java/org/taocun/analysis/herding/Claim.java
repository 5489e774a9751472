package org.taocun.analysis.herding;

import java.util.Collection;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;

/** A claim of a test about a cause, by what it says it separates and cannot separate. */
public enum Claim {
  /** It rejects no more often than its level says. */
  HOLDS,
  /** It rejects more often than that. */
  REJECTS,
  /** It claims neither. */
  UNKNOWN;

  private static final Set<Cause> LIKENESS = EnumSet.of(Cause.HOMOPHILY, Cause.LATENT_HOMOPHILY);

  /**
   * The claim of a test where causes act together: it rejects if it does under one of them, and
   * holds if it does under all, or where no cause acts.
   */
  public static Claim of(Question test, Collection<Cause> causes) {
    if (test == Question.BASS) {
      return UNKNOWN;
    }
    Set<Claim> claims = EnumSet.of(HOLDS);
    causes.forEach(cause -> claims.add(of(test, cause)));
    return claims.contains(REJECTS) ? REJECTS : claims.contains(UNKNOWN) ? UNKNOWN : HOLDS;
  }

  /**
   * The claim of a test of a layer of ties. Where the causes act along other ties only, there is
   * nothing to find, so that it does not claim to reject.
   *
   * @param along layers along which the causes act; none for all
   * @param layer of the test; "" for none or all
   */
  public static Claim of(
      Question test, Collection<Cause> causes, Collection<String> along, String layer) {
    Claim claim = of(test, causes);
    boolean acts = along.isEmpty() || layer.isEmpty() || along.contains(layer);
    return claim == REJECTS && !acts ? UNKNOWN : claim;
  }

  private static Claim of(Question test, Cause cause) {
    return switch (test) {
      case LSV, TARONE, BETA_BINOMIAL, LOCATION_QUOTIENT, ELLISON_GLAESER -> unequalShares(cause);
      case MORAN, JOIN_COUNTS, THRESHOLD_PERMUTATION, STRUCTURE ->
          cause == Cause.COMMON_SHOCKS ? HOLDS : REJECTS;
      case HAZARD -> hazard(cause);
      case SHUFFLE -> cause == Cause.GROUP_SHOCKS ? REJECTS : shuffles(cause);
      case SHUFFLE_WITHIN_GROUPS -> cause == Cause.GROUP_DIFFERENCES ? HOLDS : shuffles(cause);
      case EDGE_REVERSAL -> cause == Cause.IMITATION ? UNKNOWN : HOLDS;
      case MATCHED_SAMPLE ->
          cause == Cause.IMITATION || cause == Cause.LATENT_HOMOPHILY ? REJECTS : HOLDS;
      default -> UNKNOWN;
    };
  }

  /** Friends may be alike across groups, which leaves groups' shares equal. */
  private static Claim unequalShares(Cause cause) {
    return LIKENESS.contains(cause) ? UNKNOWN : cause == Cause.COMMON_SHOCKS ? HOLDS : REJECTS;
  }

  /** With an effect of each group in each period, and with the measured traits. */
  private static Claim hazard(Cause cause) {
    return switch (cause) {
      case IMITATION, LATENT_HOMOPHILY -> REJECTS;
      case HOMOPHILY, COMMON_SHOCKS, GROUP_DIFFERENCES, GROUP_SHOCKS -> HOLDS;
    };
  }

  /** Likeness of friends may be in whether they adopt, which holds, or in how soon, which not. */
  private static Claim shuffles(Cause cause) {
    return switch (cause) {
      case IMITATION -> REJECTS;
      case HOMOPHILY, LATENT_HOMOPHILY, GROUP_DIFFERENCES -> UNKNOWN;
      case GROUP_SHOCKS, COMMON_SHOCKS -> HOLDS;
    };
  }

  /** The effect of a test where nobody imitates; empty where it measures something else. */
  public static OptionalDouble effectWithoutImitation(Question test) {
    return switch (test) {
      case LOCATION_QUOTIENT -> OptionalDouble.empty();
      case JOIN_COUNTS, KNOX, JACQUEZ -> OptionalDouble.of(1);
      default -> OptionalDouble.of(0);
    };
  }

  /**
   * True if an effect lies on the other side of that where nobody imitates than imitation would
   * have it: people adopt less, or are less alike, where others adopted. However small p is, that
   * is no evidence of imitation.
   */
  public static boolean opposite(Question test, double effect) {
    return effect < effectWithoutImitation(test).orElse(Double.NEGATIVE_INFINITY);
  }
}
