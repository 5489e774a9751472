package org.taocun.market;

/** What sending a parcel costs. */
public final class ParcelCost {
  private ParcelCost() {}

  /**
   * weight·lineHaul + l_min + (l_0 + l_km·km − l_min)/(1 + V/V_half), yuan; l_min is never more
   * than l_0 + l_km·km.
   *
   * @param weightKg weight of the parcel
   * @param km distance from the village to the county hub
   * @param parcels V: parcels of the township in the month
   */
  public static double yuan(
      LogisticsSettings logistics, double weightKg, double km, double parcels) {
    double alone = logistics.lastMileYuan() + logistics.lastMileYuanPerKm() * km;
    double least = Math.min(alone, logistics.lastMileLeastYuan());
    return weightKg * logistics.lineHaulYuanPerKg()
        + least
        + (alone - least) / (1 + parcels / logistics.halfParcels());
  }
}
