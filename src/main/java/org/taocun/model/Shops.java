package org.taocun.model;

import org.taocun.agents.EntryRule;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.market.MarketSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.market.Saving;
import org.taocun.market.ShopSettings;
import org.taocun.trace.Event;

/**
 * The shops of sellers: n of them, spread over platforms, share the household's attention. A
 * further one is opened where the profit that it adds over a horizon is expected to exceed what
 * starting it costs, and the one that adds least is closed after lasting loss. Expectations are
 * those of the month's prices and competitors, without luck and season.
 */
final class Shops {
  private static final int NOWHERE = -1;

  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final ShopSettings settings;
  private final int platforms;
  private final boolean paysForEntry;
  private final byte[][] open;
  private final byte[] lossMonths;
  private final double[][] startupYuan;
  private final boolean[][] takesShops;
  private final double[] share;
  private final double[] worth;

  Shops(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    settings = market.shops();
    platforms = world.scenario.platforms().size();
    paysForEntry = world.rule.weighs(EntryRule.Aspect.MONEY);
    int months = world.scenario.months();
    open = new byte[platforms][all.count];
    lossMonths = new byte[settings.enabled() ? all.count : 0];
    this.startupYuan = new double[platforms][];
    takesShops = new boolean[platforms][months + 1];
    for (int p = 0; p < platforms; p++) {
      PlatformSettings platform = world.scenario.platforms().get(p);
      this.startupYuan[p] =
          platform.startupYuan(world.scenario.start(), months, world.startupYuan());
      for (int t = 0; t <= months; t++) {
        takesShops[p][t] = platform.open(world.scenario.start(), t);
      }
    }
    double[] together = settings.together();
    share = new double[together.length];
    for (int n = 1; n < share.length; n++) {
      share[n] = together[n] / n;
    }
    worth = new double[platforms];
  }

  /** Number of a seller's shops on a platform. */
  int open(int i, int platform) {
    return open[platform][i];
  }

  /** Number of a seller's shops. */
  int of(int i) {
    int n = open[0][i];
    for (int p = 1; p < platforms; p++) {
      n += open[p][i];
    }
    return n;
  }

  /** Size of each of a seller's shops, relative to the shop of a seller with one. */
  double share(int i) {
    return share[of(i)];
  }

  /**
   * Opens the first shop of a household.
   *
   * @param motive motive of the start; a household that decides owes the cost of starting, of which
   *     policies may pay a part
   */
  void start(int i, byte motive) {
    boolean owes = motive != EventLog.PIONEER && motive != EventLog.APPOINTED;
    int month = world.month();
    boolean pays = owes && paysForEntry;
    int platform = platforms == 1 || !market.enabled() ? 0 : choose(i, month, pays);
    double startup = costYuan(i, platform, month);
    if (owes) {
      pay(i, -world.government.redeem(i, startup));
    }
    open(i, platform, pays ? Fen.ofYuan(startup) : 0);
  }

  /** The cost of starting a first shop, less what parks take off it. */
  private double costYuan(int i, int platform, int month) {
    return world.government.startupYuan(all.village[i], startupYuan[platform][month]);
  }

  private void open(int i, int platform, long costFen) {
    int v = all.village[i];
    open[platform][i]++;
    pay(i, costFen);
    world.book.shops[v]++;
    world.book.elsewhere[v] += platform > 0 ? 1 : 0;
    world.book.startupFen[v] = Fen.plus(world.book.startupFen[v], costFen);
  }

  /** Takes money out of a household's savings, or puts some in; most starts cost nothing. */
  private void pay(int i, long fen) {
    if (fen != 0) {
      all.capitalFen[i] = Fen.plus(all.capitalFen[i], -fen);
    }
  }

  private void close(int i, int platform) {
    int v = all.village[i];
    open[platform][i]--;
    world.book.shops[v]--;
    world.book.elsewhere[v] -= platform > 0 ? 1 : 0;
  }

  /** Closes all shops of a household that gives up. */
  void closeAll(int i) {
    for (int p = 0; p < platforms; p++) {
      while (open[p][i] > 0) {
        close(i, p);
      }
    }
    all.clear(i, Households.LIVE);
    if (settings.enabled()) {
      lossMonths[i] = 0;
    }
  }

