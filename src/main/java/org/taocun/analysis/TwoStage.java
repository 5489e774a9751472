package org.taocun.analysis;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The number of replications for an interval of a given width (Stein, Ann. Math. Stat. 16, 1945,
 * 243-258): from a pilot of n₀ with standard deviation s₀, N = max(n₀, ⌈(t(n₀ − 1)·s₀/h)²⌉)
 * replications in all, and the mean of all N ± t(n₀ − 1)·s₀/√N. Because the width rests on the
 * pilot alone, the interval covers a normal mean with at least the stated probability, whatever the
 * variance; running until the interval looks narrow enough would not achieve that.
 *
 * @param pilot n₀, at least 2
 * @param halfWidth h, above 0
 * @param level in (0, 1)
 */
public record TwoStage(int pilot, double halfWidth, double level) {
  /** Checks the ranges. */
  public TwoStage {
    if (pilot < 2 || !(halfWidth > 0) || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "needs a pilot of 2 or more, a width above 0 and a level in (0, 1), were %d, %s, %s"
              .formatted(pilot, halfWidth, level));
    }
  }

  /**
   * The number N of replications in all.
   *
   * @param values at least the pilot's; further ones are not used
   */
  public long replications(double[] values) {
    double root = reach(values) / halfWidth;
    return Math.max(pilot, (long) Math.ceil(root * root));
  }

  /**
   * The interval of the mean.
   *
   * @param values all, the pilot's first
   */
  public Interval interval(double[] values) {
    double mean = Estimate.ofMean(values).value();
    double reach = reach(values) / Math.sqrt(values.length);
    return new Interval(mean - reach, mean + reach);
  }

  /** The half width t(n₀ − 1)·s₀ for a single replication. */
  private double reach(double[] values) {
    Estimate first = Estimate.ofMean(Arrays.copyOf(values, pilot));
    double t = new TDistribution(null, pilot - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return t * first.standardError() * Math.sqrt(pilot);
  }
}
