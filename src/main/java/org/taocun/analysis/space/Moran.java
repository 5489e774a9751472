package org.taocun.analysis.space;

import java.util.Arrays;
import org.taocun.base.Decision;
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
    int n = values.length;
    if (n != neighbours.places()) {
      throw new IllegalArgumentException(n + " values for " + neighbours.places() + " places");
    }
    double[] z = deviations(values);
    double squares = powers(z, 2);
    Sums sums = Sums.of(neighbours, weights);
    if (!(squares > 0 && sums.s0 > 0)) {
      return new Moran(n, Double.NaN, -1.0 / (n - 1), Double.NaN, Double.NaN);
    }
    double kurtosis = n * powers(z, 4) / (squares * squares);
    return new Moran(
        n,
        n / sums.s0 * cross(z, neighbours, weights) / squares,
        -1.0 / (n - 1),
        sums.varianceNormal(n),
        n < 4 ? Double.NaN : sums.varianceRandom(n, kurtosis));
  }

  /** The number of standard deviations above the expectation, under randomisation. */
  public double z() {
    return varianceRandom > 0 ? (index - expectation) / Math.sqrt(varianceRandom) : Double.NaN;
  }

  /**
   * The one-sided permutation p-value (m + 1)/(permutations + 1), m the permutations of the values
   * whose I is at least the observed one (Besag and Diggle 1977, Simple Monte Carlo tests for
   * spatial pattern, Applied Statistics 26(3), 327-333). The permutations are keyed draws: the same
   * draws give the same p. NaN where I is not defined. Cost O(permutations · (places + pairs)).
   */
  public static double permutationP(
      double[] values, Neighbours neighbours, Weights weights, Draws draws, int permutations) {
    Moran observed = of(values, neighbours, weights);
    if (permutations < 1 || Double.isNaN(observed.index)) {
      return Double.NaN;
    }
    double[] z = deviations(values);
    double target = cross(z, neighbours, weights);
    // Sums of the same numbers in another order may differ in the last digits.
    double tolerance = 1e-12 * Math.max(Math.abs(target), powers(z, 2));
    int atLeast = 0;
    for (int p = 0; p < permutations; p++) {
      double[] mixed = permuted(z, draws, p);
      atLeast += cross(mixed, neighbours, weights) >= target - tolerance ? 1 : 0;
    }
    return (atLeast + 1.0) / (permutations + 1.0);
  }

  /** A uniform random permutation of the values (Fisher and Yates; Durstenfeld 1964). */
  private static double[] permuted(double[] values, Draws draws, int permutation) {
    double[] mixed = values.clone();
    for (int k = mixed.length - 1; k > 0; k--) {
      int other = Draws.index(draws.bits(Decision.PERMUTATION, permutation, 0, k), k + 1);
      double kept = mixed[k];
      mixed[k] = mixed[other];
      mixed[other] = kept;
    }
    return mixed;
  }

  private static double[] deviations(double[] values) {
    double mean = Arrays.stream(values).sum() / values.length;
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
