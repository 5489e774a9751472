package org.taocun.analysis.theory;

/**
 * Imitation of those who earn more, under complete mixing and fixed payoffs: a household that does
 * not sell meets a random other and, if that one sells, follows with the Fermi probability
 * (Traulsen, Nowak and Pacheco 2006, "Stochastic dynamics of invasion and fixation", Physical
 * Review E 74, 011909).
 *
 * @param follows w = 1/(1+exp(−(π_seller − π_other)/T))
 */
public record PayoffImitation(double follows) {
  /** Checks that the probability lies in [0, 1]. */
  public PayoffImitation {
    if (!(follows >= 0 && follows <= 1)) {
      throw new IllegalArgumentException("follows must be in [0, 1], was " + follows);
    }
  }

  /**
   * The imitation that payoffs lead to.
   *
   * @param gain π_seller − π_other, yuan a month
   * @param temperature T > 0, yuan a month
   */
  public static PayoffImitation of(double gain, double temperature) {
    if (!(temperature > 0)) {
      throw new IllegalArgumentException("temperature must be > 0, was " + temperature);
    }
    return new PayoffImitation(1 / (1 + StrictMath.exp(-gain / temperature)));
  }

  /** The share of sellers after t synchronous steps: F(t) = F(t−1) + (1 − F(t−1)) F(t−1) w. */
  public double share(double start, int t) {
    double share = start;
    for (int step = 0; step < t; step++) {
      share += (1 - share) * share * follows;
    }
    return share;
  }
}
