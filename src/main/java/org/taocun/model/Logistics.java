package org.taocun.model;

import java.util.List;
import org.taocun.base.Fen;
import org.taocun.market.Dispatch;
import org.taocun.market.MarketSettings;
import org.taocun.market.PlatformSettings;
import org.taocun.market.Pricing;
import org.taocun.market.Saving;
import org.taocun.market.Support;

/**
 * Carriage of the month's parcels and settlement of every seller. Carriers take the parcels at a
 * unit cost that falls with volume, buyers are refunded what spoilt, and every seller settles: what
 * buyers paid less what each {@link Payee} gets is profit, in whole fen, so that what buyers pay is
 * what the others receive.
 */
final class Logistics {
  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final List<PlatformSettings> platforms;

  Logistics(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    platforms = world.scenario.platforms();
  }

  /** Pay of carriers for a parcel from a village, at the latest volumes. */
  double yuan(int v) {
    return world.routes.from(v).carrierYuan();
  }

  /** Cost of producing one unit in a village. */
  double unitCostYuan(int v) {
    return unitCostAloneYuan(v) * world.services.of(v).left(Saving.UNIT_COST);
  }

  /** The same cost without what support firms and organisations take off it. */
  double unitCostAloneYuan(int v) {
    return Pricing.unitCostYuan(
        market, world.goods.of(v), world.territory.village(v).industrialBase());
  }

  /** Carries and settles one month's parcels. */
  void carry(int month) {
    if (!market.enabled()) {
      return;
    }
    world.routes.count();
    world.government.payCarriers();
    for (int k = 0; k < world.roster.size(); k++) {
      settle(k);
    }
    world.services.organisations.ownShops.settle();
    world.stations.charge();
    world.book.closeMonth(month);
  }

  private void settle(int position) {
    int i = world.roster.get(position);
    int v = all.village[i];
    double parcels = world.platform.parcels(position);
    Dispatch dispatch = world.routes.from(v);
    long revenue = 0;
    long commission = 0;
    long live = 0;
    for (int p = 0; p < platforms.size(); p++) {
      long there = world.platform.revenueFen(position, p);
      revenue = Fen.plus(revenue, there);
      commission += Fen.ofYuan(Fen.toYuan(there) * world.platform.commission(v, p));
      boolean shows = world.shops.open(i, p) > 0 && world.platform.live(i, p, world.month());
      live += shows ? Fen.ofYuan(platforms.get(p).live().costYuan()) : 0;
    }
    int shops = world.shops.of(i);
    long left = revenue + world.government.parcelSupportFen(position);
    long production = Fen.ofYuan(parcels * unitCostYuan(v));
    left -= pay(Payee.SUPPLIERS, v, production);
    left -= pay(Payee.PLATFORMS, v, commission);
    left -= pay(Payee.CARRIERS, v, Fen.ofYuan(parcels * dispatch.carrierYuan()));
    left -= pay(Payee.BUYERS, v, Fen.ofYuan(Fen.toYuan(revenue) * dispatch.spoilt()));
    left -= pay(Payee.FIXED, v, Fen.times(shops, Fen.ofYuan(world.shops.fixedYuan(v))));
    left -=
        pay(Payee.LANDLORDS, v, Fen.times(shops, Fen.ofYuan(world.platform.prices.rentYuan(v))));
    left -= pay(Payee.HOSTS, v, live);
    Support support = world.services.of(v);
    long fees = Fen.ofYuan(parcels * support.parcelFeeYuan() + shops * support.shopFeeYuan());
    left -= pay(Payee.FIRMS, v, fees);
    left -= pay(Payee.ORGANISATIONS, v, world.services.organisations.chargeFen(v, revenue));
    left -= pay(Payee.SUPPLIERS, v, -world.trust.savedFen(i, revenue, production, left));
    all.profitFen[i] = left;
    world.incomes.earn(i, left);
    world.book.profitFen[v] = Fen.plus(world.book.profitFen[v], left);
  }

  private long pay(Payee payee, int v, long fen) {
    world.book.pay(payee, v, fen);
    return fen;
  }
}
