package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Fen;
import org.taocun.geography.Village;
import org.taocun.market.LogisticsSettings;
import org.taocun.market.MarketSettings;
import org.taocun.market.ParcelCost;
import org.taocun.market.Pricing;

/**
 * Carriers take the month's parcels at a unit cost that falls with the township's volume, and every
 * shop settles: profit = revenue − production − commission − logistics − fixed cost, in whole fen,
 * so that what buyers pay is what the others receive.
 */
final class Logistics {
  private final World world;
  private final Households all;
  private final MarketSettings market;
  private final LogisticsSettings settings;
  private final double[] townshipParcels;

  Logistics(World world) {
    this.world = world;
    all = world.households;
    market = world.scenario.market();
    settings = world.scenario.logistics();
    townshipParcels = new double[world.territory.townships().size()];
  }

  /** Cost of a parcel from a village, at the township's latest volume. */
  double yuan(int v) {
    Village village = world.territory.village(v);
    return ParcelCost.yuan(
        settings,
        world.goods.of(v).weightKg(),
        village.hubKm(),
        townshipParcels[village.townshipIndex()]);
  }

  /** Cost of producing one unit in a village. */
  double unitCostYuan(int v) {
    return Pricing.unitCostYuan(
        market, world.goods.of(v), world.territory.village(v).industrialBase());
  }

  /** One month of parcels. */
  void carry(int month) {
    if (!market.enabled()) {
      return;
    }
    Arrays.fill(townshipParcels, 0);
    for (int v = 0; v < world.book.villages; v++) {
      townshipParcels[world.territory.village(v).townshipIndex()] += world.book.parcels[v];
    }
    for (int k = 0; k < world.roster.size(); k++) {
      settle(k);
    }
    world.book.closeMonth(month);
  }

  private void settle(int position) {
    int i = world.roster.get(position);
    int v = all.village[i];
    double parcels = world.platform.parcels(position);
    long revenue = world.platform.revenueFen(position);
    long production = Fen.ofYuan(parcels * unitCostYuan(v));
    long commission = Fen.ofYuan(Fen.toYuan(revenue) * world.scenario.platform().commission());
    long carriage = Fen.ofYuan(parcels * yuan(v));
    long fixed = Fen.ofYuan(market.fixedCostYuan());
    long profit = revenue - production - commission - carriage - fixed;
    all.profitFen[i] = profit;
    VillageBook book = world.book;
    book.productionFen[v] += production;
    book.commissionFen[v] += commission;
    book.logisticsFen[v] += carriage;
    book.fixedFen[v] += fixed;
    book.profitFen[v] += profit;
  }
}
