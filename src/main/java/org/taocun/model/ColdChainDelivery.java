package org.taocun.model;

import org.taocun.policy.ColdChain;

/**
 * Delivery of cold chains: more of a village's goods can be kept cool, for good. Where nothing
 * spoils no village needs it.
 */
final class ColdChainDelivery implements Delivery {
  private final State state;
  private final Stations stations;
  private final ColdChain chain;

  ColdChainDelivery(State state, Stations stations, ColdChain chain) {
    this.state = state;
    this.stations = stations;
    this.chain = chain;
  }

  @Override
  public boolean needs(int v) {
    return state.scenario.logistics().spoilage().enabled() && stations.coldChain(v) < 1;
  }

  @Override
  public void give(int v, int month) {
    stations.cool(v, stations.coldChain(v) + chain.coverage());
  }
}
