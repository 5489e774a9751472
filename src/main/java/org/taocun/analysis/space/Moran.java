package org.taocun.analysis.space;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.taocun.analysis.Shuffles;
import org.taocun.base.Draws;
import org.taocun.base.Neighbours;

/**
 * Moran's I of values x_1…x_n at places: spatial autocorrelation,
 *
 * <p>I = (n/S0) Σ_ij w_ij z_i z_j / Σ_i z_i², z_i = x_i − x̄,
 *
 * <p>with E[I] = −1/(n − 1) and, for S0 = Σ_ij w_ij, S1 = ½ Σ_ij (w_ij + w_ji)², S2 = Σ_i (w_i· +
 * w_·i)², b2 = n Σz⁴/(Σz²)²,
 *
 * <p>Var_N = [n² S1 − n S2 + 3 S0²]/[S0² (n² − 1)] − E[I]² if the x are independent normal, and
 *
 * <p>Var_R = [n((n² − 3n + 3) S1 − n S2 + 3 S0²) − b2((n² − n) S1 − 2n S2 + 6 S0²)]/[(n − 1)(n −
 * 2)(n − 3) S0²] − E[I]² over all permutations of the x (Cliff and Ord 1981, Spatial Processes,
 * chapters 1 and 2; Moran 1950, Biometrika 37, 17-23). Above E[I], neighbours are alike.
 *
 * @param n number of places
 * @param index I; NaN when all values are equal or nobody has a neighbour
 * @param expectation E[I]
 * @param varianceNormal variance under normality
 * @param varianceRandom variance under randomisation; NaN below 4 places
 */
