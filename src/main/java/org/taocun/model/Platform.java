package org.taocun.model;

import java.util.Arrays;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.Logistic;
import org.taocun.market.Demand;
import org.taocun.market.LiveSettings;
import org.taocun.market.MarketSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.market.Pricing;

/**
 * Matching of demand to shops on platforms, each category by itself on each platform: of the Q(t)
 * parcels ordered, a seller gets Q·a_j/(Σa + M), with attractiveness a_j = skill factor · appeal ·
 * price and brand · the month's luck · its shops there · record · village's reputation, and M the
 * outside mass of competitors, each of attractiveness 1. In Σa a seller of a sampled county stands
 * for as many as its county for counties. At live shows, live sellers share in the same way what is
 * ordered there.
 */
final class Platform {
  final Prices prices;
  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final List<PlatformSettings> platforms;
  private final int count;

  /** Profit of every seller where there is no market. */
  private final long fixedProfitFen;

  private final double[][] ratings;

  /** Number of villages for which a village stands. */
  private final double[] weights;

  /** Demand by category and platform: {@link #cell}. */
  private final Demand[] demand;

  private final double[] mass;
  private final double[] liveMass;
  private final double[] rate;
  private final double[] liveRate;

  /** Parcels and revenue by position on the roster and platform. */
  private double[] parcels = new double[64];

  private long[] revenueFen = new long[64];
  private boolean shows;

  Platform(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    platforms = world.scenario.platforms();
    count = platforms.size();
    fixedProfitFen = Fen.ofYuan(market.fixedProfitYuan());
    prices = new Prices(world, platforms);
    int months = world.scenario.months();
    int cells = world.goods.count() * count;
    demand = new Demand[cells];
    for (int c = 0; c < cells; c++) {
      demand[c] =
          Demand.of(
              world.scenario.start(),
              months,
              world.goods.category(c / count),
              platforms.get(c % count),
              world.scenario.shocks());
    }
    mass = new double[cells];
    liveMass = new double[cells];
    rate = new double[cells];
    liveRate = new double[cells];
    ratings = new double[count][];
    weights = new double[world.book.villages];
    Arrays.setAll(weights, world.territory::weight);
    Arrays.setAll(ratings, p -> platforms.get(p).ratings(months));
  }

  /**
   * Welcomes a household that starts to sell: its lasting appeal is its own, also when it returns.
   */
  void welcome(int i) {
    world.book.skill[all.village[i]] += all.skill[i];
    if (market.enabled()) {
      double z = world.draws.normal(Decision.SHOP_ATTRACTIVENESS, all.key[i], 0);
      all.appeal[i] = (float) Pricing.appeal(market.shopSpread(), z);
    } else if (fixedProfitFen != 0) {
      all.profitFen[i] = fixedProfitFen;
    }
  }

  private int cell(int v, int platform) {
    return world.goods.number(v) * count + platform;
  }

  /** Parcels of the seller at a position of the roster. */
  double parcels(int position) {
    double sum = parcels[position * count];
    for (int p = 1; p < count; p++) {
      sum += parcels[position * count + p];
    }
    return sum;
  }

  /** Payments of this seller's buyers on a platform. */
  long revenueFen(int position, int platform) {
    return revenueFen[position * count + platform];
  }

  /** Matches one month's orders. */
  void match(int month) {
    if (!market.enabled()) {
      payFixedProfits();
      return;
    }
    int sellers = world.roster.size();
    if (sellers * count > parcels.length) {
      parcels = new double[Math.max(sellers * count, 2 * parcels.length)];
      revenueFen = new long[parcels.length];
    }
    prices.set();
    decideShows(month);
    Arrays.fill(mass, 0);
    Arrays.fill(liveMass, 0);
    for (int k = 0; k < sellers; k++) {
      weigh(k, month);
    }
    world.services.organisations.ownShops.offer();
    for (int c = 0; c < mass.length; c++) {
      double outside = demand[c].outsideShops()[month];
      rate[c] = demand[c].parcels()[month] / (mass[c] + outside);
      liveRate[c] = rateAtShows(c, demand[c].parcels()[month], month);
    }
    for (int k = 0; k < sellers; k++) {
      sell(k);
    }
    world.services.organisations.ownShops.sell();
  }

  /** Lets shops of an organisation compete for a village's orders on the first platform. */
  void offer(int v, double attractiveness) {
    mass[cell(v, 0)] += weights[v] * attractiveness;
  }

  /** Orders of the month on the first platform for attractiveness 1. */
  double ordersEach(int v) {
    return rate[cell(v, 0)];
  }

  private double rateAtShows(int c, double parcels, int month) {
    double live = demand[c].live()[month];
    double outside = platforms.get(c % count).live().outsideShare();
    return live == 0
        ? 0
        : parcels * live / (liveMass[c] + outside * demand[c].outsideShops()[month]);
  }

  private void payFixedProfits() {
    for (int v = 0; v < world.book.villages; v++) {
      world.book.profitFen[v] = fixedProfitFen * world.book.sellers[v];
    }
  }

