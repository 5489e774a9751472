package org.taocun.model;

import org.taocun.policy.Instrument;

/** Villages are supervised at a level at least, for good. Where nobody cheats nobody needs it. */
final class Supervisions implements Delivery {
  private final World world;
  private final Instrument.Supervision supervision;

  Supervisions(World world, Instrument.Supervision supervision) {
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
