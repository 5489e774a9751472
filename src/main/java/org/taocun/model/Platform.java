package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.Logistic;
import org.taocun.market.MarketSettings;
import org.taocun.market.Pricing;

/**
 * The platform matches demand to shops: of the Q(t) parcels ordered, shop j gets Q·a_j/(Σa + M),
 * with attractiveness a_j = skill factor · appeal · (price/reference)^−elasticity · the month's
 * luck and M the outside mass of competitors, each of attractiveness 1.
 */
final class Platform {
  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final double[] priceYuan;
  private final double[] priceEffect;
  private final int[] townshipSellers;
  private double[] parcels = new double[64];
  private long[] revenueFen = new long[64];

  Platform(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    int townships = world.territory.townships().size();
    priceYuan = new double[townships];
    priceEffect = new double[townships];
    townshipSellers = new int[townships];
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
    double total = 0;
    for (int k = 0; k < shops; k++) {
      parcels[k] = attractiveness(world.roster.get(k), month);
      total += parcels[k];
    }
    double perAttractiveness =
        world.course.demandParcels()[month] / (total + world.course.outsideShops()[month]);
    for (int k = 0; k < shops; k++) {
      sell(k, perAttractiveness);
    }
  }

  private void payFixedProfits() {
    long fixed = Fen.ofYuan(market.fixedProfitYuan());
    for (int v = 0; v < world.book.villages; v++) {
      world.book.profitFen[v] = fixed * world.book.sellers[v];
    }
  }

  /** Prices by township, where anybody sells: local competitors press the markup. */
  private void setPrices() {
    Arrays.fill(townshipSellers, 0);
    for (int v = 0; v < world.book.villages; v++) {
      townshipSellers[township(v)] += world.book.sellers[v];
    }
    for (int t = 0; t < townshipSellers.length; t++) {
      if (townshipSellers[t] > 0) {
        priceYuan[t] = Pricing.priceYuan(market, townshipSellers[t]);
        priceEffect[t] = Pricing.priceEffect(market, priceYuan[t]);
      }
    }
  }

  private double attractiveness(int i, int month) {
    double a =
        Pricing.skillFactor(market, all.skill[i])
            * all.appeal[i]
            * priceEffect[township(all.village[i])];
    double sd = market.monthlyNoise();
    if (sd == 0) {
      return a;
    }
    double z = world.draws.normal(Decision.SHOP_DEMAND, all.key[i], month);
    return a * Logistic.exp(sd * z - sd * sd / 2);
  }

  private void sell(int position, double perAttractiveness) {
    int v = all.village[world.roster.get(position)];
    parcels[position] *= perAttractiveness;
    revenueFen[position] = Fen.ofYuan(parcels[position] * priceYuan[township(v)]);
    world.book.parcels[v] += parcels[position];
    world.book.turnoverFen[v] += revenueFen[position];
  }

  private int township(int village) {
    return world.territory.village(village).townshipIndex();
  }
}
