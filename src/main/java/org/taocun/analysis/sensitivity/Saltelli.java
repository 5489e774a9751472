package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;

/**
 * The points of a Saltelli sample by their roles (Saltelli, Annoni, Azzini, Campolongo, Ratto and
 * Tarantola 2010, "Variance based sensitivity analysis of model output", Computer Physics
 * Communications 181, 259-270): two independent base rows A_j and B_j, and for each factor i the
 * row AB_ij, which is A_j with factor i taken from B_j.
 *
 * @param factors k
 * @param rows for each base row the k + 2 points A, B, AB_1, …, AB_k
 */
record Saltelli(int factors, int[][] rows) {
  /**
   * The reason why points are no Saltelli sample. It is recognised by its values, wherever it comes
   * from: k + 2 points after another, A, B, AB_1, …, AB_k.
   *
   * @param points the factors' values at every point, in the order of the design
   * @return the reason, or nothing
   */
  static Optional<String> problem(double[][] points) {
    int k = points.length == 0 ? 0 : points[0].length;
    int size = k + 2;
    if (k == 0 || points.length % size != 0) {
      return Optional.of(
          Say.of(
              "{0} {0|point is|points are} no multiple of the {1} (factors and 2) that belong together",
              points.length, size));
    }
    for (int first = 0; first < points.length; first += size) {
      for (int i = 0; i < k; i++) {
        if (!mixes(points, first, i)) {
          return Optional.of(
              Say.of(
                  "point {0} is not point {1} with factor {2} taken from point {3}",
                  first + i + 3, first + 1, i + 1, first + 2));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean mixes(double[][] points, int first, int factor) {
    double[] a = points[first];
    double[] b = points[first + 1];
    double[] mixed = points[first + 2 + factor];
    for (int i = 0; i < a.length; i++) {
      if (mixed[i] != (i == factor ? b[i] : a[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The sample that points form.
   *
   * @throws IllegalArgumentException with the reason, when they are no Saltelli sample
   */
  static Saltelli of(double[][] points) {
    problem(points)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    int k = points[0].length;
    List<int[]> rows = new ArrayList<>();
    for (int first = 0; first < points.length; first += k + 2) {
      int[] row = new int[k + 2];
      for (int i = 0; i < row.length; i++) {
        row[i] = first + i;
      }
      rows.add(row);
    }
    return new Saltelli(k, rows.toArray(int[][]::new));
  }

  /** The base rows of which every point and replication is defined. */
  Saltelli complete(Responses responses) {
    List<int[]> complete = new ArrayList<>();
    for (int[] row : rows) {
      if (Arrays.stream(row).allMatch(responses::complete)) {
        complete.add(row);
      }
    }
    return new Saltelli(factors, complete.toArray(int[][]::new));
  }
}
