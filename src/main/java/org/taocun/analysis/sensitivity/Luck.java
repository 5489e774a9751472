package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.util.FastMath;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Rounding;

/**
 * Luck's share of the variance of a single run. With Y(p, r) at P points and R ≥ 2 replications,
 * s_p² the variance over the replications of a point and c_rs the covariance over the points
 * between two replications,
 *
 * <ul>
 *   <li>variance due to factors V = mean of c_rs over r ≠ s: the part that runs with different luck
 *       have in common. It is the same as the two-way table's (MS_points − MS_interaction)/R, so
 *       that luck that all points share counts no more than luck of their own;
 *   <li>variance of luck L = mean of s_p²;
 *   <li>luck's share L/(V + L), the variance of one run at a point drawn at random being V + L.
 * </ul>
 *
 * <p>The estimate of V may fall below 0 if luck is most of the variance; in the share it counts as
 * 0, as negative components of variance usually do (Searle, Casella and McCulloch 1992, "Variance
 * components", section 4.4). So does a V that is no more than rounding makes of it.
 *
 * <p>The share is 1/(1 + q) with q = V/L. Three sources make q uncertain, and the distances from q
 * to the ends that each of them gives are joined (Zou and Donner 2008): the choice of points
 * (bootstrap of q) and the effect of luck on V (leaving replications out) by √(a² + b²) ({@code
 * Uncertainty}); and the effect of luck on L, which is known from R − 1 draws of a few dimensions
 * only, as q·χ²_ν/ν ({@code Dimensions}), in the same way on the scale of logarithms, since it is a
 * factor. V is not taken below 0 by it.
 *
 * @param factors V; with one replication it includes luck
 * @param luck L; NaN with one replication
 * @param share luck's share and its interval
 * @param replications R
 */
public record Luck(double factors, double luck, Measure share, int replications) {
  /**
   * Luck's share at the points whose replications are all defined, each a unit of its own.
   *
   * @throws IllegalArgumentException when no point is complete
   */
  public static Luck of(Responses responses, Resampling resampling) {
    Responses complete = responses.completeOnly();
    int[][] units =
        IntStream.range(0, complete.points()).mapToObj(p -> new int[] {p}).toArray(int[][]::new);
    return of(complete, units, resampling);
  }

  /**
   * Luck's share at points that belong together in units.
   *
   * @param responses without undefined values at these points
   * @param units the points of each unit
   */
  static Luck of(Responses responses, int[][] units, Resampling resampling) {
    Sums sums = new Sums(responses, units);
    int[] every = IntStream.range(0, units.length).toArray();
    int replications = responses.replications();
    double factors = sums.factors(every);
    double luck = replications < 2 ? Double.NaN : sums.luck(every);
    Interval interval =
        replications < 2
            ? new Interval(Double.NaN, Double.NaN)
            : interval(responses, units, sums, resampling);
    double all = Math.max(0, factors) + luck;
    double part = all > 0 ? luck / all : Double.NaN;
    Measure share = new Measure(part, interval, units.length);
    return new Luck(factors, luck, share, replications);
  }

  /** The interval of the share, from the interval of q = V/L. */
  private static Interval interval(
      Responses responses, int[][] units, Sums sums, Resampling resampling) {
    int[] all = IntStream.range(0, units.length).toArray();
    double luck = sums.luck(all);
    if (!(luck > 0)) {
      return sums.factors(all) > 0 ? new Interval(0, 0) : Measure.UNKNOWN;
    }
    double q = Math.max(0, sums.factors(all)) / luck;
    List<Function<int[], double[]>> leftOut = new ArrayList<>();
    for (Responses without : responses.leavingOneOut()) {
      Sums moved = new Sums(without, units);
      leftOut.add(chosen -> new double[] {moved.factors(chosen) / luck});
    }
    Interval ofPointsAndFactors =
        resampling
            .uncertainties(
                units.length,
                chosen -> new double[] {sums.factors(chosen) / sums.luck(chosen)},
                leftOut)[0]
            .around(q);
    Interval ofLuck = new Dimensions(responses, units).relative();
    double low = 0;
    boolean bounded = !Double.isNaN(ofPointsAndFactors.high());
    double high = bounded ? Math.max(0, ofPointsAndFactors.high()) : Double.POSITIVE_INFINITY;
    if (q > 0) {
      high = bounded ? q * joined(high / q, ofLuck.high()) : high;
      double least = ofPointsAndFactors.low();
      low = least > 0 ? q / joined(q / least, 1 / ofLuck.low()) : 0;
    }
    return new Interval(1 / (1 + high), 1 / (1 + low));
  }

  /** The factor that joins the distances of two sources on the scale of logarithms. */
  private static double joined(double one, double other) {
    return FastMath.exp(Math.hypot(FastMath.log(one), FastMath.log(other)));
  }

  /**
   * The number of dimensions of luck: one if each replication moves all points together, many if
   * every point has luck of its own. With D_pr = Y(p, r) − Ȳ_p and W = DᵀD/P, n = R − 1 degrees of
   * freedom and λ the variances along the dimensions, E tr W = nΣλ, E tr W² = n(n + 1)Σλ² + n(Σλ)²
   * and E (tr W)² = 2nΣλ² + n²(Σλ)² for normal luck (the moments of a Wishart matrix), from which m
   * = (Σλ)²/Σλ² (Satterthwaite 1946, "An approximate distribution of estimates of variance
   * components", Biometrics Bulletin 2(6), 110-114). With few replications m is badly known; so one
   * of the n degrees of freedom is counted as if luck had one dimension: 1/m' = ((n − 1)/m + 1)/n.
   * Then L behaves like χ² with n·m' degrees of freedom.
   */
  private static final class Dimensions {
    private final int free;
    private final double trace;
    private final double squares;

