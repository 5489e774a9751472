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

  /**
   * @param kept true if there can be suppliers
   */
  SupplierBook(State state, boolean kept) {
    this.state = state;
    int households = kept ? state.households.count : 0;
    supplies = new short[households];
    receivedFen = new long[households];
    receivedIn = new short[households];
    villageFen = new long[state.book.villages];
    inVillage = new int[state.book.villages];
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

  /** Begins a month without payments. */
  void openMonth() {
    Arrays.fill(villageFen, 0);
  }

  /** Books a payment to a household. */
  void receive(int i, long fen, int month) {
    receivedFen[i] = Fen.plus(fen, receivedIn[i] == month ? receivedFen[i] : 0);
    receivedIn[i] = (short) month;
    villageFen[state.households.village[i]] =
        Fen.plus(villageFen[state.households.village[i]], fen);
  }

  /** Pay of a household in a month. */
  long receivedFen(int i, int month) {
    return receivedFen.length == 0 || receivedIn[i] != month ? 0 : receivedFen[i];
  }

  /** Pay of a village's households this month. */
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
  }
}
