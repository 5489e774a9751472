package org.taocun.model;

import org.taocun.policy.LiveCampaign;

/**
 * Delivery of campaigns for the live sellers of villages, each for some months, village by village
 * in the policy's order and again when they are over, for as long as there is money. A village is
 * passed over in a month in which nobody there sells or no shows are held for its goods.
 */
final class LiveCampaignDelivery implements Delivery {
  private final World world;
  private final Programme programme;
  private final LiveCampaign campaign;

  /** Last month of each village's latest campaign. */
  private final int[] until;

  LiveCampaignDelivery(World world, Programme programme, LiveCampaign campaign) {
    this.world = world;
    this.programme = programme;
    this.campaign = campaign;
    until = new int[world.book.villages];
  }

  @Override
  public boolean needs(int v) {
    return false;
  }

  @Override
  public void give(int v, int month) {
    throw new IllegalStateException("campaigns are held again and again");
  }

  @Override
  public void repeat(int month) {
    long cost = programme.unitFen();
    for (int v : programme.order()) {
      if (!programme.fund().holds(cost)) {
        return;
      }
      if (until[v] < month && world.book.sellers[v] > 0 && world.platform.shows(v, month)) {
        programme.fund().take(cost);
        programme.book(v, 1, cost);
        until[v] = month + campaign.months() - 1;
      }
    }
  }

  /** Multiplies the factors at shows of villages with a campaign. */
  void raise(double[] atShows, int month) {
    for (int v = 0; v < until.length; v++) {
      atShows[v] *= until[v] >= month ? 1 + campaign.boost() : 1;
    }
  }

  @Override
  public void keep(Archive archive) {
    archive.column(until);
  }
}
