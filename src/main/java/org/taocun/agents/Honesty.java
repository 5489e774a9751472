package org.taocun.agents;

/** Formulas of cheating and of its consequences for reputation and brand. */
public final class Honesty {
  private Honesty() {}

  /**
   * The thinness of a margin: 1 − margin/thinMargin, cut to [0, 1].
   *
   * @param margin profit per turnover, any number
   */
  public static double thinness(TrustSettings trust, double margin) {
    return Math.max(0, Math.min(1, 1 - margin / trust.thinMargin()));
  }

  /**
   * The monthly chance to cheat: chance · thinness · (1 − honesty) · (1 − supervision).
   *
   * @param honesty the household's, in [0, 1]
   * @param supervision the village's, in [0, 1]
   */
  public static double chance(
      TrustSettings trust, double thinness, double honesty, double supervision) {
    return trust.chance() * thinness * (1 - honesty) * (1 - supervision);
  }

  /** The share of the production cost that a cheat saves: gain · (1 − supervision). */
  public static double gain(TrustSettings trust, double supervision) {
    return trust.gain() * (1 - supervision);
  }

  /**
   * The reputation after a month: reputation · (1 − recovery) − damage · cheated, at least −1.
   *
   * @param cheated share of the village's sales by cheats
   */
  public static double after(TrustSettings trust, double reputation, double cheated) {
    return Math.max(-1, reputation * (1 - trust.recovery()) - trust.damage() * cheated);
  }

  /**
   * The brand after a month with sales: brand + growth · (1 − cheated) · min(1, parcels/full) · (1
   * − brand) − loss · cheated · brand, which stays in [0, 1].
   *
   * @param cheated share of the village's sales by cheats
   * @param parcels that the village sold in the month
   */
  public static double brandAfter(
      TrustSettings trust, double brand, double cheated, double parcels) {
    double known = Math.min(1, parcels / trust.brandParcels());
    return brand
        + trust.brandGrowth() * (1 - cheated) * known * (1 - brand)
        - trust.brandLoss() * cheated * brand;
  }
}
