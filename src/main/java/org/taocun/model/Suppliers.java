package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Decision;
import org.taocun.base.Fen;
import org.taocun.base.IntList;
import org.taocun.geography.Village;

/**
 * The households of a village that supply an organisation, the keenest first: those whose draw is
 * below the share that has joined. A household that opens a shop of its own supplies no longer.
 */
final class Suppliers {
  private final World world;
  private final Organisation owner;
  private final double parcelsEach;

  /** The village's households in the order in which they would join, and their draws. */
  private final int[] keen;

  private final double[] draws;
  private int asked;
  private final IntList members = new IntList(8);

  /** Households that may not supply for a while. */
  private final IntList barred = new IntList(8);

  private double delivered;
  private boolean soldOut;
  private int growing;
  private double periodParcels;
  private long periodFen;
  private double monthlyYuan;

  Suppliers(World world, Organisation owner, Village village) {
    this.world = world;
    this.owner = owner;
    parcelsEach = owner.settings().shop().parcelsPerSupplier();
    int n = village.households();
    int first = village.firstHousehold();
    double[] luck = new double[n];
    Integer[] order = new Integer[n];
    for (int k = 0; k < n; k++) {
      luck[k] = world.draws.uniform(Decision.SUPPLIER, world.households.key[first + k], 0);
      order[k] = k;
    }
    Arrays.sort(order, (a, b) -> Double.compare(luck[a], luck[b]));
    keen = new int[n];
    draws = new double[n];
    for (int k = 0; k < n; k++) {
      keen[k] = first + order[k];
      draws[k] = luck[order[k]];
    }
  }

  private SupplierBook book() {
    return world.services.organisations.supplierBook;
  }

  /** The organisation to which they belong, which shares out their pay. */
  Organisation owner() {
    return owner;
  }

  int count() {
    return members.size();
  }

  /** Mean pay of each in the last period, yuan a month. */
  double monthlyYuan() {
    return monthlyYuan;
  }

  /** Parcels delivered in the running period. */
  double periodParcels() {
    return periodParcels;
  }

  /** The households, in no order that matters. */
  IntList members() {
    return members;
  }

  /** The wanted parcels, as far as there is room. */
  double due(double wanted) {
    return Math.max(0, Math.min(wanted, members.size() * parcelsEach - delivered));
  }

  /** Delivers the share of what is {@linkplain #due due} that is not sold elsewhere. */
  double deliver(double wanted, double kept) {
    double due = due(wanted);
    double parcels = due * kept;
    soldOut |= parcels < wanted;
    delivered += due;
    periodParcels += parcels;
    return parcels;
  }

  /** Lets more join after a month, if it pays, where there are none or where more was ordered. */
  void recruit(boolean paying) {
    growing += paying && (members.size() == 0 || soldOut) ? 1 : 0;
    delivered = 0;
    soldOut = false;
    readmit();
    join(owner.settings().shop().supplying(growing));
  }

  /** Bars some of them from supplying for some months, none if 0. */
  void bar(IntList who, int months) {
    for (int k = 0; k < who.size() && months > 0; k++) {
      int i = who.get(k);
      if (book().supplies(i)) {
        book().leaves(i);
        book().bar(i, world.month() + months);
        barred.add(i);
      }
    }
    members.removeIf(i -> !book().supplies(i));
  }

  /** Lets those whose time is over supply again, unless they sell or supply others. */
  private void readmit() {
    barred.removeIf(
        i -> {
          boolean over = book().barredUntil(i) <= world.month();
          if (over && !world.households.sells(i) && book().joins(i, owner.number())) {
            members.add(i);
          }
          return over;
        });
  }

  /** Lets those whose draw is below a share join, unless they sell or supply others. */
  private void join(double share) {
    while (asked < keen.length && draws[asked] < share) {
      int i = keen[asked++];
      if (!world.households.sells(i) && book().joins(i, owner.number())) {
        members.add(i);
        if (world.households.status[i] == Households.UNAWARE) {
          world.becomeAware(i);
        }
      }
    }
  }

  /** Drops those who have opened a shop. */
  void tidy() {
    for (int k = 0; k < members.size(); k++) {
      if (world.households.sells(members.get(k))) {
        book().leaves(members.get(k));
      }
    }
    members.removeIf(world.households::sells);
  }

  /** Lets all of them go. */
  void disperse() {
    for (int k = 0; k < members.size(); k++) {
      book().leaves(members.get(k));
    }
    members.clear();
    barred.clear();
  }

  /** Pays them, all alike to the fen; returns the payment: 0 if there is nobody. */
  long pay(long fen) {
    int count = members.size();
    if (count == 0 || fen <= 0) {
      return 0;
    }
    long each = fen / count;
    long more = fen % count;
    for (int k = 0; k < count; k++) {
      receive(members.get(k), k < more ? each + 1 : each);
    }
    periodFen = Fen.plus(periodFen, fen);
    return fen;
  }

  private void receive(int i, long fen) {
    book().receive(i, fen, world.month());
    keep(i, fen);
  }

  /** Books what a broken contract brought one of them; less than 0 if it cost more. */
  void gain(int i, long fen) {
    book().gain(i, fen, world.month());
    keep(i, fen);
  }

  private void keep(int i, long fen) {
    world.incomes.add(i, fen);
    if (world.scenario.learning().enabled()) {
      double saved = world.scenario.learning().savingShare() * Fen.toYuan(fen);
      long[] capital = world.households.capitalFen;
      capital[i] = Fen.plus(capital[i], Fen.ofYuan(saved));
    }
  }

  /** Ends a period of a number of months. */
  void endPeriod(int months) {
    monthlyYuan = count() == 0 ? 0 : Fen.toYuan(periodFen) / count() / months;
    periodFen = 0;
    periodParcels = 0;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    asked = archive.whole(asked);
    archive.list(members);
    archive.list(barred);
    delivered = archive.real(delivered);
    soldOut = archive.flag(soldOut);
    growing = archive.whole(growing);
    periodParcels = archive.real(periodParcels);
    periodFen = archive.whole(periodFen);
    monthlyYuan = archive.real(monthlyYuan);
  }
}
