package org.taocun.model;

/** Delivery of broadband: villages are connected. */
final class BroadbandDelivery implements Delivery {
  private final World world;

  BroadbandDelivery(World world) {
    this.world = world;
  }

  @Override
  public boolean needs(int v) {
    return !world.book.broadband[v];
  }

  @Override
  public void give(int v, int month) {
    world.book.broadband[v] = true;
  }
}
