package org.taocun.analysis.herding;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.taocun.base.Draws;
import org.taocun.base.Message;

/**
 * Identification of peer effects by the network itself: effects of friends' outcomes and of their
 * traits can be told apart if and only if I, G and G² are linearly independent, G being the ties
 * with rows that sum to 1; with effects common to a group, I, G, G² and G³ (Bramoullé, Djebbari and
 * Fortin 2009, Identification of peer effects through social networks, Journal of Econometrics 150,
 * 41-55). Complete groups of one size give rank 2 (Manski 1993); of several sizes, 3 (Lee 2007).
 *
 * @param rank of the matrices, taken as vectors
 * @param needed number of the matrices
 * @param margin smallest eigenvalue of their matrix of cosines: 0 for dependent ones; near 0 they
 *     are identified on paper only; above 500 people an estimate
 */
public record Identification(int rank, int needed, double margin) {
  private static final double VANISHES = 1e-11;

  /** Up to so many people, every unit vector is a probe; beyond, so many vectors of signs are. */
  private static final int UNITS = 500;

  private static final int SIGNS = 50;

  /**
   * The rank of the powers of G. Cost O(ties), times at most 500.
   *
   * @param groupEffects whether effects common to a group are to be allowed for
   */
  public static Identification of(Ties ties, Exposure.Weighting weighting, boolean groupEffects) {
    int powers = groupEffects ? 4 : 3;
    double[][] products = products(RowNormalised.of(ties, weighting), ties.people(), powers);
    Array2DRowRealMatrix cosines = new Array2DRowRealMatrix(powers, powers);
    for (int a = 0; a < powers; a++) {
      for (int b = 0; b < powers; b++) {
        double size = Math.sqrt(products[a][a] * products[b][b]);
        cosines.setEntry(a, b, size > 0 ? products[a][b] / size : 0);
      }
    }
    double[] values = new EigenDecomposition(cosines).getRealEigenvalues();
    int rank = 0;
    double margin = Double.POSITIVE_INFINITY;
    for (double value : values) {
      rank += value > VANISHES ? 1 : 0;
      margin = Math.min(margin, Math.max(0, value));
    }
    return new Identification(rank, powers, rank < powers ? 0 : margin);
  }

  /** Requires that the matrices are independent. */
  void require() {
    if (!identified()) {
      throw new RefusedException(
          Refusal.NOT_IDENTIFIED, Message.of("rank {0} of {1}", rank, needed));
    }
  }

  /** True if the matrices are independent. */
  public boolean identified() {
    return rank == needed;
  }

  /**
   * Sums of products of the powers times probes. Over all unit vectors these are the products of
   * the matrices' entries; random signs give them but for noise, and dependent matrices exactly
   * dependent ones.
   */
  private static double[][] products(RowNormalised g, int people, int powers) {
    double[][] products = new double[powers][powers];
    int probes = people <= UNITS ? people : SIGNS;
    double[][] vectors = new double[powers][];
    for (int probe = 0; probe < probes; probe++) {
      vectors[0] = people <= UNITS ? unit(people, probe) : signs(people, probe);
      for (int p = 1; p < powers; p++) {
        vectors[p] = g.times(vectors[p - 1]);
      }
      for (int a = 0; a < powers; a++) {
        for (int b = a; b < powers; b++) {
          products[a][b] += product(vectors[a], vectors[b]);
          products[b][a] = products[a][b];
        }
      }
    }
    return products;
  }

  private static double[] unit(int people, int place) {
    double[] unit = new double[people];
    unit[place] = 1;
    return unit;
  }

  private static double[] signs(int people, int probe) {
    double[] signs = new double[people];
    for (int i = 0; i < people; i++) {
      signs[i] = Draws.entity(probe, i) < 0 ? -1 : 1;
    }
    return signs;
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
