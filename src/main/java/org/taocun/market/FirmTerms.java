package org.taocun.market;

/**
 * The numbers of a kind of support firm.
 *
 * @param fixedCostYuan what a firm costs to run, yuan/month
 * @param feeYuan yuan a parcel, or a shop and month
 * @param capacity parcels, or shops, that a firm can serve in a month
 * @param effect share that it takes off its cost, 0 to 1
 */
public record FirmTerms(double fixedCostYuan, double feeYuan, double capacity, double effect) {
  /** Checks every range. */
  public FirmTerms {
    if (!(fixedCostYuan >= 0 && feeYuan >= 0 && capacity > 0 && effect >= 0 && effect <= 1)) {
      throw new IllegalArgumentException(
          "a firm needs costs and fees >= 0, capacity > 0 and effect in [0, 1]");
    }
  }

  /**
   * What each of several firms expects to earn: fee·min(capacity, units/firms), yuan/month.
   *
   * @param units parcels, or shops, of those whom it pays to use such a firm
   * @param firms 1 or more
   */
  public double expectedYuan(double units, int firms) {
    return feeYuan * Math.min(capacity, units / firms);
  }

  /** Share of the units that several firms have room for: min(1, firms·capacity/units). */
  public double served(double units, int firms) {
    return firms == 0 ? 0 : units <= 0 ? 1 : Math.min(1, firms * capacity / units);
  }
}
