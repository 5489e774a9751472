package org.taocun.model;

import java.util.Arrays;
import org.taocun.geography.Village;
import org.taocun.market.Category;
import org.taocun.market.Dispatch;
import org.taocun.market.LogisticsSettings;
import org.taocun.market.ParcelCost;

/**
 * Routes by which parcels leave each village, at the latest volumes and the present service. They
 * are worked out where somebody asks, and again only after something changed.
 */
final class Routes {
  private static final Dispatch UNKNOWN = new Dispatch(0, 0, 0, 0, 0);

  private final World world;
  private final LogisticsSettings settings;
  private final Dispatch[] alone;
  private final Dispatch[] latest;
  private final int[] asOf;
  private int counts = 1;

  Routes(World world) {
    this.world = world;
    settings = world.scenario.logistics();
    latest = new Dispatch[world.book.villages];
    Arrays.fill(latest, UNKNOWN);
    alone = latest.clone();
    asOf = new int[world.book.villages];
  }

  /** Takes notice that the month's parcels are known. */
  void count() {
    world.volumes.count();
    counts++;
  }

  /** The dispatch of a parcel that a village's sellers send. */
  Dispatch from(int v) {
    update(v);
    return latest[v];
  }

  /** The same dispatch without what support firms and organisations take off its cost. */
  Dispatch alone(int v) {
    update(v);
    return alone[v];
  }

  private void update(int v) {
    int now = counts + world.stations.version() + world.services.version();
    if (asOf[v] != now) {
      Village village = world.territory.village(v);
      alone[v] =
          ParcelCost.of(
              settings,
              world.goods.of(v),
              village.hubKm(),
              world.territory.provinces().marketKm(village.countyIndex()),
              world.stations.service(v),
              world.volumes.around(v));
      latest[v] = alone[v].with(world.services.of(v));
      asOf[v] = now;
    }
  }

  /** Unit cost of logistics of a village: spoilage at the reference price, and firms' fees. */
  double unitCostYuan(int v) {
    Category category = world.goods.of(v);
    return from(v).unitCostYuan(category.referenceYuan()) + world.services.of(v).parcelFeeYuan();
  }

  /** Keeps its state, or brings it back: results are out of date unless nothing changed. */
  void keep(Archive archive) {
    counts = archive.whole(counts);
  }
}
