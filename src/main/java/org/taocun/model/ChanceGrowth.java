package org.taocun.model;

import org.taocun.agents.EntryRule;
import org.taocun.agents.EntrySettings;
import org.taocun.agents.SocialEvidence;

/**
 * Bound on the growth of a household's highest chance to enter ({@link Households#highestChance})
 * when one more of its k alters in a tie type sells: h ← h·g(k), g = {@link EntryRule#growth} of
 * {@link SocialEvidence#rise}. So an entry costs each alter of the entrant a product, and evidence
 * is weighed again only where a draw falls below the bound.
 */
final class ChanceGrowth {
  /** Number of alters whose growth, which is no less, serves for all larger numbers, too. */
  private static final int MOST_ALTERS = 64;

  private final float[] byAlters = new float[MOST_ALTERS + 1];
  private final boolean known;

  ChanceGrowth(EntrySettings entry, boolean strong) {
    EntryRule rule = EntryRule.of(entry);
    SocialEvidence evidence = new SocialEvidence(entry);
    for (int k = 1; k <= MOST_ALTERS; k++) {
      byAlters[k] = (float) rule.growth(evidence.rise(strong, k));
    }
    known = byAlters[1] < Float.POSITIVE_INFINITY;
  }

  /** Bound on the chance of a household with a number of alters after one more of them sells. */
  float after(float highestChance, int alters) {
    return known ? highestChance * byAlters[Math.min(alters, MOST_ALTERS)] : Households.UNKNOWN;
  }
}