public record Moran(
    int n, double index, double expectation, double varianceNormal, double varianceRandom) {
  /** The weight of a pair of neighbours. */
  public enum Weights {
    /** Weight 1 for every pair. */
    BINARY,
    /**
     * Weight 1/number of neighbours of the place, so that places with few neighbours count as much.
     */
    ROW_STANDARDISED;

    private double of(Neighbours neighbours, int place) {
      return this == BINARY ? 1 : 1.0 / neighbours.degree(place);
    }
  }

  /**
   * The statistic with its moments. Cost O(places + pairs).
   *
   * @throws IllegalArgumentException unless there is one value per place
   */
  public static Moran of(double[] values, Neighbours neighbours, Weights weights) {
    check(values, neighbours.places());
    return of(values, cross(deviations(values), neighbours, weights), Sums.of(neighbours, weights));
  }

  /**
   * The statistic with its moments, for any weights. Cost O(places + weights · log row).
   *
   * @throws IllegalArgumentException unless there is one value per place
   */
  public static Moran of(double[] values, WeightMatrix weights) {
    check(values, weights.places());
    return of(values, weights.cross(deviations(values)), Sums.of(weights));
  }

  private static void check(double[] values, int places) {
    if (values.length != places) {
      throw new IllegalArgumentException(values.length + " values for " + places + " places");
    }
  }

  private static Moran of(double[] values, double cross, Sums sums) {
    int n = values.length;
    double[] z = deviations(values);
    double squares = powers(z, 2);
    if (!(squares > 0 && sums.s0 > 0)) {
      return new Moran(n, Double.NaN, -1.0 / (n - 1), Double.NaN, Double.NaN);
    }
    double kurtosis = n * powers(z, 4) / (squares * squares);
    return new Moran(
        n,
        n / sums.s0 * cross / squares,
        -1.0 / (n - 1),
        sums.varianceNormal(n),
        n < 4 ? Double.NaN : sums.varianceRandom(n, kurtosis));
  }

  /** The number of standard deviations above the expectation, under randomisation. */
  public double z() {
    return varianceRandom > 0 ? (index - expectation) / Math.sqrt(varianceRandom) : Double.NaN;
  }

  /** The two-sided p-value 2(1 − Φ(|z|)), as if I were normal under randomisation. */
  public double twoSidedP() {
    return Double.isNaN(z())
        ? Double.NaN
        : 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-Math.abs(z()));
  }

  /**
   * The one-sided p-value over permutations of the values, large I being extreme ({@link
   * Shuffles}). NaN where I is not defined. Cost O(permutations · (places + pairs)).
   */
  public static double permutationP(
      double[] values, Neighbours neighbours, Weights weights, Draws draws, int permutations) {
    double[] z = deviations(values);
    return Double.isNaN(of(values, neighbours, weights).index)
        ? Double.NaN
        : permutationP(
            z,
            mixed -> cross(mixed, neighbours, weights),
            1,
            Shuffles.of(draws, Math.max(0, permutations)));
  }

  /** The same for any weights. */
  public static double permutationP(double[] values, WeightMatrix weights, Shuffles permutations) {
    Moran observed = of(values, weights);
    double[] z = deviations(values);
    // I is in proportion to the cross product.
    double scale = values.length / Sums.of(weights).s0 / powers(z, 2);
    return Double.isNaN(observed.index)
        ? Double.NaN
        : permutationP(z, mixed -> scale * weights.cross(mixed), scale, permutations);
  }

  private static double permutationP(
      double[] z, ToDoubleFunction<double[]> cross, double scale, Shuffles permutations) {
    double target = cross.applyAsDouble(z);
    double[] values =
        permutations.values(z.length, order -> cross.applyAsDouble(permuted(z, order)));
    // Sums of the same numbers in another order may differ in the last digits.
    double tolerance = 1e-12 * Math.max(Math.abs(target), scale * powers(z, 2));
    return permutations.upperP(target, values, tolerance);
  }

  private static double[] permuted(double[] values, int[] order) {
    double[] mixed = new double[order.length];
    for (int i = 0; i < order.length; i++) {
      mixed[i] = values[order[i]];
    }
    return mixed;
  }

  private static double[] deviations(double[] values) {
    double mean = Arrays.stream(values).reduce(0, Double::sum) / values.length;
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    // Equal values have no deviations, whatever the rounding of their mean.
    return least == most
        ? new double[values.length]
        : Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double powers(double[] z, int power) {
    double sum = 0;
    for (double value : z) {
      sum += power == 2 ? value * value : value * value * value * value;
    }
    return sum;
  }

  private static double cross(double[] z, Neighbours neighbours, Weights weights) {
    double sum = 0;
    for (int i = 0; i < z.length; i++) {
      double around = 0;
      for (int k = 0; k < neighbours.degree(i); k++) {
        around += z[neighbours.neighbour(i, k)];
      }
      sum += around == 0 ? 0 : weights.of(neighbours, i) * z[i] * around;
    }
    return sum;
  }

  /** The sums of weights S0, S1, S2. */
  private record Sums(double s0, double s1, double s2) {
    static Sums of(Neighbours neighbours, Weights weights) {
      double s0 = 0;
      double s1 = 0;
      double s2 = 0;
      for (int i = 0; i < neighbours.places(); i++) {
        double row = 0;
        double column = 0;
        for (int k = 0; k < neighbours.degree(i); k++) {
          double out = weights.of(neighbours, i);
          double in = weights.of(neighbours, neighbours.neighbour(i, k));
          row += out;
          column += in;
          s1 += (out + in) * (out + in) / 2;
        }
        s0 += row;
        s2 += (row + column) * (row + column);
      }
      return new Sums(s0, s1, s2);
    }

    /** S1 = Σ w² + Σ w_ij w_ji. */
    static Sums of(WeightMatrix weights) {
      double[] column = new double[weights.places()];
      double s0 = 0;
      double squares = 0;
      for (int k = 0; k < weights.to().length; k++) {
        column[weights.to()[k]] += weights.weight()[k];
        s0 += weights.weight()[k];
        squares += weights.weight()[k] * weights.weight()[k];
      }
      double s2 = 0;
      for (int i = 0; i < column.length; i++) {
        double both = weights.row(i) + column[i];
        s2 += both * both;
      }
      return new Sums(s0, squares + weights.mutual(), s2);
    }

    double varianceNormal(double n) {
      double e = -1 / (n - 1);
      return (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - e * e;
    }

    double varianceRandom(double n, double kurtosis) {
      double e = -1 / (n - 1);
      double first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
      double second = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
      return (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - e * e;
    }
  }
}
