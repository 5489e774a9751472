package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The share of the variance between points that the levels of one factor explain, whatever their
 * order: for categories, and for numbers with few values. With n points on L levels, and the square
 * sums between and within levels,
 *
 * <p>η² = between/(between + within), corrected for what chance gives, ε² = 1 − (1 − η²)(n − 1)/(n
 * − L) (Kelley 1935, "An unbiased correlation ratio measure", PNAS 21(9), 554-559). On a full grid
 * it is the factor's first-order share. ε² may come out below 0, where no share is: it and its
 * interval are cut to [0, 1] ({@code Measure.within}).
 */
final class LevelShare {
  private LevelShare() {}

  /**
   * The share of one factor.
   *
   * @param levels the factor's value at each point
   * @param outcomes the outcome at each point; NaN leaves the point out
   * @return NaN if there is one level, or one point a level, or nothing varies
   */
  static Measure of(double[] levels, double[] outcomes, Resampling resampling) {
    return of(levels, outcomes, List.of(), resampling);
  }

  /**
   * The share of one factor.
   *
   * @param leftOut the outcome at each point without each of the replications
   */
  static Measure of(
      double[] levels, double[] outcomes, List<double[]> leftOut, Resampling resampling) {
    int[] used =
        IntStream.range(0, levels.length).filter(p -> !Double.isNaN(outcomes[p])).toArray();
    List<Double> known =
        new ArrayList<>(new TreeSet<>(Arrays.stream(used).mapToObj(p -> levels[p]).toList()));
    int[] level = Arrays.stream(used).map(p -> known.indexOf(levels[p])).toArray();
    Function<double[], Function<int[], double[]>> shares =
        of -> {
          double[] values = Arrays.stream(used).mapToDouble(p -> of[p]).toArray();
          return chosen -> new double[] {share(level, known.size(), values, chosen)};
        };
    Function<int[], double[]> share = shares.apply(outcomes);
    Uncertainty uncertain =
        resampling.uncertainties(used.length, share, leftOut.stream().map(shares).toList())[0];
    int[] all = IntStream.range(0, used.length).toArray();
    return uncertain.measure(share.apply(all)[0], used.length).within(0, 1);
  }

  private static double share(int[] level, int levels, double[] values, int[] chosen) {
    double[] sum = new double[levels];
    int[] count = new int[levels];
    double mean = 0;
    double start = values[chosen[0]];
    for (int p : chosen) {
      sum[level[p]] += values[p] - start;
      count[level[p]]++;
      mean += (values[p] - start) / chosen.length;
    }
    double within = 0;
    double all = 0;
    for (int p : chosen) {
      double value = values[p] - start;
      double own = value - sum[level[p]] / count[level[p]];
      within += own * own;
      all += (value - mean) * (value - mean);
    }
    long occupied = Arrays.stream(count).filter(c -> c > 0).count();
    double free = chosen.length - (double) occupied;
    if (occupied < 2 || free < 1 || !(all > 0)) {
      return Double.NaN;
    }
    return 1 - within / all * (chosen.length - 1) / free;
  }
}
