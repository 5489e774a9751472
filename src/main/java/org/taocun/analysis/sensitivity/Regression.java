package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.taocun.base.Say;

/**
 * Regression and rank correlation of an outcome on the factors, from points of any spread-out
 * design. Both are cheap, and miss effects that are neither straight nor monotone. Over the points,
 * with ȳ the mean over the replications of each,
 *
 * <ul>
 *   <li>standardised regression coefficients β = C⁻¹c, C the correlations of the factors with each
 *       other and c those with ȳ: the change of ȳ, in its standard deviations, with one standard
 *       deviation of the factor, the others held; R² = βᵀc is the part of the variance that they
 *       explain together. |β_i| is at most √(C⁻¹)_ii, since R² is at most 1, and intervals end
 *       there;
 *   <li>rank correlations (Spearman): the correlation of ranks, ties sharing their mean rank; means
 *       that are equal but for rounding are ties.
 * </ul>
 *
 * <p>Intervals resample points and leave replications out; ranks stay those of all points.
 *
 * @param coefficients β; empty if factors cannot be told apart
 * @param explained R²; NaN if there are no coefficients
 * @param ranks the rank correlations
 * @param n points
 */
public record Regression(
    List<Measure> coefficients, Measure explained, List<Measure> ranks, int n) {
  private static final double SINGULAR = 1e-9;

  /**
   * The regression.
   *
   * @param points the factors' values, all of them ordered
   * @param outcomes ȳ at each point; NaN leaves the point out
   * @throws IllegalArgumentException unless there are more points than factors and 1
   */
  public static Regression of(double[][] points, double[] outcomes, Resampling resampling) {
    return of(points, outcomes, List.of(), resampling);
  }

  /**
   * The regression.
   *
   * @param leftOut ȳ at each point without each of the replications
   */
  static Regression of(
      double[][] points, double[] outcomes, List<double[]> leftOut, Resampling resampling) {
    int[] used =
        IntStream.range(0, points.length).filter(p -> !Double.isNaN(outcomes[p])).toArray();
    int k = points[0].length;
    if (used.length < k + 2) {
      throw new IllegalArgumentException(
          Say.of(
              "a regression on {0} {0|factor|factors} needs {1} points, there {2|is|are} {2}",
              k, k + 2, used.length));
    }
    Function<int[], double[]> of = figures(columns(points, outcomes, used));
    double[] figures = of.apply(IntStream.range(0, used.length).toArray());
    List<Function<int[], double[]>> without = new ArrayList<>();
    for (double[] others : leftOut) {
      without.add(figures(columns(points, others, used)));
    }
    Uncertainty[] uncertain = resampling.uncertainties(used.length, of, without);
    List<Measure> measures = new ArrayList<>();
    for (int m = 0; m < figures.length; m++) {
      measures.add(uncertain[m].measure(figures[m], used.length));
    }
    boolean told = !Double.isNaN(figures[k]);
    return new Regression(
        told ? coefficients(measures.subList(0, k), columns(points, outcomes, used)) : List.of(),
        measures.get(k).within(0, 1),
        measures.subList(k + 1, measures.size()).stream().map(m -> m.within(-1, 1)).toList(),
        used.length);
  }

  /** Coefficients cut to ±√(C⁻¹)_ii. */
  private static List<Measure> coefficients(List<Measure> measures, double[][] columns) {
    int k = measures.size();
    int[] all = IntStream.range(0, columns[0].length).toArray();
    double[][] factors = new double[k][];
    double[][] correlations = correlations(columns, all);
    for (int i = 0; i < k; i++) {
      factors[i] = Arrays.copyOf(correlations[i], k);
    }
    RealMatrix inverse =
        new LUDecomposition(new Array2DRowRealMatrix(factors, false), SINGULAR)
            .getSolver()
            .getInverse();
    return IntStream.range(0, k)
        .mapToObj(
            i -> {
              double most = Math.sqrt(inverse.getEntry(i, i));
              return measures.get(i).within(-most, most);
            })
        .toList();
  }

  private static Function<int[], double[]> figures(double[][] columns) {
    double[][] ranks = Arrays.stream(columns).map(Regression::ranks).toArray(double[][]::new);
    return chosen -> figures(columns, ranks, chosen);
  }

  /** The columns of the factors, with the outcome last. */
  private static double[][] columns(double[][] points, double[] outcomes, int[] used) {
    int k = points[0].length;
    double[][] columns = new double[k + 1][used.length];
    for (int p = 0; p < used.length; p++) {
      for (int i = 0; i < k; i++) {
        columns[i][p] = points[used[p]][i];
      }
      columns[k][p] = outcomes[used[p]];
    }
    return columns;
  }

  /** The figures β, R² and the rank correlations of the chosen points. */
  private static double[] figures(double[][] values, double[][] ranks, int[] chosen) {
    int k = values.length - 1;
    double[] result = new double[2 * k + 1];
    Arrays.fill(result, Double.NaN);
    double[][] correlations = correlations(values, chosen);
    coefficients(correlations)
        .ifPresent(
            beta -> {
              result[k] = 0;
              for (int i = 0; i < k; i++) {
                result[i] = beta[i];
                result[k] += beta[i] * correlations[i][k];
              }
            });
    double[] outcome = ranks[k];
    for (int i = 0; i < k; i++) {
      result[k + 1 + i] = correlation(ranks[i], outcome, chosen);
    }
    return result;
  }

  private static Optional<double[]> coefficients(double[][] correlations) {
    int k = correlations.length - 1;
    double[][] factors = new double[k][];
    double[] outcome = new double[k];
    for (int i = 0; i < k; i++) {
      factors[i] = Arrays.copyOf(correlations[i], k);
      outcome[i] = correlations[i][k];
      if (Arrays.stream(factors[i]).anyMatch(Double::isNaN) || Double.isNaN(outcome[i])) {
        return Optional.empty();
      }
    }
    LUDecomposition decomposition =
        new LUDecomposition(new Array2DRowRealMatrix(factors, false), SINGULAR);
    if (!decomposition.getSolver().isNonSingular()) {
      return Optional.empty();
    }
    return Optional.of(
        decomposition.getSolver().solve(new ArrayRealVector(outcome, false)).toArray());
  }

  private static double[][] correlations(double[][] columns, int[] chosen) {
    double[][] result = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      result[i][i] = 1;
      for (int j = 0; j < i; j++) {
        result[i][j] = correlation(columns[i], columns[j], chosen);
        result[j][i] = result[i][j];
      }
    }
    return result;
  }

  /** Pearson's correlation over the chosen points; NaN if one of the two does not vary. */
  static double correlation(double[] a, double[] b, int[] chosen) {
    double startA = a[chosen[0]];
    double startB = b[chosen[0]];
    double meanA = 0;
    double meanB = 0;
    for (int p : chosen) {
      meanA += (a[p] - startA) / chosen.length;
      meanB += (b[p] - startB) / chosen.length;
    }
    double squaresA = 0;
    double squaresB = 0;
    double together = 0;
    for (int p : chosen) {
      double apartA = a[p] - startA - meanA;
      double apartB = b[p] - startB - meanB;
      squaresA += apartA * apartA;
      squaresB += apartB * apartB;
      together += apartA * apartB;
    }
    double scale = Math.sqrt(squaresA * squaresB);
    return scale > 0 ? Math.max(-1, Math.min(1, together / scale)) : Double.NaN;
  }

  /** The ranks of values from 1; equal values share the mean of their ranks. */
  static double[] ranks(double[] values) {
    int[] order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted((p, q) -> Double.compare(values[p], values[q]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] ranks = new double[values.length];
    int from = 0;
    while (from < order.length) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int place = from; place < to; place++) {
        ranks[order[place]] = (from + to + 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