  /** The platform with the highest expected profit net of entry cost that the household can pay. */
  private int choose(int i, int month, boolean pays) {
    double lasting = world.platform.lasting(i);
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < platforms; p++) {
      double cost = pays ? world.government.netStartupYuan(i, startupYuan[p][month]) : 0;
      if (takesShops[p][month] && canPay(i, cost)) {
        double gross = lasting * world.platform.worthYuan(all.village[i], p, month);
        double net = settings.horizonMonths() * gross - cost;
        if (net > most) {
          most = net;
          best = p;
        }
      }
    }
    return best;
  }

  private boolean canPay(int i, double yuan) {
    return yuan <= 0
        || Fen.toYuan(all.capitalFen[i])
                + world.scenario.barrier().creditYuan()
                + world.government.creditYuan(i)
            >= yuan;
  }

  /** Performs one month of opening and closing. */
  void review(int month) {
    if (!settings.enabled() || !market.enabled()) {
      return;
    }
    for (int k = 0; k < world.roster.size(); k++) {
      int i = world.roster.get(k);
      if (all.since[i] < month && !closes(i, month) && looks(i)) {
        openAnother(i, month);
      }
    }
  }

  private boolean looks(int i) {
    return of(i) < settings.most()
        && world.uniform(Decision.SHOP_REVIEW, i) * settings.reviewMonths() < 1;
  }

  /** Yuan a month that shops would leave if attention were not shared, platform by platform. */
  private double gross(int i, int month) {
    Platform platform = world.platform;
    double lasting = platform.lasting(i);
    double sum = 0;
    for (int p = 0; p < platforms; p++) {
      int v = all.village[i];
      double ordinary = platform.worthYuan(v, p, month);
      boolean live = platform.live(i, p, month);
      double alone =
          live ? ordinary * platform.lift(v, p) + platform.worthAtShowsYuan(v, p, month) : ordinary;
      worth[p] = lasting * platform.record(i, p, month) * alone;
      sum += open[p][i] * worth[p];
    }
    return sum;
  }

  private double runningYuan(int i) {
    int v = all.village[i];
    return fixedYuan(v) + world.platform.prices.rentYuan(v) + world.services.of(v).shopFeeYuan();
  }

  /** Fixed cost of a shop in a village, less what parks and others take off it. */
  double fixedYuan(int v) {
    return market.fixedCostYuan()
        * world.government.fixedCostFactor(v)
        * world.services.of(v).left(Saving.FIXED_COST);
  }

  /** Closes the shop that adds least if it has lost money for long; true if one was closed. */
  private boolean closes(int i, int month) {
    int n = of(i);
    if (n == 1) {
      lossMonths[i] = 0;
      return false;
    }
    double sum = gross(i, month);
    int worst = NOWHERE;
    double least = Double.POSITIVE_INFINITY;
    for (int p = 0; p < platforms; p++) {
      double added = share[n] * sum - share[n - 1] * (sum - worth[p]) - runningYuan(i);
      if (open[p][i] > 0 && added < least) {
        least = added;
        worst = p;
      }
    }
    lossMonths[i] = least < 0 ? (byte) (lossMonths[i] + 1) : 0;
    if (lossMonths[i] < settings.closeAfterMonths()) {
      return false;
    }
    lossMonths[i] = 0;
    close(i, worst);
    world.book.shopsClosed[all.village[i]]++;
    world.events.shop(month, Event.Kind.SHOP_CLOSED, i);
    return true;
  }

  private void openAnother(int i, int month) {
    int n = of(i);
    double sum = gross(i, month);
    int best = NOWHERE;
    double most = 0;
    for (int p = 0; p < platforms; p++) {
      double added = share[n + 1] * (sum + worth[p]) - share[n] * sum - runningYuan(i);
      double cost = costYuan(i, p, month) * settings.openingCost();
      double net = settings.horizonMonths() * added - cost;
      if (takesShops[p][month] && net > most && canPay(i, cost)) {
        most = net;
        best = p;
      }
    }
    if (best != NOWHERE) {
      open(i, best, Fen.ofYuan(costYuan(i, best, month) * settings.openingCost()));
      world.book.shopsOpened[all.village[i]]++;
      world.events.shop(month, Event.Kind.SHOP_OPENED, i);
    }
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.chapter("shops");
    archive.columns(open);
    archive.column(lossMonths);
  }
}
