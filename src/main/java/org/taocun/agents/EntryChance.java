package org.taocun.agents;

/** Chances to enter, found by asking a rule with one draw after another. */
public final class EntryChance {
  private static final double WITHIN = 1e-4;

  private EntryChance() {}

  /** The chance that a household enters: to 10⁻⁴ the u below which all draws make it enter. */
  public static double of(EntryRule rule, Outlook outlook) {
    if (!rule.enters(outlook, 0)) {
      return 0;
    }
    double low = 0;
    double high = 1;
    while (high - low > WITHIN) {
      double middle = (low + high) / 2;
      if (rule.enters(outlook, middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high == 1 ? 1 : low;
  }
}
