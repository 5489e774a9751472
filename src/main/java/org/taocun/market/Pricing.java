package org.taocun.market;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Logistic;

/** Prices, and the logit that divides demand among shops. */
public final class Pricing {
  private Pricing() {}

  /**
   * The markup under local competition: m0·(1 + premium·brand)/(1 + h(1−d')S/S_half), d' = {@link
   * #differentiation}.
   *
   * @param brand the village's brand, from 0 (none) to 1
   * @param shops S: active shops of the category in reach
   */
  public static double markup(
      MarketSettings market, Category category, double brand, double shops) {
    return markup(market, category, brand, shops, 0);
  }

  /**
   * The markup where design lowers the sameness of goods: (1−d')(1 − design) in place of 1−d'.
   *
   * @param design share by which it does, 0 to 1
   */
  public static double markup(
      MarketSettings market, Category category, double brand, double shops, double design) {
    double same = (1 - differentiation(market, brand)) * (1 - design);
    return category.markup()
        * (1 + market.brandPremium() * brand)
        / (1 + market.competition() * same * shops / market.halfShops());
  }

  /** The price: unit cost·(1 + markup), yuan. */
  public static double priceYuan(
      MarketSettings market, Category category, double brand, double shops) {
    return priceYuan(market, category, brand, shops, 0);
  }

  /**
   * The price where {@linkplain #markup(MarketSettings, Category, double, double, double) design}
   * lowers the sameness of goods, yuan.
   */
  public static double priceYuan(
      MarketSettings market, Category category, double brand, double shops, double design) {
    return category.unitCostYuan() * (1 + markup(market, category, brand, shops, design));
  }

  /** The rent of a shop: rentYuan·S/S_half, yuan/month. */
  public static double rentYuan(MarketSettings market, double shops) {
    return market.rentYuan() * shops / market.halfShops();
  }

  /**
   * The differentiation of a village's goods: d + (1 − d)·brand.
   *
   * @param brand the village's brand, from 0 (none) to 1
   */
  public static double differentiation(MarketSettings market, double brand) {
    return market.differentiation() + (1 - market.differentiation()) * brand;
  }

  /**
   * The cost of producing one unit in a village: unit cost·(1 − industrialSaving·b), yuan.
   *
   * @param base b: the village's industrial base, 0 to 1
   */
  public static double unitCostYuan(MarketSettings market, Category category, double base) {
    return category.unitCostYuan() * (1 - market.industrialSaving() * base);
  }

  /**
   * The factor of the price on attractiveness: (price/reference)^−elasticity, the reference being
   * the price without local competition, which outside shops charge.
   */
  public static double priceEffect(MarketSettings market, Category category, double priceYuan) {
    return FastMath.pow(priceYuan / category.referenceYuan(), -market.priceElasticity());
  }

  /**
   * The appeal of a shop: e^(spread·z − spread²/2), of mean 1.
   *
   * @param z a standard normal number
   */
  public static double appeal(double spread, double z) {
    return spread == 0 ? 1 : Logistic.exp(spread * z - spread * spread / 2);
  }

  /** The factor of the village's industrial base on attractiveness: e^(effect·base). */
  public static double industrialFactor(MarketSettings market, double base) {
    return market.industrialEffect() == 0 ? 1 : Logistic.exp(market.industrialEffect() * base);
  }

  /** The factor of the village's brand on attractiveness: e^(effect·brand). */
  public static double brandFactor(MarketSettings market, double brand) {
    return brand == 0 ? 1 : Logistic.exp(market.brandEffect() * brand);
  }

  /**
   * The factor of the village's reputation on attractiveness on a platform: e^(effect·reputation).
   */
  public static double reputationFactor(PlatformSettings platform, double reputation) {
    return reputation == 0 ? 1 : Logistic.exp(platform.reputationEffect() * reputation);
  }

  /** The factor of skill on attractiveness: e^(effect·(skill − 1/2)), 1 for a skill of one half. */
  public static double skillFactor(MarketSettings market, double skill) {
    return Logistic.exp(market.skillEffect() * (skill - 0.5));
  }
}
