package org.taocun.analysis.herding;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.taocun.analysis.Interval;

/** Outcomes of matched pairs, counted. */
final class PairedOutcomes {
  private static final double Z = 1.959963984540054;
  private static final int EXACT = 1000;

  private long pairs;
  private long both;
  private long onlyTreated;
  private long onlyControl;

  void count(boolean treatedAdopts, boolean controlAdopts) {
    pairs++;
    both += treatedAdopts && controlAdopts ? 1 : 0;
    onlyTreated += treatedAdopts && !controlAdopts ? 1 : 0;
    onlyControl += controlAdopts && !treatedAdopts ? 1 : 0;
  }

  long pairs() {
    return pairs;
  }

  double treatedRate() {
    return (double) (both + onlyTreated) / pairs;
  }

  double controlRate() {
    return (double) (both + onlyControl) / pairs;
  }

  /** Difference of the rates. */
  double effect() {
    return (double) (onlyTreated - onlyControl) / pairs;
  }

  /** Its 95 % interval, normal. */
  Interval interval() {
    double variance = (double) (onlyTreated + onlyControl) / pairs - effect() * effect();
    double margin = Z * Math.sqrt(variance / pairs);
    return new Interval(effect() - margin, effect() + margin);
  }

  /** McNemar's statistic, standard normal under the null. */
  double z() {
    long discordant = onlyTreated + onlyControl;
    return discordant == 0 ? 0 : (onlyTreated - onlyControl) / Math.sqrt((double) discordant);
  }

  /** McNemar's two-sided p-value, exact for few discordant pairs. */
  double p() {
    long discordant = onlyTreated + onlyControl;
    if (discordant > EXACT) {
      return NormalCurve.twoSided(z());
    }
    if (discordant == 0) {
      return 1;
    }
    int fewer = (int) Math.min(onlyTreated, onlyControl);
    return Math.min(
        1, 2 * new BinomialDistribution((int) discordant, .5).cumulativeProbability(fewer));
  }
}
