package org.taocun.market;

/** Cost of sending a parcel, and its losses on the way. */
public final class ParcelCost {
  private ParcelCost() {}

  /**
   * The line haul: h_min + (h_0 − h_min)/(1 + V/H_half), yuan/kg, with h_0 = lineHaulAlone·h_min.
   *
   * @param parcels V: parcels a month that travel together
   */
  public static double lineHaulYuanPerKg(LogisticsSettings logistics, double parcels) {
    double least = logistics.lineHaulYuanPerKg();
    double extra = least * (logistics.lineHaulAlone() - 1);
    return least + extra / (1 + parcels / logistics.lineHaulHalfParcels());
  }

  /**
   * The journey of a parcel from a village. Its cost is weight·line haul + l_min + (l_0 + l_km·km −
   * l_min)/(1 + V/V_half) and the cost of cooling, yuan; l_min is never more than l_0 + l_km·km.
   *
   * <p>V and the line haul's volume are the township's parcels. Where stations count, V is township
   * − (1 − gatheredWithout)·(township − village) as long as the township has no station, a village
   * station takes km out, and a county centre lowers l_min by its saving and makes the line haul's
   * volume the county's.
   *
   * <p>The line haul is dearer and takes longer with the distance to the nearest market, see {@link
   * DistanceSettings}.
   *
   * @param km distance from the village to the county hub
   * @param marketKm distance from the county to the nearest market
   */
  public static Dispatch of(
      LogisticsSettings logistics,
      Category category,
      double km,
      double marketKm,
      Service service,
      Flows flows) {
    StationSettings stations = logistics.stations();
    boolean stationed = stations.enabled();
    boolean centre = stationed && service.county();
    double way = stationed && service.village() ? 0 : km;
    double alone = logistics.lastMileYuan() + logistics.lastMileYuanPerKm() * way;
    double handling = logistics.lastMileLeastYuan() * (centre ? 1 - stations.centreSaving() : 1);
    double least = Math.min(alone, handling);
    double haul =
        lineHaulYuanPerKg(logistics, centre ? flows.county() : flows.township())
            * logistics.distance().haul(marketKm);
    double carrier =
        category.weightKg() * haul
            + least
            + (alone - least) / (1 + gathered(stations, service, flows) / logistics.halfParcels());
    double days =
        Spoilage.days(logistics.spoilage(), km, service) + logistics.distance().days(marketKm);
    if (!logistics.spoilage().enabled() || category.decayPerDay() == 0) {
      return new Dispatch(haul, carrier, days, 0, 0);
    }
    ColdChainSettings cold = logistics.coldChain();
    double cooled = Spoilage.cooled(cold, category, days, service.coldChain());
    double cooling = cooled * category.weightKg() * cold.yuanPerKg();
    double spoilt = Spoilage.share(days, category.decayPerDay(), cooled);
    return new Dispatch(haul, carrier + cooling, days, spoilt, cooled);
  }

  /** The journey of a parcel from a village of a county beside a market. */
  public static Dispatch of(
      LogisticsSettings logistics, Category category, double km, Service service, Flows flows) {
    return of(logistics, category, km, 0, service, flows);
  }

  /** V: the parcels that share the last mile with a village's. */
  private static double gathered(StationSettings stations, Service service, Flows flows) {
    if (!stations.enabled() || service.township()) {
      return flows.township();
    }
    double others = flows.township() - flows.village();
    return flows.township() - (1 - stations.gatheredWithout()) * others;
  }
}
