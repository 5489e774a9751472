package org.taocun.model;

import java.util.Arrays;
import java.util.List;

/**
 * Effects of campaigns and agreements with platforms on villages this month: factors on
 * attractiveness at live shows, on attractiveness on each platform, and on its commission; 1
 * without.
 */
final class Promotions {
  private static final double[] NOTHING = {};

  private final List<LiveCampaignDelivery> campaigns;
  private final List<PlatformPartnershipDelivery> partnerships;
  private final double[] atShows;
  private final double[][] traffic;
  private final double[][] commission;

  Promotions(
      int villages,
      int platforms,
      List<LiveCampaignDelivery> campaigns,
      List<PlatformPartnershipDelivery> partnerships) {
    this.campaigns = List.copyOf(campaigns);
    this.partnerships = List.copyOf(partnerships);
    atShows = new double[campaigns.isEmpty() ? 0 : villages];
    int rows = partnerships.isEmpty() ? 0 : platforms;
    traffic = new double[rows][villages];
    commission = new double[rows][villages];
  }

  /** Sets the factors of a month. */
  void set(int month) {
    Arrays.fill(atShows, 1);
    campaigns.forEach(policy -> policy.raise(atShows, month));
    for (int p = 0; p < traffic.length; p++) {
      Arrays.fill(traffic[p], 1);
      Arrays.fill(commission[p], 1);
    }
    partnerships.forEach(policy -> policy.grant(traffic, commission, month));
  }

  /** Factor on the attractiveness of a village's live sellers at shows. */
  double atShows(int v) {
    return atShows.length == 0 ? 1 : atShows[v];
  }

  /** Factor on the attractiveness of a village's shops on a platform. */
  double traffic(int v, int platform) {
    return traffic.length == 0 ? 1 : traffic[platform][v];
  }

  /** Factor on the commission that a village's shops pay on a platform. */
  double commission(int v, int platform) {
    return commission.length == 0 ? 1 : commission[platform][v];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.columnIfNeeded(atShows);
    int platforms = archive.whole(traffic.length);
    for (int p = 0; p < platforms; p++) {
      archive.columnIfNeeded(p < traffic.length ? traffic[p] : NOTHING);
      archive.columnIfNeeded(p < traffic.length ? commission[p] : NOTHING);
    }
  }
}
