package org.taocun.model;

import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.IntList;
import org.taocun.market.Category;
import org.taocun.market.ContractSettings;

/**
 * The contract of an organisation with the suppliers of one village: every month they owe it equal
 * parts of what its shops ordered, at the unit cost and the price floor. Who is tempted enough by
 * the spot price breaks it for the month: a supplier sells there instead of delivering, the buyer
 * pays no more than is paid there.
 */
final class Contract {
  private final World world;
  private final Organisation buyer;
  private final int village;
  private final ContractSettings settings;

  /** Suppliers that broke it this month. */
  private final IntList breakers = new IntList(8);

  private boolean brokenByBuyer;
  private int parties;
  private double partYuan;
  private double spot = 1;

  Contract(World world, Organisation buyer, int village) {
    this.world = world;
    this.buyer = buyer;
    this.village = village;
    settings = buyer.settings().contract();
  }

  /** Begins a month in which nothing has been broken. */
  void openMonth() {
    breakers.clear();
    brokenByBuyer = false;
    parties = 0;
  }

  /** Has orders delivered by suppliers who keep the contract; returns the parcels. */
  double deliver(Suppliers suppliers, double orders) {
    double due = suppliers.due(orders);
    if (!settings.tempting() || due == 0) {
      return suppliers.deliver(orders, 1);
    }
    Category category = world.goods.of(village);
    parties = suppliers.count();
    partYuan = due / parties * priceYuan();
    spot =
        settings.spot(
            world.draws.normal(
                Decision.SPOT_PRICE, Decision.fnv1a64(category.name()), world.month()));
    double share = buyer.settings().sharing().farmersShare();
    if (settings.buyerBreaks(spot, share, scruple(key(buyer.seat())))) {
      brokenByBuyer = true;
      return suppliers.deliver(orders, 1);
    }
    double membership = settings.barredMonths() * suppliers.monthlyYuan() / partYuan;
    IntList members = suppliers.members();
    for (int k = 0; k < members.size(); k++) {
      int i = members.get(k);
      if (!world.households.sells(i)
          && settings.supplierBreaks(spot, membership, scruple(world.households.key[i]))) {
        breakers.add(i);
      }
    }
    return suppliers.deliver(orders, 1 - (double) breakers.size() / parties);
  }

  private long key(int v) {
    return world.territory.village(v).key();
  }

  private double scruple(long key) {
    return world.draws.uniform(Decision.SCRUPLE, key, 0);
  }

  private boolean judged(long key) {
    return world.draws.uniform(Decision.COURT, key, world.month()) < settings.court();
  }

  private double priceYuan() {
    return (1 + buyer.settings().sharing().priceFloor()) * unitYuan();
  }

  private double unitYuan() {
    return world.goods.of(village).unitCostYuan();
  }

  /** True if the buyer pays the spot price this month in place of unit cost and price floor. */
  boolean isBrokenByBuyer() {
    return brokenByBuyer;
  }

  /** Price that the buyer pays at once for a parcel's goods, in unit costs. */
  double costFactor() {
    return brokenByBuyer ? spot * priceYuan() / unitYuan() : 1;
  }

  /** Settles what was broken this month: gains, losses and penalties of both sides. */
  void settle(Suppliers suppliers, Branch branch) {
    if (parties == 0) {
      return;
    }
    world.services.organisations.supplierBook.count(
        village, parties, breakers.size(), brokenByBuyer ? parties : 0);
    // What the spot price leaves a supplier of its part beyond the cost of the goods.
    long gain = Fen.ofYuan(partYuan * (spot - unitYuan() / priceYuan()));
    if (brokenByBuyer) {
      IntList members = suppliers.members();
      for (int k = 0; k < members.size(); k++) {
        suppliers.gain(members.get(k), gain);
      }
      double due = settings.penalty(spot, judged(key(village))) * partYuan * parties;
      buyer.receive(-branch.pay(buyer, Fen.ofYuan(due)));
    }
    for (int k = 0; k < breakers.size(); k++) {
      int i = breakers.get(k);
      boolean judged = judged(world.households.key[i]);
      long due = Fen.ofYuan(settings.penalty(spot, judged) * partYuan);
      suppliers.gain(i, gain - due);
      buyer.receive(due);
      world.services.organisations.bookCost(buyer.seat(), -due);
    }
    suppliers.bar(breakers, settings.barredMonths());
  }
}
