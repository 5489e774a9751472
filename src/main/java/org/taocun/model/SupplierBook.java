package org.taocun.model;

import java.util.Arrays;
import org.taocun.base.Fen;

/** Households that supply organisations, and their pay. */
final class SupplierBook {
  private static final short NOBODY = 0;

  private final State state;

  /** The number of the organisation that a household supplies, from 1. */
  private final short[] supplies;

  private final long[] receivedFen;
  private final short[] receivedIn;
  private final long[] villageFen;
  private final int[] inVillage;

  /** Months from which those who broke a contract may supply again. */
  private final short[] barredUntil;

  /** Gains of a village's households by broken contracts this month. */
  private final long[] gainedFen;

  /** Contracts of the month by village: all, and those that suppliers or buyers broke. */
  private final int[] contracts;

  private final int[] brokenBySuppliers;
  private final int[] brokenByBuyers;

  /**
   * @param kept true if there can be suppliers
   * @param tempted true if there are contracts that may be broken
   */
  SupplierBook(State state, boolean kept, boolean tempted) {
    this.state = state;
    int households = kept ? state.households.count : 0;
    supplies = new short[households];
    receivedFen = new long[households];
    receivedIn = new short[households];
    villageFen = new long[state.book.villages];
    inVillage = new int[state.book.villages];
    int villages = tempted ? state.book.villages : 0;
    barredUntil = new short[tempted ? households : 0];
    gainedFen = new long[villages];
    contracts = new int[villages];
    brokenBySuppliers = new int[villages];
    brokenByBuyers = new int[villages];
  }

  /** Lets a household supply; false if it does already. */
  boolean joins(int i, int organisation) {
    if (supplies[i] != NOBODY) {
      return false;
    }
    supplies[i] = (short) (organisation + 1);
    inVillage[state.households.village[i]]++;
    return true;
  }

  /** Ends a household's supplying. */
  void leaves(int i) {
    supplies[i] = NOBODY;
    inVillage[state.households.village[i]]--;
  }

  /** True if a household supplies. */
  boolean supplies(int i) {
    return supplies.length > 0 && supplies[i] != NOBODY;
  }

  /** The number of the organisation that a household supplies. */
  int organisation(int i) {
    return supplies[i] - 1;
  }

  /** Keeps a household from supplying until a month. */
  void bar(int i, int until) {
    barredUntil[i] = (short) Math.min(Short.MAX_VALUE, until);
  }

  /** The month from which a household that broke a contract may supply again. */
  int barredUntil(int i) {
    return barredUntil[i];
  }

  /** Begins a month without payments. */
  void openMonth() {
    Arrays.fill(villageFen, 0);
    Arrays.fill(gainedFen, 0);
    Arrays.fill(contracts, 0);
    Arrays.fill(brokenBySuppliers, 0);
    Arrays.fill(brokenByBuyers, 0);
  }

  /** Books a payment to a household. */
  void receive(int i, long fen, int month) {
    book(i, fen, month, villageFen);
  }

  /** Books what a broken contract brought a household. */
  void gain(int i, long fen, int month) {
    book(i, fen, month, gainedFen);
  }

  private void book(int i, long fen, int month, long[] byVillage) {
    receivedFen[i] = Fen.plus(fen, receivedIn[i] == month ? receivedFen[i] : 0);
    receivedIn[i] = (short) month;
    int v = state.households.village[i];
    byVillage[v] = Fen.plus(byVillage[v], fen);
  }

  /** Counts the contracts of some households of a village, and how many were broken. */
  void count(int v, int all, int bySuppliers, int byBuyers) {
    contracts[v] += all;
    brokenBySuppliers[v] += bySuppliers;
    brokenByBuyers[v] += byBuyers;
  }

  /** Contracts that could be broken. */
  int contracts(int v) {
    return contracts.length == 0 ? 0 : contracts[v];
  }

  /** Contracts that suppliers broke. */
  int brokenBySuppliers(int v) {
    return brokenBySuppliers.length == 0 ? 0 : brokenBySuppliers[v];
  }

  /** Contracts that buyers broke. */
  int brokenByBuyers(int v) {
    return brokenByBuyers.length == 0 ? 0 : brokenByBuyers[v];
  }

  /** Gains of a village's households by broken contracts this month, less penalties. */
  long gainedFen(int v) {
    return gainedFen.length == 0 ? 0 : gainedFen[v];
  }

  /** Income of a village's households from supplying this month: pay and such gains. */
  long incomeFen(int v) {
    return Fen.plus(villageFen[v], gainedFen(v));
  }

  /** Pay of a household in a month, and what broken contracts brought it. */
  long receivedFen(int i, int month) {
    return receivedFen.length == 0 || receivedIn[i] != month ? 0 : receivedFen[i];
  }

  /** Pay of a village's households this month by organisations. */
  long villageFen(int v) {
    return villageFen[v];
  }

  /** Number of a village's households that supply. */
  int inVillage(int v) {
    return inVillage[v];
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    archive.column(supplies);
    archive.column(receivedFen);
    archive.column(receivedIn);
    archive.column(villageFen);
    archive.column(inVillage);
    archive.column(barredUntil);
    archive.column(gainedFen);
    archive.column(contracts);
    archive.column(brokenBySuppliers);
    archive.column(brokenByBuyers);
  }
}
