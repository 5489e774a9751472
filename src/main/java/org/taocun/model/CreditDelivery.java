package org.taocun.model;

import org.taocun.policy.Instrument;

/** Delivery of credit: households can borrow creditYuan more, for good. */
final class CreditDelivery implements Delivery {
  private final World world;
  private final Instrument.Credit credit;

  CreditDelivery(World world, Instrument.Credit credit) {
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
