package org.taocun.model;

import org.taocun.policy.TalentReturn;

/**
 * Delivery of invitations: migrants of villages are invited home, for good. Where nobody migrates
 * no village needs it.
 */
final class TalentReturnDelivery implements Delivery {
  private final World world;
  private final TalentReturn talent;

  TalentReturnDelivery(World world, TalentReturn talent) {
    this.world = world;
    this.talent = talent;
  }

  @Override
  public boolean needs(int v) {
    return world.scenario.migration().enabled() && world.migrants.invited(v) < talent.chance();
  }

  @Override
  public void give(int v, int month) {
    world.migrants.invite(v, talent.chance());
  }
}
