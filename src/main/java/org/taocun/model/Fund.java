package org.taocun.model;

import org.taocun.base.Fen;
import org.taocun.market.Months;
import org.taocun.policy.PolicySettings;
import org.taocun.scenario.Scenario;

/**
 * Money of a policy in whole fen: a twelfth of its yearly budget a month and its part of the
 * government's, less what it has spent. Nothing can be taken that is not there; what is left when
 * the policy ends is lost.
 */
final class Fund {
  private final int firstMonth;
  private final int lastMonth;
  private final long yearFen;
  private long fen;

  Fund(Scenario scenario, PolicySettings policy) {
    firstMonth = Months.monthOf(scenario.start(), policy.from());
    lastMonth = Months.monthOf(scenario.start(), policy.until());
    yearFen = Fen.ofYuan(policy.budgetYuanPerYear());
  }

  boolean inForce(int month) {
    return month >= firstMonth && month <= lastMonth;
  }

  /** True if the policy has been in force by a month's end. */
  boolean begun(int month) {
    return month >= firstMonth;
  }

  /** Adds the month's own money: twelve months make exactly a year's. */
  void open(int month) {
    if (inForce(month)) {
      fen = Fen.plus(fen, part(yearFen, Math.floorMod(month - firstMonth, 12)));
    } else {
      fen = 0;
    }
  }

  /** The k-th twelfth of a year's money, k from 0. */
  static long part(long yearFen, int k) {
    return yearFen * (k + 1) / 12 - yearFen * k / 12;
  }

  void add(long more) {
    fen = Fen.plus(fen, more);
  }

  boolean holds(long amount) {
    return fen >= amount;
  }

  /** Takes an amount, or the rest if it is less; returns what was taken. */
  long take(long amount) {
    long taken = Math.min(fen, amount);
    fen -= taken;
    return taken;
  }

  /** Keeps its state, or brings it back. */
  void keep(Archive archive) {
    fen = archive.whole(fen);
  }
}
