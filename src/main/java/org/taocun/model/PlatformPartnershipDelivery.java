package org.taocun.model;

import org.taocun.geography.Range;
import org.taocun.geography.Village;
import org.taocun.policy.Instrument;
import org.taocun.policy.PlatformPartnership;

/**
 * Delivery of agreements with a platform for townships or counties, each for some months, in the
 * policy's order and again when they have run out, for as long as there is money. A place is passed
 * over in a month in which nobody there sells. The payment is booked in the village for whose sake
 * it was made.
 */
final class PlatformPartnershipDelivery implements Delivery {
  private final World world;
  private final Programme programme;
  private final PlatformPartnership terms;
  private final boolean ofTownships;
  private final int platform;

  /** Last month of each place's latest agreement. */
  private final int[] until;

  PlatformPartnershipDelivery(World world, Programme programme, PlatformPartnership terms) {
    this.world = world;
    this.programme = programme;
    this.terms = terms;
    ofTownships = terms.reach() == Instrument.Reach.TOWNSHIP;
    platform =
        terms.platform().isEmpty() ? 0 : world.scenario.platformNames().indexOf(terms.platform());
    until =
        new int
            [ofTownships ? world.territory.townships().size() : world.territory.counties().size()];
  }

  @Override
  public boolean needs(int v) {
    return false;
  }

  @Override
  public void give(int v, int month) {
    throw new IllegalStateException("agreements are made again and again");
  }

  @Override
  public void repeat(int month) {
    long cost = programme.unitFen();
    if (!world.platform.open(platform, month)) {
      return;
    }
    for (int v : programme.order()) {
      if (!programme.fund().holds(cost)) {
        return;
      }
      int place = place(v);
      if (until[place] < month && sellers(villages(place)) > 0) {
        programme.fund().take(cost);
        programme.book(v, 1, cost);
        until[place] = month + terms.months() - 1;
      }
    }
  }

  private int place(int v) {
    Village village = world.territory.village(v);
    return ofTownships ? village.townshipIndex() : village.countyIndex();
  }

  private Range villages(int place) {
    return ofTownships
        ? world.territory.townshipVillages(place)
        : world.territory.countyVillages(place);
  }

  /** Number of households that sell, or supply an organisation that does. */
  private int sellers(Range villages) {
    int sum = 0;
    for (int v = villages.start(); v < villages.end(); v++) {
      sum += world.book.sellers[v] + world.services.organisations.supplierBook.inVillage(v);
    }
    return sum;
  }

  /** Multiplies attractiveness and commission where an agreement is in force. */
  void grant(double[][] traffic, double[][] commission, int month) {
    for (int place = 0; place < until.length; place++) {
      if (until[place] < month) {
        continue;
      }
      Range villages = villages(place);
      for (int v = villages.start(); v < villages.end(); v++) {
        traffic[platform][v] *= 1 + terms.traffic();
        commission[platform][v] *= 1 - terms.commissionCut();
      }
    }
  }

  @Override
  public void keep(Archive archive) {
    archive.column(until);
  }
}
