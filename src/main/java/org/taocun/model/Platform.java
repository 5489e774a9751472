package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.Logistic;
import org.taocun.market.Category;
import org.taocun.market.Demand;
import org.taocun.market.MarketSettings;
import org.taocun.market.Pricing;

/**
 * The platform matches demand to shops, each category by itself: of the Q(t) parcels ordered, shop
 * j gets Q·a_j/(Σa + M), with attractiveness a_j = skill factor · appeal ·
 * (price/reference)^−elasticity · the month's luck and M the outside mass of competitors, each of
 * attractiveness 1.
 */
final class Platform {
  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final double[] priceYuan;
  private final double[] priceEffect;
  private final int[] crowd;
  private final int categories;
  private final Demand[] demand;
  private final double[] perAttractiveness;
  private double[] parcels = new double[64];
  private long[] revenueFen = new long[64];

  Platform(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    categories = world.goods.count();
    priceYuan = new double[world.book.villages];
    priceEffect = new double[world.book.villages];
    crowd = new int[world.territory.townships().size() * categories];
    perAttractiveness = new double[categories];
    demand = new Demand[categories];
    for (int g = 0; g < categories; g++) {
      demand[g] =
          Demand.of(
              world.scenario.start(),
              world.scenario.months(),
              world.goods.category(g),
              world.scenario.platform(),
              world.scenario.shocks());
    }
  }

  /** A household's shop opens: its lasting appeal is its own, also when it returns. */
  void openShop(int i) {
    world.book.skill[all.village[i]] += all.skill[i];
    if (market.enabled()) {
      double z = world.draws.normal(Decision.SHOP_ATTRACTIVENESS, all.key[i], 0);
      all.appeal[i] = (float) Pricing.appeal(market.shopSpread(), z);
    } else {
      all.profitFen[i] = Fen.ofYuan(market.fixedProfitYuan());
    }
  }

  /** Parcels of the shop at a position of the roster. */
  double parcels(int position) {
    return parcels[position];
  }

  /** What its buyers paid. */
  long revenueFen(int position) {
    return revenueFen[position];
  }

  /** One month of orders. */
  void match(int month) {
    if (!market.enabled()) {
      payFixedProfits();
      return;
    }
    int shops = world.roster.size();
    if (shops > parcels.length) {
      parcels = new double[Math.max(shops, 2 * parcels.length)];
      revenueFen = new long[parcels.length];
    }
    setPrices();
    Arrays.fill(perAttractiveness, 0);
    for (int k = 0; k < shops; k++) {
      int i = world.roster.get(k);
      parcels[k] = attractiveness(i, month);
      perAttractiveness[world.goods.number(all.village[i])] += parcels[k];
    }
    for (int g = 0; g < categories; g++) {
      perAttractiveness[g] =
          demand[g].parcels()[month] / (perAttractiveness[g] + demand[g].outsideShops()[month]);
    }
    for (int k = 0; k < shops; k++) {
      sell(k);
    }
  }

  private void payFixedProfits() {
    long fixed = Fen.ofYuan(market.fixedProfitYuan());
    for (int v = 0; v < world.book.villages; v++) {
      world.book.profitFen[v] = fixed * world.book.sellers[v];
    }
  }

  /** Prices by village, where anybody sells: local competitors press the markup. */
  private void setPrices() {
    Arrays.fill(crowd, 0);
    for (int v = 0; v < world.book.villages; v++) {
      crowd[crowdOf(v)] += world.book.sellers[v];
    }
    for (int v = 0; v < world.book.villages; v++) {
      if (world.book.sellers[v] > 0) {
        Category category = world.goods.of(v);
        double d = Pricing.differentiation(market, world.book.brand[v]);
        priceYuan[v] = Pricing.priceYuan(market, category, d, crowd[crowdOf(v)]);
        priceEffect[v] = Pricing.priceEffect(market, category, priceYuan[v]);
      }
    }
  }

  /** Shops of a category in a township press each other's markup. */
  private int crowdOf(int v) {
    return world.territory.village(v).townshipIndex() * categories + world.goods.number(v);
  }

  private double attractiveness(int i, int month) {
    double a =
        Pricing.skillFactor(market, all.skill[i]) * all.appeal[i] * priceEffect[all.village[i]];
    double sd = market.monthlyNoise();
    if (sd == 0) {
      return a;
    }
    double z = world.draws.normal(Decision.SHOP_DEMAND, all.key[i], month);
    return a * Logistic.exp(sd * z - sd * sd / 2);
  }

  private void sell(int position) {
    int v = all.village[world.roster.get(position)];
    parcels[position] *= perAttractiveness[world.goods.number(v)];
    revenueFen[position] = Fen.ofYuan(parcels[position] * priceYuan[v]);
    world.book.parcels[v] += parcels[position];
    world.book.turnoverFen[v] += revenueFen[position];
  }
}
