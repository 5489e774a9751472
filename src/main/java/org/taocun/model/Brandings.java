package org.taocun.model;

import org.taocun.policy.Instrument;

/** Brands of villages rise by a share of what they lack to 1. Without a market nobody needs one. */
final class Brandings implements Delivery {
  private final World world;
  private final Instrument.Brand brand;

  Brandings(World world, Instrument.Brand brand) {
    this.world = world;
    this.brand = brand;
  }

  @Override
  public boolean needs(int v) {
    return world.scenario.market().enabled() && world.book.brand[v] < 1;
  }

  @Override
  public void give(int v, int month) {
    double[] brands = world.book.brand;
    brands[v] += brand.share() * (1 - brands[v]);
  }
}
