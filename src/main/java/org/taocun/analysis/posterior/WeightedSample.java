package org.taocun.analysis.posterior;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Values with weights that sum to 1.
 *
 * @param values one or more
 */
public record WeightedSample(double[] values, double[] weights) {
  /** The number of independent draws that weighted ones are worth, (Σw)²/Σw² (Kish 1965). */
  public static double effective(double[] weights) {
    double sum = 0;
    double squares = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
    }
    return sum * sum / squares;
  }

  /** Σwx. */
  public double mean() {
    double mean = 0;
    for (int i = 0; i < values.length; i++) {
      mean += weights[i] * values[i];
    }
    return mean;
  }

  /** √(Σw(x − mean)²). */
  public double sd() {
    double mean = mean();
    double squares = 0;
    for (int i = 0; i < values.length; i++) {
      squares += weights[i] * (values[i] - mean) * (values[i] - mean);
    }
    return Math.sqrt(squares);
  }

  /** The least value up to which lies a weight of p or more. */
  public double quantile(double p) {
    int[] order = order();
    double sum = 0;
    for (int i : order) {
      sum += weights[i];
      if (sum >= p) {
        return values[i];
      }
    }
    return values[order[order.length - 1]];
  }

  private int[] order() {
    return IntStream.range(0, values.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> values[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  /** The weight of values below one, and half of those that are equal to it. */
  public double below(double value) {
    double below = 0;
    for (int i = 0; i < values.length; i++) {
      below += values[i] < value ? weights[i] : values[i] == value ? weights[i] / 2 : 0;
    }
    return below;
  }

  /** The weighted correlation of ranks (Spearman) with other values of the same points. */
  public double rankCorrelation(double[] others) {
    WeightedSample mine = ranks();
    WeightedSample theirs = new WeightedSample(others, weights).ranks();
    double product = 0;
    for (int i = 0; i < values.length; i++) {
      product += weights[i] * (mine.values[i] - mine.mean()) * (theirs.values[i] - theirs.mean());
    }
    return product / (mine.sd() * theirs.sd());
  }

  /** The weight of values below each, and half of those that are equal to it. */
  private WeightedSample ranks() {
    double[] ranks = new double[values.length];
    int[] order = order();
    double before = 0;
    for (int from = 0; from < order.length; ) {
      int to = from;
      double tied = 0;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        tied += weights[order[to++]];
      }
      for (int k = from; k < to; k++) {
        ranks[order[k]] = before + tied / 2;
      }
      before += tied;
      from = to;
    }
    return new WeightedSample(ranks, weights);
  }

  /**
   * The points of a sample of equal weights, by their positions: point i comes n·w(i) times,
   * rounded up or down (systematic resampling).
   *
   * @param n its size
   */
  public static int[] resampled(double[] weights, int n) {
    int[] chosen = new int[n];
    double sum = weights[0];
    int at = 0;
    for (int k = 0; k < n; k++) {
      while (sum < (k + 0.5) / n && at < weights.length - 1) {
        at++;
        sum += weights[at];
      }
      chosen[k] = at;
    }
    return chosen;
  }
}
