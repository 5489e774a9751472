package org.taocun.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The effect of a cause on an outcome beside a constant and controls, by least squares, or by an
 * instrument of the cause (two-stage least squares, exactly identified), with a standard error that
 * allows cases of a cluster to depend on each other.
 *
 * <p>With X the constant, the cause and the controls, Z the same with the instrument in the cause's
 * place (Z = X without one), e = y − Xβ and sums over G clusters g of n cases with k coefficients,
 *
 * <pre>
 * β = (ZᵀX)⁻¹Zᵀy,   V = c (ZᵀX)⁻¹ (Σ_g Z_gᵀ e_g e_gᵀ Z_g) (XᵀZ)⁻¹,   c = G/(G − 1)·(n − 1)/(n − k)
 * </pre>
 *
 * <p>(Cameron and Miller 2015, A practitioner's guide to cluster-robust inference, equations 11 and
 * 12). The error is too small where clusters are few.
 */
public final class ClusteredRegression {
  private static final double SINGULAR = 1e-11;

  private final double[] outcome;
  private final int[] cluster;
  private final List<double[]> controls = new ArrayList<>();

  /**
   * A regression of an outcome.
   *
   * @param outcome y, by case
   * @param cluster the cluster of each case: any numbers
   * @param controls columns by case; one that does not vary says nothing and is left out
   */
  public ClusteredRegression(double[] outcome, int[] cluster, double[]... controls) {
    this.outcome = outcome.clone();
    this.cluster = cluster.clone();
    Arrays.stream(controls).filter(ClusteredRegression::varies).forEach(this.controls::add);
  }

  private static boolean varies(double[] column) {
    return Arrays.stream(column).anyMatch(value -> value != column[0]);
  }

  /** The effect of a cause by least squares; n of the estimate is the number of clusters. */
  public Estimate effect(double[] cause) {
    return effect(cause, cause);
  }

  /**
   * The effect of a cause by an instrument.
   *
   * @param cause the cause, by case
   * @param instrument what moves the cause and, but by it, not the outcome
   * @return the effect; NaN where the cases do not determine it
   */
  public Estimate effect(double[] cause, double[] instrument) {
    int groups = (int) Arrays.stream(cluster).distinct().count();
    int free = outcome.length - controls.size() - 2;
    Estimate none = new Estimate(Double.NaN, Double.NaN, groups);
    if (free < 1 || groups < 2 || !varies(cause) || !varies(instrument)) {
      return none;
    }
    double[][] x = rows(cause);
    double[][] z = rows(instrument);
    int k = x[0].length;
    double[][] crossed = new double[k][k];
    double[] moments = new double[k];
    for (int i = 0; i < x.length; i++) {
      for (int a = 0; a < k; a++) {
        moments[a] += z[i][a] * outcome[i];
        for (int b = 0; b < k; b++) {
          crossed[a][b] += z[i][a] * x[i][b];
        }
      }
    }
    double[] beta = solved(crossed, moments, false);
    double[] first = new double[k];
    first[1] = 1;
    double[] weights = solved(crossed, first, true);
    if (beta.length == 0 || weights.length == 0) {
      return none;
    }
    double scale = scale(cause);
    double c = groups / (groups - 1.0) * (outcome.length - 1.0) / free;
    double variance = c * spread(x, z, beta, weights);
    return new Estimate(beta[1] / scale, Math.sqrt(variance) / scale, groups);
  }

  /** Σ_g (w·Z_gᵀe_g)², w being the row of (ZᵀX)⁻¹ that belongs to the cause. */
  private double spread(double[][] x, double[][] z, double[] beta, double[] weights) {
    Map<Integer, Double> scores = new TreeMap<>();
    for (int i = 0; i < x.length; i++) {
      double score = product(weights, z[i]) * (outcome[i] - product(x[i], beta));
      scores.merge(cluster[i], score, Double::sum);
    }
    return scores.values().stream().map(score -> score * score).reduce(0.0, Double::sum);
  }

  /**
   * The solution of a system of linear equations by Gaussian elimination, the largest pivot of a
   * column first; empty if it has no single one.
   */
  private static double[] solved(double[][] matrix, double[] right, boolean transposed) {
    int k = right.length;
    double[][] rows = new double[k][k + 1];
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        rows[a][b] = transposed ? matrix[b][a] : matrix[a][b];
      }
      rows[a][k] = right[a];
    }
    double size = Arrays.stream(matrix).mapToDouble(ClusteredRegression::scale).max().orElse(1);
    for (int column = 0; column < k; column++) {
      int pivot = column;
      for (int a = column + 1; a < k; a++) {
        pivot = Math.abs(rows[a][column]) > Math.abs(rows[pivot][column]) ? a : pivot;
      }
      double[] chosen = rows[pivot];
      rows[pivot] = rows[column];
      rows[column] = chosen;
      if (Math.abs(chosen[column]) <= SINGULAR * size) {
        return new double[0];
      }
      for (int a = 0; a < k; a++) {
        double factor = a == column ? 0 : rows[a][column] / chosen[column];
        for (int b = column; b <= k; b++) {
          rows[a][b] -= factor * chosen[b];
        }
      }
    }
    double[] solution = new double[k];
    Arrays.setAll(solution, a -> rows[a][k] / rows[a][a]);
    return solution;
  }

  /** A row a case: 1, the cause and the controls, each by its largest size. */
  private double[][] rows(double[] cause) {
    List<double[]> columns = new ArrayList<>(List.of(cause));
    columns.addAll(controls);
    double[][] rows = new double[outcome.length][columns.size() + 1];
    for (int i = 0; i < rows.length; i++) {
      rows[i][0] = 1;
    }
    for (int k = 0; k < columns.size(); k++) {
      double scale = scale(columns.get(k));
      for (int i = 0; i < rows.length; i++) {
        rows[i][k + 1] = columns.get(k)[i] / scale;
      }
    }
    return rows;
  }

  /** The largest size in a column, so that money and shares count alike in the solution. */
  private static double scale(double[] column) {
    return Arrays.stream(column).map(Math::abs).max().orElse(1);
  }

  private static double product(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
