package org.taocun.analysis.herding;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/** The equations of the narrow factor and the columns after elimination of the wide factor. */
final class ReducedEquations {
  private static final double ALIASED = 1e-9;

  final Information sums;
  private final int width;
  final boolean[] aliased;
  private final double[] right;
  private final int[] kept;
  private final DecompositionSolver solver;

  /**
   * The equations.
   *
   * @param narrowCount number of the effects that belong to the narrow factor; the others' columns
   *     have names
   * @param known which effects are combinations of others; empty to find out
   */
  ReducedEquations(Information sums, int narrowCount, String[] names, boolean[] known) {
    this.sums = sums;
    width = sums.width;
    double[][] matrix = new double[width][width];
    right = sums.scores.clone();
    for (int i = 0; i < width; i++) {
      for (int j = i; j < width; j++) {
        matrix[i][j] = sums.information[i * width + j];
        matrix[j][i] = matrix[i][j];
      }
    }
    eliminate(matrix);
    aliased = known.length == width ? known : aliased(matrix, narrowCount, names);
    kept = IntStream.range(0, width).filter(j -> !aliased[j]).toArray();
    RealMatrix part = new Array2DRowRealMatrix(kept.length, kept.length);
    for (int i = 0; i < kept.length; i++) {
      for (int j = 0; j < kept.length; j++) {
        part.setEntry(i, j, matrix[Math.min(kept[i], kept[j])][Math.max(kept[i], kept[j])]);
      }
    }
    try {
      solver = new CholeskyDecomposition(part, 1e-9, 0).getSolver();
    } catch (NonPositiveDefiniteMatrixException e) {
      throw new RefusedException(Refusal.NO_CONVERGENCE);
    }
  }

  private void eliminate(double[][] matrix) {
    for (int a = 0; a < sums.diagonal.length; a++) {
      double weight = sums.diagonal[a];
      if (!(weight > 0)) {
        continue;
      }
      int row = a * width;
      for (int i = 0; i < width; i++) {
        double share = sums.crossed[row + i] / weight;
        if (share != 0) {
          right[i] -= share * sums.wideScores[a];
          for (int j = 0; j < width; j++) {
            matrix[i][j] -= share * sums.crossed[row + j];
          }
        }
      }
    }
  }

  /** Which effects are combinations of those before them: pivots that vanish. */
  private boolean[] aliased(double[][] matrix, int narrowCount, String[] names) {
    boolean[] found = new boolean[width];
    double[][] left = new double[width][];
    for (int j = 0; j < width; j++) {
      left[j] = matrix[j].clone();
    }
    for (int j = 0; j < width; j++) {
      found[j] = !(left[j][j] > ALIASED * sums.information[j * width + j]);
      if (found[j] && j >= narrowCount) {
        throw new RefusedException(
            Refusal.COLLINEAR, LayerName.ofCovariate(names[j - narrowCount]));
      }
      for (int i = j + 1; i < width && !found[j]; i++) {
        double factor = left[i][j] / left[j][j];
        for (int l = j; l < width && factor != 0; l++) {
          left[i][l] -= factor * left[j][l];
        }
      }
    }
    return found;
  }

  double[] solve() {
    return solve(right);
  }

  private double[] solve(double[] from) {
    double[] part = new double[kept.length];
    for (int i = 0; i < kept.length; i++) {
      part[i] = from[kept[i]];
    }
    double[] solved = solver.solve(new ArrayRealVector(part, false)).toArray();
    double[] all = new double[width];
    for (int i = 0; i < kept.length; i++) {
      all[kept[i]] = solved[i];
    }
    return all;
  }

  double[] inverseRow(int place) {
    double[] unit = new double[width];
    unit[place] = 1;
    return solve(unit);
  }

  double[] wideStep(double[] step) {
    double[] wide = sums.eliminated(step);
    for (int a = 0; a < wide.length; a++) {
      wide[a] += sums.diagonal[a] > 0 ? sums.wideScores[a] / sums.diagonal[a] : 0;
    }
    return wide;
  }

  /** Twice the gain in log-likelihood that the step promises. */
  double gain(double[] step) {
    double gain = 0;
    for (int j = 0; j < width; j++) {
      gain += step[j] * right[j];
    }
    for (int a = 0; a < sums.diagonal.length; a++) {
      double score = sums.wideScores[a];
      gain += sums.diagonal[a] > 0 ? score * score / sums.diagonal[a] : 0;
    }
    return gain;
  }
}
