package org.taocun.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import org.taocun.base.Fen;

/**
 * Delivery of parcel subsidies: carriers are paid unitCostYuan for each parcel, at most its cost,
 * village by village in the policy's order, for as long as the month's fund lasts.
 */
final class LogisticsSubsidyDelivery implements Delivery {
  private final World world;
  private final Programme programme;

  /** Share of the possible payment that a village got last, by its place in the order. */
  private double[] covered = {};

  LogisticsSubsidyDelivery(World world, Programme programme) {
    this.world = world;
    this.programme = programme;
  }

  @Override
  public boolean needs(int v) {
    return false;
  }

  @Override
  public void give(int v, int month) {
    throw new IllegalStateException("parcels are paid for when they are carried");
  }

  /** Adds the payments on which each village's sellers can count this month to those of others. */
  void expect(double[] supportYuan) {
    int[] order = programme.order();
    if (covered.length == 0) {
      covered = new double[order.length];
      Arrays.fill(covered, 1);
    }
    double rate = Fen.toYuan(programme.unitFen());
    for (int k = 0; k < order.length && programme.fund().holds(1); k++) {
      double cost = world.logistics.yuan(order[k]);
      double more = rate * covered[k];
      supportYuan[order[k]] = Math.min(cost, supportYuan[order[k]] + more);
    }
  }

  /**
   * Pays for the month's parcels.
   *
   * @param supportFen payments so far for each village's parcels, to which this adds
   */
  void pay(long[] supportFen) {
    double rate = Fen.toYuan(programme.unitFen());
    int[] order = programme.order();
    for (int k = 0; k < order.length; k++) {
      int v = order[k];
      double parcels = world.book.parcels[v];
      long uncovered = Fen.ofYuan(parcels * world.logistics.yuan(v)) - supportFen[v];
      long wanted = Math.min(Fen.ofYuan(parcels * rate), Math.max(0, uncovered));
      if (wanted > 0) {
        long paid = programme.fund().take(wanted);
        covered[k] = (double) paid / wanted;
        supportFen[v] = Fen.plus(supportFen[v], paid);
        if (paid > 0) {
          programme.book(v, FastMath.round(parcels * covered[k]), paid);
        }
      }
    }
  }

  @Override
  public void keep(Archive archive) {
    covered = archive.list(covered);
  }
}
