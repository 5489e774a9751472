package org.taocun.market;

import java.time.YearMonth;
import java.util.List;
import org.taocun.base.Say;

/**
 * A product category: cost, weight and shelf life of one unit, which is one parcel, and the demand
 * for it. Each category is a market of its own.
 *
 * @param name its key, such as {@code fruit}
 * @param chinese its Chinese name
 * @param unitCostYuan unit cost of production, yuan
 * @param markup m0: markup on unit cost without local competition
 * @param weightKg weight of a parcel, kg
 * @param shelfLifeDays days after which a share 1 − 1/e of uncooled goods is lost; infinite for
 *     goods that keep
 * @param season factors of demand from January to December, of mean 1; empty for none
 * @param outsideShops shops outside the simulated world, at the start
 * @param ordersPerShop orders a month of an average outside shop at the start
 * @param show how well it shows on camera, 0 to 1
 */
public record Category(
    String name,
    String chinese,
    double unitCostYuan,
    double markup,
    double weightKg,
    double shelfLifeDays,
    List<Double> season,
    double outsideShops,
    double ordersPerShop,
    double show) {
  /** Checks every range. */
  public Category {
    season = List.copyOf(season);
    require(!name.isBlank(), name, Say.of("needs a name"));
    require(
        unitCostYuan > 0 && Double.isFinite(unitCostYuan), name, Say.of("needs unitCostYuan > 0"));
    require(markup >= 0 && Double.isFinite(markup), name, Say.of("needs markup >= 0"));
    require(weightKg > 0 && Double.isFinite(weightKg), name, Say.of("needs weightKg > 0"));
    require(shelfLifeDays > 0, name, Say.of("needs shelfLifeDays > 0"));
    require(
        season.isEmpty() || season.size() == 12, name, Say.of("needs 12 seasonal factors or none"));
    require(season.stream().allMatch(f -> f >= 0), name, Say.of("needs seasonal factors >= 0"));
    require(
        outsideShops > 0 && Double.isFinite(outsideShops), name, Say.of("needs outsideShops > 0"));
    require(ordersPerShop >= 0, name, Say.of("needs ordersPerShop >= 0"));
    require(show >= 0 && show <= 1, name, Say.of("needs show in [0, 1]"));
  }

  private static void require(boolean holds, String name, String rule) {
    if (!holds) {
      throw new IllegalArgumentException(Say.of("category '{0}' {1}", name, rule));
    }
  }

  /**
   * The rate at which uncooled goods spoil, a day: 1/shelf life, 0 for goods that keep. After so
   * many days the share 1 − exp(−days·decay) is lost.
   */
  public double decayPerDay() {
    return 1 / shelfLifeDays;
  }

  /** The seasonal factor of demand in a date's month. */
  public double season(YearMonth date) {
    return season.isEmpty() ? 1 : season.get(date.getMonthValue() - 1);
  }

  /** The mean seasonal factor of a year. */
  public double meanSeason() {
    double sum = 0;
    for (double factor : season) {
      sum += factor;
    }
    return season.isEmpty() ? 1 : sum / season.size();
  }

  /** The price that outside shops charge: unit cost·(1 + m0), yuan. */
  public double referenceYuan() {
    return unitCostYuan * (1 + markup);
  }
}
