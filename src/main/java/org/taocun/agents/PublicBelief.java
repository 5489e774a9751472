package org.taocun.agents;

import org.apache.commons.math3.util.FastMath;

/**
 * The belief that everybody can infer from a public order of acts, by exact Bayes (Bikhchandani,
 * Hirshleifer and Welch 1992): an observer knows the act to which each private signal would have
 * led, and moves the log odds by ln(P(act | it pays)/P(act | it does not)).
 */
public final class PublicBelief {
  private final EntrySettings.Cascade settings;
  private final EntryRule.Cascade rule;
  private double logOdds;

  /** The belief before anybody has acted: the prior. */
  public PublicBelief(EntrySettings.Cascade settings) {
    this(settings, EntryRule.Cascade.logOdds(settings.prior()));
  }

  /** The belief after acts that led to these log odds. */
  public PublicBelief(EntrySettings.Cascade settings, double logOdds) {
    this.settings = settings;
    this.rule = new EntryRule.Cascade(settings);
    this.logOdds = logOdds;
  }

  /** The log odds of "selling pays" given all observed acts. */
  public double logOdds() {
    return logOdds;
  }

  /** Updates the belief by one act. Refusals change nothing unless they are observed. */
  public void observe(boolean entered) {
    if (!entered && !settings.refusalsObserved()) {
      return;
    }
    double afterGood = probabilityOfEntry(true);
    double afterBad = probabilityOfEntry(false);
    double p = settings.accuracy();
    double ifItPays = p * afterGood + (1 - p) * afterBad;
    double ifNot = (1 - p) * afterGood + p * afterBad;
    double ratio = entered ? ifItPays / ifNot : (1 - ifItPays) / (1 - ifNot);
    if (ratio > 0 && ratio < Double.POSITIVE_INFINITY && afterGood != afterBad) {
      logOdds += FastMath.log(ratio);
    }
  }

  /** The probability that a household with this signal enters: 0, 1, or the coin's one half. */
  private double probabilityOfEntry(boolean goodSignal) {
    boolean heads = rule.enters(outlook(goodSignal), 0.0);
    boolean tails = rule.enters(outlook(goodSignal), 0.75);
    return heads == tails ? (heads ? 1 : 0) : 0.5;
  }

  private Outlook outlook(boolean goodSignal) {
    return new Outlook(0, 0, 0, 0, 0, 0, Double.NaN, 0, 0, true, logOdds, logOdds, goodSignal);
  }
}
