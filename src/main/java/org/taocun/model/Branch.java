package org.taocun.model;

import java.util.Optional;
import org.taocun.base.Fen;

/** The sales of an organisation's shops in one village's goods. */
final class Branch {
  private final World world;
  private final int village;

  /** The number, in the scenario, of the organisation to which the suppliers belong. */
  private final int source;

  private final Contract contract;
  private double parcels;
  private long revenueFen;
  private double periodParcels;

  Branch(World world, Organisation buyer, int village, int source) {
    this.world = world;
    this.village = village;
    this.source = source;
    contract = new Contract(world, buyer, village);
  }

  int village() {
    return village;
  }

  /** Parcels sold this month. */
  double parcels() {
    return parcels;
  }

  /** Parcels sold in the running period. */
  double periodParcels() {
    return periodParcels;
  }

  /** Payments of buyers this month. */
  long revenueFen() {
    return revenueFen;
  }

  private Optional<Suppliers> suppliers() {
    return world.services.organisations.suppliers(source, village);
  }

  /** Number of households that supply the branch. */
  int supplierCount() {
    return suppliers().map(Suppliers::count).orElse(0);
  }

  /** Begins a month without sales. */
  void openMonth() {
    parcels = 0;
    revenueFen = 0;
    contract.openMonth();
  }

  /** Sells the orders, as far as the goods are delivered. */
  void sell(double orders, double priceYuan) {
    parcels = suppliers().map(s -> contract.deliver(s, orders)).orElse(0.0);
    revenueFen = Fen.ofYuan(parcels * priceYuan);
    periodParcels += parcels;
    world.book.parcels[village] += parcels;
    long[] turnover = world.book.turnoverFen;
    turnover[village] = Fen.plus(turnover[village], revenueFen);
  }

  /** Price paid at once for a parcel's goods, in unit costs: more or less than 1 on the spot. */
  double costFactor() {
    return contract.costFactor();
  }

  /** Settles the contracts that were broken this month. */
  void settleContract() {
    suppliers().ifPresent(s -> contract.settle(s, this));
  }

  /** Pays the price floor of the month, a share of unit cost; returns the payment. */
  long payFloor(Organisation payer, double priceFloor) {
    double above = priceFloor * world.goods.of(village).unitCostYuan();
    return contract.isBrokenByBuyer() ? 0 : pay(payer, Fen.ofYuan(above * parcels));
  }

  /**
   * Pays for goods: to the payer's own suppliers, or to the partner to which they belong; returns
   * the payment.
   */
  long pay(Organisation payer, long fen) {
    Optional<Suppliers> paid = suppliers();
    if (paid.isEmpty() || fen <= 0) {
      return 0;
    }
    if (paid.get().owner() == payer) {
      return paid.get().pay(fen);
    }
    paid.get().owner().receive(fen);
    return fen;
  }

  void endPeriod() {
    periodParcels = 0;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    parcels = archive.real(parcels);
    revenueFen = archive.whole(revenueFen);
    periodParcels = archive.real(periodParcels);
  }
}
