package org.taocun.analysis.space;

import java.util.Arrays;

/**
 * Weights of ordered pairs of places, in compressed rows: those of place i stand from {@code
 * first[i]} to before {@code first[i + 1]}, in ascending order of the other place. Weights need not
 * be symmetric; no place has a weight with itself.
 *
 * @param first places + 1 positions
 * @param to the other place of each weight
 * @param weight above 0
 */
public record WeightMatrix(int[] first, int[] to, double[] weight) {
  /** The number of places. */
  public int places() {
    return first.length - 1;
  }

  /** The same weights, each divided by the sum of its row. */
  public WeightMatrix rowsNormalised() {
    double[] normalised = new double[weight.length];
    for (int i = 0; i < places(); i++) {
      double sum = row(i);
      for (int k = first[i]; k < first[i + 1]; k++) {
        normalised[k] = weight[k] / sum;
      }
    }
    return new WeightMatrix(first, to, normalised);
  }

  /** Σ_j w_ij. */
  double row(int i) {
    double sum = 0;
    for (int k = first[i]; k < first[i + 1]; k++) {
      sum += weight[k];
    }
    return sum;
  }

  /** Σ_ij w_ij z_i z_j. */
  double cross(double[] z) {
    double sum = 0;
    for (int i = 0; i < places(); i++) {
      double around = 0;
      for (int k = first[i]; k < first[i + 1]; k++) {
        around += weight[k] * z[to[k]];
      }
      sum += z[i] * around;
    }
    return sum;
  }

  /** Σ_ij w_ij w_ji. Cost O(weights · log row). */
  double mutual() {
    double sum = 0;
    for (int i = 0; i < places(); i++) {
      for (int k = first[i]; k < first[i + 1]; k++) {
        int back = Arrays.binarySearch(to, first[to[k]], first[to[k] + 1], i);
        sum += back >= 0 ? weight[k] * weight[back] : 0;
      }
    }
    return sum;
  }
}
