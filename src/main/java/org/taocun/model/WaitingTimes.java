package org.taocun.model;

import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The months in which something comes up for a household, such as a deliberation: a chain of
 * geometric waiting times that starts at month 0 and is keyed by the household and the chain's own
 * months. It depends on no state, so two scenarios with the same seed share it, whatever happens in
 * between.
 */
final class WaitingTimes {
  private final Draws draws;
  private final Decision decision;
  private final double monthly;
  private final double logFailure;

  /** Bounds slightly below the chance to wait for more than a number of months. */
  private final double[] longer;

  /**
   * @param monthly probability a month, in (0, 1]; 1 means every month
   * @param months number of the run's months; nobody asks when later ones come up
   */
  WaitingTimes(Draws draws, Decision decision, double monthly, int months) {
    this.draws = draws;
    this.decision = decision;
    this.monthly = monthly;
    logFailure = FastMath.log1p(-monthly);
    longer = new double[months + 1];
    longer[0] = 1 - 1e-9;
    for (int k = 1; k <= months; k++) {
      longer[k] = longer[k - 1] * (1 - monthly);
    }
  }

  /** True if every month is one of the chain. */
  boolean everyMonth() {
    return monthly == 1;
  }

  /** The month after a month of the chain, {@link Integer#MAX_VALUE} after the run. Cost O(1). */
  int after(long household, int chainMonth) {
    if (monthly == 1) {
      return chainMonth + 1;
    }
    int left = longer.length - 1 - chainMonth;
    if (left <= 0) {
      return Integer.MAX_VALUE;
    }
    long wait = draws.waiting(decision, household, chainMonth, logFailure, longer[left]);
    return (int) Math.min(Integer.MAX_VALUE, chainMonth + wait);
  }

  /** The first month of the chain later than any given month. Cost O(month · monthly). */
  int firstAfter(long household, int month) {
    if (monthly == 1) {
      return month + 1;
    }
    int chain = 0;
    while (chain <= month) {
      chain = after(household, chain);
    }
    return chain;
  }
}
