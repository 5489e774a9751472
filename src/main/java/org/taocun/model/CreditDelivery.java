package org.taocun.model;

import org.taocun.policy.Credit;

/** Delivery of credit: households can borrow creditYuan more, for good. */
final class CreditDelivery implements Delivery {
  private final World world;
  private final Credit credit;

  CreditDelivery(World world, Credit credit) {
    this.world = world;
    this.credit = credit;
  }

  @Override
  public boolean needs(int i) {
    return !world.households.sells(i);
  }

  @Override
  public void give(int i, int month) {
    world.government.giveCredit(i, credit.creditYuan());
  }
}
