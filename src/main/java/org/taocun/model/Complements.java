package org.taocun.model;

import java.util.Arrays;
import org.taocun.market.Saving;
import org.taocun.market.Support;

/**
 * Sellers who know, over weak ties, a seller of a trade that complements theirs, and what that
 * saves their village. Counts change as sellers enter and leave and as ties are made, at the cost
 * of a household's weak ties; nobody is counted again every month.
 */
final class Complements {
  private final State state;
  private final boolean any;
  private final double saving;

  /** Number of sellers of complementary trades that each seller knows. */
  private final int[] partners;

  /** Number of sellers of each village who know one. */
  private final int[] matched;

  /** Their share of the village's sellers at the last settlement. */
  private final double[] share;

  Complements(State state) {
    this.state = state;
    any = state.goods.anyComplementary();
    saving = any ? state.scenario.market().complementSaving() : 0;
    partners = new int[any ? state.households.count : 0];
    matched = new int[any ? state.book.villages : 0];
    share = new double[matched.length];
  }

  /** True if the trades of some villages complement each other. */
  boolean any() {
    return any;
  }

  /** True if that can save anything. */
  boolean save() {
    return saving > 0;
  }

  /** Takes notice that a household's status has become that of a seller. */
  void enter(int household) {
    count(household, 1);
  }

  /** Takes notice that a household's status is no longer that of a seller. */
  void leave(int household) {
    count(household, -1);
  }

  private void count(int i, int change) {
    for (int k = any ? state.weak.degree(i) - 1 : -1; k >= 0; k--) {
      int alter = state.weak.alter(i, k);
      if (state.households.sells(alter) && complementary(i, alter)) {
        add(i, change);
        add(alter, change);
      }
    }
  }

  /** Takes notice of a new weak tie. */
  void tie(int one, int other) {
    if (any
        && state.households.sells(one)
        && state.households.sells(other)
        && complementary(one, other)) {
      add(one, 1);
      add(other, 1);
    }
  }

  private boolean complementary(int one, int other) {
    return state.goods.complementary(
        state.households.village[one], state.households.village[other]);
  }

  private void add(int i, int change) {
    int before = partners[i];
    partners[i] += change;
    if ((before > 0) != (partners[i] > 0)) {
      matched[state.households.village[i]] += change;
    }
  }

  /** Settles what is saved until the next settlement. */
  void settle() {
    Arrays.setAll(share, this::shareNow);
  }

  private double shareNow(int v) {
    int sellers = state.book.sellers[v];
    return sellers > 0 ? (double) matched[v] / sellers : 0;
  }

  /** Savings of a village's sellers. */
  Support support(int v) {
    double saved = save() ? saving * share[v] : 0;
    return saved > 0 ? Support.NONE.less(Saving.UNIT_COST, saved) : Support.NONE;
  }

  /** Share of all sellers who know a seller of a complementary trade; undefined without sellers. */
  double matchedShare() {
    return (double) Arrays.stream(matched).sum() / Arrays.stream(state.book.sellers).sum();
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    if (any) {
      archive.chapter("complements");
      archive.column(partners);
      archive.column(matched);
      archive.column(share);
    }
  }
}
