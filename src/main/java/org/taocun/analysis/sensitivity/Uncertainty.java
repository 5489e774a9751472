package org.taocun.analysis.sensitivity;

import java.util.List;
import org.taocun.analysis.Estimate;
import org.taocun.analysis.Interval;

/**
 * The uncertainty of a figure from two independent sources: the choice of points, and the luck of
 * the R replications.
 *
 * <p>All points share the luck of a replication. However many points there are, luck was drawn only
 * R times, which resampling of points does not show. Its part is found by leaving one replication
 * out (the jackknife: Miller 1974, "The jackknife - a review", Biometrika 61(1), 1-15): with θ_r
 * the figure when every point's mean is that of its other replications, the standard error is √((R
 * − 1)/R·Σ(θ_r − θ̄)²) and the half width h = t(R − 1)·that.
 *
 * <p>The distances from the figure to the ends are then joined as those of independent sources,
 * √(points² + h²) on either side (Zou and Donner 2008, "Construction of confidence limits about
 * effect measures: a general approach", Statistics in Medicine 27(10), 1693-1702). Luck of each
 * run's own is in both, so intervals tend to be too wide rather than too narrow if luck is most of
 * the variance and replications are few.
 *
 * @param units the interval by resampling units alone
 * @param luck h; 0 with one replication
 */
record Uncertainty(Interval units, double luck) {
  /**
   * The half width h: R − 1 times that of Student's interval of the mean of θ_r.
   *
   * @param leftOut the figure without each of the replications; none for one replication
   * @return NaN if one of them is not defined
   */
  static double halfWidth(List<double[]> leftOut, int figure) {
    int replications = leftOut.size();
    double[] without = leftOut.stream().mapToDouble(figures -> figures[figure]).toArray();
    return replications < 2
        ? 0
        : (replications - 1) * Estimate.ofMean(without).halfWidth(Resampling.LEVEL);
  }

  /** The interval from both sources around a value. */
  Interval around(double value) {
    if (luck == 0) {
      return units;
    }
    double below = Math.max(0, value - units.low());
    double above = Math.max(0, units.high() - value);
    return new Interval(value - Math.hypot(below, luck), value + Math.hypot(above, luck));
  }

  /** A figure with this uncertainty. */
  Measure measure(double value, int n) {
    return new Measure(value, around(value), n, luck);
  }
}
