package org.taocun.analysis.herding;

/** Moments of values of which some are not known (NaN); these are left out. */
final class Moments {
  private Moments() {}

  static double mean(double[] values) {
    double sum = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        sum += value;
        n++;
      }
    }
    return sum / n;
  }

  /** The standard deviation by n − 1. */
  static double deviation(double[] values) {
    double mean = mean(values);
    double squares = 0;
    int n = 0;
    for (double value : values) {
      if (!Double.isNaN(value)) {
        squares += (value - mean) * (value - mean);
        n++;
      }
    }
    return Math.sqrt(squares / (n - 1));
  }

  /** Pearson's correlation over the pairs of which the second is known. */
  static double correlation(double[] xs, double[] ys) {
    double n = 0;
    double x = 0;
    double y = 0;
    for (int i = 0; i < xs.length; i++) {
      if (!Double.isNaN(ys[i])) {
        n++;
        x += xs[i];
        y += ys[i];
      }
    }
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < xs.length; i++) {
      if (!Double.isNaN(ys[i])) {
        xx += (xs[i] - x / n) * (xs[i] - x / n);
        yy += (ys[i] - y / n) * (ys[i] - y / n);
        xy += (xs[i] - x / n) * (ys[i] - y / n);
      }
    }
    return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
  }
}
