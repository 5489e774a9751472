package org.taocun.analysis.herding;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;

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
 *     are identified on paper only
 */
public record Identification(int rank, int needed, double margin) {
  private static final double VANISHES = 1e-11;

  /**
   * The rank of the powers of G. Cost O(walks of that length).
   *
   * @param groupEffects whether effects common to a group are to be allowed for
   */
  public static Identification of(Ties ties, Exposure.Weighting weighting, boolean groupEffects) {
    int powers = groupEffects ? 4 : 3;
    double[][] products = products(ties, RowNormalised.of(ties, weighting), powers);
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

  /** True if the matrices are independent. */
  public boolean identified() {
    return rank == needed;
  }

  /** Sums of products of the entries of the powers, person by person. */
  private static double[][] products(Ties ties, RowNormalised g, int powers) {
    int people = ties.people();
    double[][] products = new double[powers][powers];
    double[][] row = new double[powers][people];
    int[][] places = new int[powers][people];
    int[] counts = new int[powers];
    for (int i = 0; i < people; i++) {
      row[0][i] = 1;
      places[0][0] = i;
      counts[0] = 1;
      for (int p = 1; p < powers; p++) {
        counts[p] = g.step(row[p - 1], places[p - 1], counts[p - 1], row[p], places[p]);
      }
      for (int a = 0; a < powers; a++) {
        for (int k = 0; k < counts[a]; k++) {
          int place = places[a][k];
          for (int b = 0; b < powers; b++) {
            products[a][b] += row[a][place] * row[b][place];
          }
        }
      }
      for (int p = 0; p < powers; p++) {
        for (int k = 0; k < counts[p]; k++) {
          row[p][places[p][k]] = 0;
        }
      }
    }
    return products;
  }
}
