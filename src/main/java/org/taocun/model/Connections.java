package org.taocun.model;

/** Villages are connected to broadband. */
final class Connections implements Delivery {
  private final World world;

  Connections(World world) {
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
