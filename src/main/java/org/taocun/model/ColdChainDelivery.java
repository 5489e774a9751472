package org.taocun.model;

import org.taocun.policy.Instrument;

/**
 * Delivery of cold chains: more of a village's goods can be kept cool, for good. Where nothing
 * spoils no village needs it.
 */
final class ColdChainDelivery implements Delivery {
  private final World world;
  private final Instrument.ColdChain chain;

  ColdChainDelivery(World world, Instrument.ColdChain chain) {
    this.world = world;
    this.chain = chain;
  }

  @Override
  public boolean needs(int v) {
    return world.scenario.logistics().spoilage().enabled() && world.stations.coldChain(v) < 1;
  }

  @Override
  public void give(int v, int month) {
    world.stations.cool(v, world.stations.coldChain(v) + chain.coverage());
  }
}