    Dimensions(Responses responses, int[][] units) {
      int replications = responses.replications();
      double[][] together = new double[replications][replications];
      for (int[] unit : units) {
        for (int point : unit) {
          add(responses.values()[point], responses.mean(point), together);
        }
      }
      free = replications - 1;
      double sum = 0;
      double all = 0;
      for (int r = 0; r < replications; r++) {
        sum += together[r][r];
        for (double value : together[r]) {
          all += value * value;
        }
      }
      trace = sum;
      squares = all;
    }

    private static void add(double[] values, double mean, double[][] together) {
      for (int r = 0; r < values.length; r++) {
        for (int s = 0; s < values.length; s++) {
          together[r][s] += (values[r] - mean) * (values[s] - mean);
        }
      }
    }

    /** The reciprocal 1/m', at most 1. */
    private double oneOver() {
      if (free < 2) {
        return 1;
      }
      double n = free;
      double each = (n * squares - trace * trace) / (n * (n - 1) * (n + 2));
      double total = (trace * trace - 2 * n * each) / (n * n);
      double share = Math.min(1, Math.max(0, each / total));
      return ((n - 1) * share + 1) / n;
    }

    /** The 2.5 % and 97.5 % quantiles of the estimate of L, divided by L: those of χ²_ν/ν. */
    Interval relative() {
      double degrees = free / oneOver();
      ChiSquaredDistribution luck = new ChiSquaredDistribution(null, degrees);
      return new Interval(
          luck.inverseCumulativeProbability((1 - Resampling.LEVEL) / 2) / degrees,
          luck.inverseCumulativeProbability((1 + Resampling.LEVEL) / 2) / degrees);
    }
  }

  /** The contributions of each unit to the sums behind V and L, so that resampling only adds up. */
  static final class Sums {
    private final int replications;
    private final int[] points;
    private final double[][] sum;
    private final double[] squares;
    private final double[] squaredSums;
    private final double[] luck;
    private final double[] rounding;
    private final double centre;

    Sums(Responses responses, int[][] units) {
      replications = responses.replications();
      points = new int[units.length];
      sum = new double[units.length][replications];
      squares = new double[units.length];
      squaredSums = new double[units.length];
      luck = new double[units.length];
      rounding = new double[units.length];
      centre = centre(responses, units);
      for (int u = 0; u < units.length; u++) {
        for (int point : units[u]) {
          add(u, responses.values()[point]);
          rounding[u] += responses.error(point) * responses.error(point);
        }
      }
    }

    /**
     * The mean of all values, which is subtracted, since large values would lose digits in squares.
     */
    private static double centre(Responses responses, int[][] units) {
      double sum = 0;
      long n = 0;
      for (int[] unit : units) {
        for (int point : unit) {
          sum += responses.mean(point);
          n++;
        }
      }
      return sum / n;
    }

    private void add(int unit, double[] values) {
      double total = 0;
      for (int r = 0; r < replications; r++) {
        double value = values[r] - centre;
        sum[unit][r] += value;
        squares[unit] += value * value;
        total += value;
      }
      squaredSums[unit] += total * total;
      luck[unit] += Responses.luck(values);
      points[unit]++;
    }

    /** The mean of all values. */
    double centre() {
      return centre;
    }

    /** The variance V due to factors, of the chosen units; 0 where it is within rounding. */
    double factors(int[] chosen) {
      double variance = unrounded(chosen);
      return Math.abs(variance) > rounding(chosen) ? variance : 0;
    }

    /** The variance that rounding alone may make of values that are all alike. */
    private double rounding(int[] chosen) {
      double n = 0;
      double own = 0;
      double cells = 0;
      for (int unit : chosen) {
        n += points[unit];
        own += squares[unit];
        cells += rounding[unit];
      }
      double size = own / replications + n * centre * centre * Rounding.RELATIVE;
      return (size * Rounding.RELATIVE + cells) / n;
    }

    private double unrounded(int[] chosen) {
      double n = 0;
      double own = 0;
      double cross = 0;
      double[] totals = new double[replications];
      for (int unit : chosen) {
        n += points[unit];
        own += squares[unit];
        cross += squaredSums[unit] - squares[unit];
        for (int r = 0; r < replications; r++) {
          totals[r] += sum[unit][r];
        }
      }
      double total = 0;
      double totalSquares = 0;
      for (double value : totals) {
        total += value;
        totalSquares += value * value;
      }
      if (replications == 1) {
        return (own - totalSquares / n) / (n - 1);
      }
      double pairs = replications * (replications - 1.0);
      return (cross - (total * total - totalSquares) / n) / pairs / (n - 1);
    }

    /** The variance L due to luck, of the chosen units. */
    double luck(int[] chosen) {
      double all = 0;
      double n = 0;
      for (int unit : chosen) {
        all += luck[unit];
        n += points[unit];
      }
      return all / n;
    }
  }
}
