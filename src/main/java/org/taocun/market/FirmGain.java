package org.taocun.market;

import org.taocun.base.Logistic;

/** What a shop would gain a month by using a support firm that had room for it, yuan. */
public final class FirmGain {
  private FirmGain() {}

  /**
   * By design: orders·(f·m' − m).
   *
   * @param orders parcels of a shop in a month
   * @param marginYuan m: what a parcel leaves before fixed costs
   * @param designedYuan m': the same at the price that design allows
   * @param orderFactor f: what that price does to orders
   */
  public static double designYuan(
      double orders, double marginYuan, double designedYuan, double orderFactor) {
    return orders * (orderFactor * designedYuan - marginYuan);
  }

  /**
   * By a month of training, which lasts: orders·m·H·(e^(skillEffect·effect/12·(1 − skill)) − 1), H
   * = {@code market.shops.horizonMonths}.
   *
   * @param orders parcels of a shop in a month
   * @param marginYuan m: what a parcel leaves before fixed costs
   * @param skill mean skill of sellers
   * @param effect share of what they lack that they learn in a year
   */
  public static double trainingYuan(
      MarketSettings market, double orders, double marginYuan, double skill, double effect) {
    double more = Logistic.exp(market.skillEffect() * effect / 12 * (1 - skill)) - 1;
    return orders * marginYuan * market.shops().horizonMonths() * more;
  }
}
