package org.taocun.model;

import org.taocun.policy.Cooperative;

/**
 * Delivery of cooperatives: one of the scenario's organisations is founded in a village's place
 * without waiting until enough sell there; its terms, reach and first date stay those of the
 * organisation. A place where it cannot be founded yet is looked at again every month, in the
 * policy's order.
 */
final class CooperativeDelivery implements Delivery {
  private final World world;
  private final Programme programme;
  private final Cooperative grant;

  CooperativeDelivery(World world, Programme programme, Cooperative grant) {
    this.world = world;
    this.programme = programme;
    this.grant = grant;
  }

  @Override
  public boolean needs(int v) {
    return false;
  }

  @Override
  public void give(int v, int month) {
    throw new IllegalStateException("places are looked at again and again");
  }

  @Override
  public void repeat(int month) {
    long cost = programme.unitFen();
    Organisations organisations = world.services.organisations;
    if (!organisations.opened(grant.organisation(), month)) {
      return;
    }
    for (int v : programme.order()) {
      if (!programme.fund().holds(cost)) {
        return;
      }
      if (organisations.foundable(grant.organisation(), v)) {
        programme.fund().take(cost);
        programme.book(v, 1, cost);
        organisations.foundFor(grant.organisation(), v, month);
      }
    }
  }
}
