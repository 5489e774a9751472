package org.taocun.agents;

import org.taocun.base.Ratio;

/**
 * The evidence of strong ties, weak ties and leaders, joined to one number.
 *
 * <p>With m_s of k_s strong and m_w of k_w weak alters selling, the share s = m_s/k_s (0 without
 * ties), w likewise: weighted ω_s s + ω_w w, pooled (m_s + m_w)/(k_s + k_w), separate max(s, w). In
 * the unit "count" the shares are replaced by m_s and m_w. Leader demonstration adds λL with L =
 * min(1, selling leaders/full demonstration).
 *
 * <p>Exactness: each result is one correctly rounded quotient of two whole numbers, as a threshold
 * written as a decimal or fraction is. Two different fractions of at most 1 whose denominators
 * multiply to less than 2^52 never round to the same double, so comparing the doubles is comparing
 * the fractions. Where the whole numbers could outgrow 2^53 the sum is taken in doubles.
 */
public final class SocialEvidence {
  private static final double EXACT = 0x1.0p53;

  private final Combine combine;
  private final boolean counts;
  private final Ratio strongWeight;
  private final Ratio weakWeight;
  private final long commonDenominator;

  /**
   * The largest product of the two numbers of alters for which a weighted sum is computed from
   * whole numbers.
   */
  private final long exactPairs;

  private final long strongFactor;
  private final long weakFactor;
  private final Ratio leaderWeight;
  private final int fullDemonstration;

  /** The evidence as a scenario's entry process joins it. */
  public SocialEvidence(EntrySettings entry) {
    combine = entry.combine();
    counts = entry.threshold().unit() == EntrySettings.Threshold.Unit.COUNT;
    strongWeight = entry.strongWeight();
    weakWeight = entry.weakWeight();
    commonDenominator = strongWeight.denominator() * weakWeight.denominator();
    double largest =
        Math.max(
            (double) strongWeight.denominator() * weakWeight.denominator(),
            (double) strongWeight.numerator() * weakWeight.denominator()
                + (double) weakWeight.numerator() * strongWeight.denominator());
    exactPairs = (long) (EXACT / largest);
    strongFactor = strongWeight.numerator() * weakWeight.denominator();
    weakFactor = weakWeight.numerator() * strongWeight.denominator();
    leaderWeight = entry.leaderWeight();
    fullDemonstration = entry.leaders().fullDemonstration();
  }

  /** True if the demonstration of leaders counts. */
  public boolean heedsLeaders() {
    return leaderWeight.numerator() > 0;
  }

  /** The joined share combine(s, w), of shares whatever the threshold's unit, without leaders. */
  public double share(int strongSelling, int strongAlters, int weakSelling, int weakAlters) {
    return joined(false, strongSelling, strongAlters, weakSelling, weakAlters, 0);
  }

  /** The evidence combine(s, w) + λL, in the unit of the threshold. */
  public double social(
      int strongSelling, int strongAlters, int weakSelling, int weakAlters, int sellingLeaders) {
    return joined(counts, strongSelling, strongAlters, weakSelling, weakAlters, sellingLeaders);
  }

  /**
   * The largest rise of {@link #social} when one more alter of a tie type sells.
   *
   * @param strong true for strong ties, false for weak ones
   * @param alters of that type, 1 or more, the new one included
   */
  public double rise(boolean strong, int alters) {
    double part = counts ? 1 : 1.0 / alters;
    return combine == Combine.WEIGHTED ? part * (strong ? strongWeight : weakWeight).value() : part;
  }

  private double joined(boolean asCounts, int ms, int ks, int mw, int kw, int leaders) {
    if ((ms | mw | leaders) == 0) {
      return 0;
    }
    int ds = asCounts || ks == 0 ? 1 : ks;
    int dw = asCounts || kw == 0 ? 1 : kw;
    return switch (combine) {
      case WEIGHTED -> weighted(ms, ds, mw, dw, leaders);
      case POOLED ->
          quotient(ms + (long) mw, asCounts || ks + kw == 0 ? 1 : ks + (long) kw, leaders);
      case SEPARATE ->
          (long) ms * dw >= (long) mw * ds ? quotient(ms, ds, leaders) : quotient(mw, dw, leaders);
    };
  }

  private double weighted(int ms, int ds, int mw, int dw, int leaders) {
    if ((long) ds * dw <= exactPairs) {
      long denominator = commonDenominator * ds * dw;
      long numerator = strongFactor * ms * dw + weakFactor * mw * ds;
      return quotient(numerator, denominator, leaders);
    }
    return strongWeight.value() * ms / ds
        + weakWeight.value() * mw / dw
        + leaderWeight.value() * demonstration(leaders);
  }

  private double quotient(long numerator, long denominator, int leaders) {
    if (leaders == 0 || leaderWeight.numerator() == 0) {
      return (double) numerator / denominator;
    }
    double common = (double) denominator * leaderWeight.denominator() * fullDemonstration;
    double sum =
        (double) numerator * leaderWeight.denominator() * fullDemonstration
            + (double) denominator * leaderWeight.numerator() * fullDemonstration;
    if (common >= EXACT || sum >= EXACT) {
      return (double) numerator / denominator + leaderWeight.value() * demonstration(leaders);
    }
    long leaderDenominator = leaderWeight.denominator() * fullDemonstration;
    long leaderNumerator = leaderWeight.numerator() * Math.min(leaders, fullDemonstration);
    return (double) (numerator * leaderDenominator + leaderNumerator * denominator)
        / (denominator * leaderDenominator);
  }

  private double demonstration(int leaders) {
    return Math.min(1, (double) leaders / fullDemonstration);
  }
}
