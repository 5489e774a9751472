package org.taocun.model;

import org.taocun.policy.Supervision;

/**
 * Delivery of supervision: villages are supervised at a level at least, for good. Where nobody
 * cheats no village needs it.
 */
final class SupervisionDelivery implements Delivery {
  private final World world;
  private final Supervision supervision;

  SupervisionDelivery(World world, Supervision supervision) {
    this.world = world;
    this.supervision = supervision;
  }

  @Override
  public boolean needs(int v) {
    return world.scenario.trust().enabled() && world.trust.supervision(v) < supervision.level();
  }

  @Override
  public void give(int v, int month) {
    world.trust.supervise(v, supervision.level());
  }
}
