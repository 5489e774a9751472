package org.taocun.market;

import org.apache.commons.math3.util.FastMath;

/** Losses of goods on the way, and the choice to cool them. */
final class Spoilage {
  private Spoilage() {}

  /**
   * Days on the way: line haul + km/km per day, and waits where the village or the township has no
   * station.
   *
   * @param km distance from the village to the county hub
   */
  static double days(SpoilageSettings spoilage, double km, Service service) {
    return spoilage.lineHaulDays()
        + km / spoilage.kmPerDay()
        + (service.village() ? 0 : spoilage.villageWaitDays())
        + (service.township() ? 0 : spoilage.townshipWaitDays());
  }

  /**
   * The share lost: 1 − exp(−days·decay·(1 − coldChain)).
   *
   * @param decay decay a day, 1/shelf life; 0 for goods that keep
   * @param coldChain share kept cool, 0 to 1
   */
  static double share(double days, double decay, double coldChain) {
    return decay == 0 ? 0 : -FastMath.expm1(-days * decay * (1 - coldChain));
  }

  /**
   * The share of goods that is kept cool: the coverage if (share lost uncooled − share lost
   * cooled)·value > coverage·weight·cost of cooling, else 0.
   */
  static double cooled(ColdChainSettings cold, Category category, double days, double coverage) {
    double decay = category.decayPerDay();
    double saved = share(days, decay, 0) - share(days, decay, coverage);
    double cost = coverage * category.weightKg() * cold.yuanPerKg();
    return saved * category.referenceYuan() > cost ? coverage : 0;
  }
}
