package org.taocun.model;

import java.util.TreeSet;
import org.taocun.geography.Range;
import org.taocun.geography.Village;
import org.taocun.policy.EcommercePark;
import org.taocun.policy.Instrument.Reach;

/**
 * Delivery of e-commerce parks, at most one of a policy in a township (or county). With S sellers
 * in reach a park that can serve K takes saving·min(1, K/S) off their start-up and fixed costs.
 */
final class EcommerceParkDelivery implements Delivery {
  private final State state;
  private final EcommercePark park;
  private final boolean ofTownships;

  /** Townships or counties with a park. */
  private final TreeSet<Integer> places = new TreeSet<>();

  EcommerceParkDelivery(State state, EcommercePark park) {
    this.state = state;
    this.park = park;
    ofTownships = park.reach() == Reach.TOWNSHIP;
  }

  private int place(int v) {
    Village village = state.territory.village(v);
    return ofTownships ? village.townshipIndex() : village.countyIndex();
  }

  @Override
  public boolean needs(int v) {
    return !places.contains(place(v));
  }

  @Override
  public void give(int v, int month) {
    places.add(place(v));
  }

  /** Takes the savings off the factors of the villages in reach. */
  void takeOff(double[] startupFactor, double[] fixedFactor) {
    for (int place : places) {
      Range reach =
          ofTownships
              ? state.territory.townshipVillages(place)
              : state.territory.countyVillages(place);
      double sellers = 0;
      for (int v = reach.start(); v < reach.end(); v++) {
        sellers += state.book.sellers[v];
      }
      double served = Math.min(1, park.capacityShops() / Math.max(1, sellers));
      for (int v = reach.start(); v < reach.end(); v++) {
        startupFactor[v] *= 1 - park.startupSaving() * served;
        fixedFactor[v] *= 1 - park.fixedSaving() * served;
      }
    }
  }

  @Override
  public void keep(Archive archive) {
    archive.set(places);
  }
}
