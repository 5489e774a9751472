package org.taocun.model;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Fen;
import org.taocun.geography.Range;
import org.taocun.market.OrganisationSettings;
import org.taocun.market.Support;

/**
 * One organisation in one place, with the accounts of its period. What its shops earn and what
 * sellers pay it, less its running cost, is shared out at the period's end: suppliers get max(floor
 * already paid, weight · what is left), the owners the rest; a loss is carried on.
 */
final class Organisation {
  private final World world;
  private final OrganisationSettings settings;
  private final Support support;
  private final int number;
  private final int seat;
  private final List<Branch> branches = new ArrayList<>();
  private final List<Suppliers> suppliers = new ArrayList<>();
  private long receiptsFen;
  private long grossFen;
  private long floorFen;
  private int months;
  private int lossMonths;
  private boolean firstPeriod = true;

  Organisation(World world, OrganisationSettings settings, int number, int seat) {
    this.world = world;
    this.settings = settings;
    this.number = number;
    support = settings.services().support();
    this.seat = seat;
  }

  OrganisationSettings settings() {
    return settings;
  }

  /** Its number among the scenario's organisations. */
  int number() {
    return number;
  }

  /** Its support for shops. */
  Support support() {
    return support;
  }

  /** The village where it was founded, in which its shops count. */
  int seat() {
    return seat;
  }

  /** Sales of its shops, village by village. */
  List<Branch> branches() {
    return branches;
  }

  /** Adds a village's goods to those that it sells. */
  void reach(Branch branch) {
    branches.add(branch);
  }

  /** Adds a village's goods to those that it collects, for itself or for others. */
  void collect(Suppliers own) {
    suppliers.add(own);
  }

  /** Number of households that supply it. */
  int supplierCount() {
    return suppliers.stream().mapToInt(Suppliers::count).sum();
  }

  /** Parcels of some villages that its shops sold this month. */
  double parcels(Range villages) {
    double sum = 0;
    for (Branch branch : branches) {
      boolean here = branch.village() >= villages.start() && branch.village() < villages.end();
      sum += here ? branch.parcels() : 0;
    }
    return sum;
  }

  /** Its money: receipts that have not been paid out, less than 0 after losses. */
  long fundFen() {
    return receiptsFen + grossFen - floorFen;
  }

  void receive(long fen) {
    receiptsFen = Fen.plus(receiptsFen, fen);
  }

  /** Settles the month; true if it gives up. */
  boolean closes() {
    suppliers.forEach(Suppliers::tidy);
    branches.forEach(Branch::settleContract);
    long cost = Fen.ofYuan(settings.sharing().runningCostYuan());
    world.services.organisations.bookCost(seat, cost);
    long result = receiptsFen - cost;
    receiptsFen = 0;
    grossFen = Fen.plus(grossFen, result);
    long floor = 0;
    for (Branch branch : branches) {
      floor += branch.payFloor(this, settings.sharing().priceFloor());
    }
    floorFen = Fen.plus(floorFen, floor);
    lossMonths = result - floor < 0 ? lossMonths + 1 : 0;
    months++;
    if (months == settings.sharing().dividendMonths()) {
      share();
    }
    int most = settings.sharing().lossMonths();
    return most > 0 && lossMonths >= most;
  }

  /** Shares out the period's result. */
  private void share() {
    long due = settings.sharing().dividendFen(grossFen, floorFen);
    long left = grossFen - floorFen - pay(due);
    world.services.organisations.bookOwners(seat, Math.max(0, left));
    grossFen = Math.min(0, left);
    floorFen = 0;
    branches.forEach(Branch::endPeriod);
    suppliers.forEach(s -> s.endPeriod(months));
    months = 0;
    firstPeriod = false;
  }

  /** Pays suppliers by their deliveries; returns the payment. */
  private long pay(long due) {
    if (due == 0) {
      return 0;
    }
    return suppliers.isEmpty() ? payPartners(due) : payOwn(due);
  }

  private long payPartners(long due) {
    double[] weights = branches.stream().mapToDouble(Branch::periodParcels).toArray();
    long[] parts = Fen.split(due, weights);
    long paid = 0;
    for (int k = 0; k < parts.length; k++) {
      paid += weights[k] > 0 ? branches.get(k).pay(this, parts[k]) : 0;
    }
    return paid;
  }

  private long payOwn(long due) {
    double[] weights = suppliers.stream().mapToDouble(Suppliers::periodParcels).toArray();
    long[] parts = Fen.split(due, weights);
    long paid = 0;
    for (int k = 0; k < parts.length; k++) {
      paid += weights[k] > 0 ? suppliers.get(k).pay(parts[k]) : 0;
    }
    return paid;
  }

  /** Lets more households join where more is ordered, while it is new or has paid those who did. */
  void recruit() {
    boolean paying = firstPeriod || suppliers.stream().anyMatch(s -> s.monthlyYuan() > 0);
    suppliers.forEach(s -> s.recruit(paying));
  }

  /** Dissolves it: the owners take what is left, a loss included. */
  void dissolve() {
    if (months > 0) {
      share();
    }
    world.services.organisations.bookOwners(seat, grossFen);
    grossFen = 0;
    suppliers.forEach(Suppliers::disperse);
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    receiptsFen = archive.whole(receiptsFen);
    grossFen = archive.whole(grossFen);
    floorFen = archive.whole(floorFen);
    months = archive.whole(months);
    lossMonths = archive.whole(lossMonths);
    firstPeriod = archive.flag(firstPeriod);
    branches.forEach(branch -> branch.keep(archive));
    suppliers.forEach(own -> own.keep(archive));
  }
}
