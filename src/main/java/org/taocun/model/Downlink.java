package org.taocun.model;

import org.taocun.base.Fen;
import org.taocun.market.DownlinkSettings;

/**
 * Goods that come down: online purchases by villages that can be reached, in sum for each village.
 */
final class Downlink {
  private final World world;
  private final DownlinkSettings settings;
  private final double[] averageYuan;

  Downlink(World world) {
    this.world = world;
    settings = world.scenario.downlink();
    averageYuan = settings.course(world.scenario.start(), world.scenario.months());
  }

  /** Makes one month's purchases, out of the month's incomes. */
  void buy(int month) {
    if (!settings.enabled()) {
      return;
    }
    VillageBook book = world.book;
    double outside = world.course.outsideIncomeYuan()[month];
    for (int v = 0; v < book.villages; v++) {
      double access = world.stations.purchases(v);
      if (access > 0) {
        int households = world.territory.village(v).households();
        long supplied = world.services.organisations.supplierBook.incomeFen(v);
        double income = Fen.toYuan(book.profitFen[v] + supplied) + outside * book.earningOutside[v];
        double ratio = outside > 0 ? income / households / outside : 1;
        double yuan = access * settings.yuan(averageYuan[month], households, ratio);
        book.purchasesFen[v] = Fen.ofYuan(yuan);
        book.parcelsDown[v] = yuan / settings.parcelYuan();
      }
    }
    book.closePurchases(month);
    world.volumes.arrive();
  }
}
