package org.taocun.market;

import org.taocun.base.Logistic;

/** Gains of a shop, yuan a month, from using a support firm that has room for it. */
public final class FirmGain {
  private FirmGain() {}

  /**
   * The gain from design: orders·(f·m' − m).
   *
   * @param orders parcels of a shop in a month
   * @param marginYuan m: margin of a parcel before fixed costs
   * @param designedYuan m': the same at the price that design allows
   * @param orderFactor f: factor of that price on orders
   */
  public static double designYuan(
      double orders, double marginYuan, double designedYuan, double orderFactor) {
    return orders * (orderFactor * designedYuan - marginYuan);
  }

  /**
   * The gain from a month of training, whose effect lasts: orders·m·H·(e^(skillEffect·effect/12·(1
   * − skill)) − 1), H = {@code market.shops.horizonMonths}.
   *
   * @param orders parcels of a shop in a month
   * @param marginYuan m: margin of a parcel before fixed costs
   * @param skill mean skill of sellers
   * @param effect share of their lack of skill that they make up in a year
   */
  public static double trainingYuan(
      MarketSettings market, double orders, double marginYuan, double skill, double effect) {
    double more = Logistic.exp(market.skillEffect() * effect / 12 * (1 - skill)) - 1;
    return orders * marginYuan * market.shops().horizonMonths() * more;
  }
}
