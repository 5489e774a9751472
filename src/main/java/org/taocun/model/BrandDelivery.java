package org.taocun.model;

import org.taocun.policy.Brand;

/**
 * Delivery of brands: a village's brand rises by a share of what it lacks to 1. Without a market no
 * village needs one.
 */
final class BrandDelivery implements Delivery {
  private final State state;
  private final Brand brand;

  BrandDelivery(State state, Brand brand) {
    this.state = state;
    this.brand = brand;
  }

  @Override
  public boolean needs(int v) {
    return state.scenario.market().enabled() && state.book.brand[v] < 1;
  }

  @Override
  public void give(int v, int month) {
    double[] brands = state.book.brand;
    brands[v] += brand.share() * (1 - brands[v]);
  }
}
