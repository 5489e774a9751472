package org.taocun.market;

/**
 * The numbers of a kind of support firm.
 *
 * @param fixedCostYuan cost of running a firm, yuan/month
 * @param feeYuan fee, yuan a parcel or yuan a shop and month
 * @param capacity parcels, or shops, that a firm can serve in a month
 * @param effect share by which it lowers its cost, 0 to 1
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
   * The earnings that each of several firms expects: fee·min(capacity, units/firms), yuan/month.
   *
   * @param units parcels, or shops, for which using such a firm pays
   * @param firms 1 or more
   */
  public double expectedYuan(double units, int firms) {
    return feeYuan * Math.min(capacity, units / firms);
  }

  /**
   * The share of the units for which several firms have room: min(1, firms·capacity/units); 0
   * without firms, 1 without units.
   */
  public double served(double units, int firms) {
    return firms == 0 ? 0 : units <= 0 ? 1 : Math.min(1, firms * capacity / units);
  }
}