  /** Decides which sellers go live, on the masses of last month. */
  private void decideShows(int month) {
    shows = false;
    for (Demand course : demand) {
      shows |= course.live()[month] > 0;
    }
    if (!shows) {
      return;
    }
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      if (gainAtShows(i, month) > 0) {
        all.set(i, Households.LIVE);
        world.book.live[all.village[i]]++;
      } else {
        all.clear(i, Households.LIVE);
      }
    }
  }

  /** Gain that a seller expects a month by going live, its cost paid. */
  private double gainAtShows(int i, int month) {
    int v = all.village[i];
    double perShop = lasting(i) * world.shops.share(i);
    double gain = 0;
    for (int p = 0; p < count; p++) {
      int open = world.shops.open(i, p);
      if (open > 0 && demand[cell(v, p)].live()[month] > 0) {
        LiveSettings live = platforms.get(p).live();
        double lift = live.liftOf(world.goods.of(v)) - 1;
        gain +=
            perShop
                    * open
                    * record(i, p, month)
                    * (lift * worthYuan(v, p, month) + worthAtShowsYuan(v, p, month))
                - live.costYuan();
      }
    }
    return gain;
  }

  /** Lasting attractiveness of a single shop: without luck, record and reputation. */
  double lasting(int i) {
    return Pricing.skillFactor(market, all.skill[i])
        * all.appeal[i]
        * prices.factor(all.village[i])
        * world.services.of(all.village[i]).appeal();
  }

  /** Factor of a seller's record of selling and its village's reputation on a platform. */
  double record(int i, int platform, int month) {
    return ratings[platform][month - all.since[i]] * prices.reputation(all.village[i], platform);
  }

  /** Yuan a month that one unit of attractiveness is expected to leave, before fixed costs. */
  double worthYuan(int v, int platform, int month) {
    int c = cell(v, platform);
    double orders = demand[c].level()[month] / (mass[c] + demand[c].outsideShops()[month]);
    return orders * marginYuan(v, platform) * world.government.promotions.traffic(v, platform);
  }

  /** Yuan a month that it is expected to leave at live shows, before fixed costs. */
  double worthAtShowsYuan(int v, int platform, int month) {
    int c = cell(v, platform);
    return rateAtShows(c, demand[c].level()[month], month)
        * marginYuan(v, platform)
        * world.government.promotions.traffic(v, platform)
        * world.government.promotions.atShows(v);
  }

  /** Share of a village's revenue that a platform takes. */
  double commission(int v, int platform) {
    return platforms.get(platform).commission()
        * world.government.promotions.commission(v, platform);
  }

  /** True if a platform takes shops and orders in a month. */
  boolean open(int platform, int month) {
    return market.enabled() && platforms.get(platform).open(world.scenario.start(), month);
  }

  /** True if live shows for a village's goods are held in a month. */
  boolean shows(int v, int month) {
    for (int p = 0; p < count; p++) {
      if (market.enabled() && demand[cell(v, p)].live()[month] > 0) {
        return true;
      }
    }
    return false;
  }

  private double marginYuan(int v, int platform) {
    double price = prices.priceYuan(v);
    double taken = commission(v, platform) + world.services.organisations.feeShare(v);
    return price * (1 - taken)
        - world.services.of(v).parcelFeeYuan()
        - world.logistics.unitCostYuan(v)
        - world.routes.from(v).unitCostYuan(price)
        + world.government.parcelSupportYuan(v);
  }

  /** True if a seller is live on a platform this month. */
  boolean live(int i, int platform, int month) {
    return shows
        && all.is(i, Households.LIVE)
        && demand[cell(all.village[i], platform)].live()[month] > 0;
  }

  /** Factor on the attractiveness of live sellers in ordinary trade. */
  double lift(int v, int platform) {
    return platforms.get(platform).live().liftOf(world.goods.of(v));
  }

  private void weigh(int position, int month) {
    int i = world.roster.get(position);
    int v = all.village[i];
    double a = lasting(i) * luck(i, month) * world.shops.share(i);
    double weight = weights[v];
    for (int p = 0; p < count; p++) {
      int open = world.shops.open(i, p);
      double traffic = world.government.promotions.traffic(v, p);
      double x = open == 0 ? 0 : a * open * record(i, p, month) * traffic;
      if (x > 0 && live(i, p, month)) {
        liveMass[cell(v, p)] += weight * x * world.government.promotions.atShows(v);
        x *= lift(v, p);
      }
      parcels[position * count + p] = x;
      mass[cell(v, p)] += weight * x;
    }
  }

  private double luck(int i, int month) {
    double sd = market.monthlyNoise();
    if (sd == 0) {
      return 1;
    }
    double z = world.draws.normal(Decision.SHOP_DEMAND, all.key[i], month);
    return Logistic.exp(sd * z - sd * sd / 2);
  }

  private void sell(int position) {
    int i = world.roster.get(position);
    int v = all.village[i];
    long[] turnover = world.book.turnoverFen;
    for (int p = 0; p < count; p++) {
      int k = position * count + p;
      int c = cell(v, p);
      double orders = parcels[k] * rate[c];
      if (live(i, p, world.month())) {
        double atShows = parcels[k] / lift(v, p) * world.government.promotions.atShows(v);
        orders += atShows * liveRate[c];
      }
      parcels[k] = orders;
      revenueFen[k] = Fen.ofYuan(orders * prices.priceYuan(v));
      world.book.parcels[v] += orders;
      turnover[v] = Fen.plus(turnover[v], revenueFen[k]);
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("platform");
    prices.keep(archive);
    archive.columns(new double[][] {mass, liveMass, rate, liveRate});
    shows = archive.flag(shows);
  }
}
