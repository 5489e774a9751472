package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.market.Category;
import org.taocun.market.MarketSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.market.Pricing;
import org.taocun.market.Saving;

/**
 * Prices of the month in each village, their and its good name's effects, and rents of its shops.
 */
final class Prices {
  private final World world;
  private final MarketSettings market;
  private final List<PlatformSettings> platforms;
  private final boolean everywhere;
  private final int categories;
  private final int[] crowd;
  private final double[] priceYuan;
  private final double[] factor;
  private final double[] reputation;

  Prices(World world, List<PlatformSettings> platforms) {
    this.world = world;
    this.platforms = platforms;
    market = world.scenario.market();
    everywhere = platforms.size() > 1;
    categories = world.goods.count();
    int villages = world.book.villages;
    crowd = new int[world.territory.townships().size() * categories];
    priceYuan = new double[villages];
    factor = new double[villages];
    reputation = new double[villages * platforms.size()];
    set();
  }

  /**
   * Works the prices out where anybody sells, and everywhere where there are platforms to choose
   * from.
   */
  void set() {
    VillageBook book = world.book;
    Arrays.fill(crowd, 0);
    for (int v = 0; v < book.villages; v++) {
      crowd[crowdOf(v)] += book.shops[v];
    }
    for (int v = 0; v < book.villages; v++) {
      if (book.shops[v] > 0 || everywhere || world.services.organisations.sellFrom(v)) {
        set(v);
      }
    }
  }

  private void set(int v) {
    Category category = world.goods.of(v);
    double brand = world.book.brand[v];
    priceYuan[v] = priceYuan(v, world.services.of(v).off(Saving.SAMENESS));
    factor[v] =
        Pricing.priceEffect(market, category, priceYuan[v])
            * Pricing.brandFactor(market, brand)
            * Pricing.industrialFactor(market, world.territory.village(v).industrialBase());
    for (int p = 0; p < platforms.size(); p++) {
      reputation[v * platforms.size() + p] =
          Pricing.reputationFactor(platforms.get(p), world.book.reputation[v]);
    }
  }

  /** Price of a parcel if design takes a share off the sameness of the village's goods. */
  double priceYuan(int v, double design) {
    return Pricing.priceYuan(
        market, world.goods.of(v), world.book.brand[v], crowd[crowdOf(v)], design);
  }

  /** Number of a village's township and category, whose shops press each other's markup. */
  private int crowdOf(int v) {
    return world.territory.village(v).townshipIndex() * categories + world.goods.number(v);
  }

  /** Price of a parcel of the village's goods to its buyer. */
  double priceYuan(int v) {
    return priceYuan[v];
  }

  /** Factor of price, brand and industrial base on the attractiveness of the village's shops. */
  double factor(int v) {
    return factor[v];
  }

  /** Factor of the village's reputation on their attractiveness on a platform. */
  double reputation(int v, int platform) {
    return reputation[v * platforms.size() + platform];
  }

  /** Rent of a shop. */
  double rentYuan(int v) {
    return Pricing.rentYuan(market, crowd[crowdOf(v)]);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.column(crowd);
    archive.column(priceYuan);
    archive.column(factor);
    archive.column(reputation);
  }
}
