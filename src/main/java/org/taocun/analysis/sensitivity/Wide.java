package org.taocun.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * An interval that is wider than it should be.
 *
 * @param figure the figure whose interval it is
 * @param widest the largest width that it should have
 */
public record Wide(Figure figure, double widest) {
  /** The most replications that are asked for. */
  static final int MOST = 1_000_000;

  /** Figures of factors whose intervals are looked at. */
  public enum Figure {
    /** A first-order Sobol index. */
    FIRST,
    /** A total Sobol index. */
    TOTAL,
    /** The mean size μ* of elementary effects. */
    MU_STAR,
    /** A rank correlation. */
    RANK,
    /** The share of the variance that lies between the levels of a factor. */
    LEVELS,
    /** A factor's share of the variance of a full factorial. */
    SHARE
  }

  /** A figure of one factor. */
  record Measured(int factor, Figure figure, Measure measure) {}

  /**
   * Runs of a sweep.
   *
   * @param replications of each point
   * @param sampled true if its points are a sample of many, so that intervals are also uncertain by
   *     their choice
   */
  record Runs(int replications, boolean sampled) {}

  /** The doubt about the widest interval, or none if no interval is too wide. */
  static List<Doubt> widest(List<Measured> all, double widest, Runs runs) {
    return all.stream()
        .filter(one -> one.measure().width() > widest)
        .max(Comparator.comparingDouble(one -> one.measure().width()))
        .map(one -> List.of(doubt(one, widest, runs)))
        .orElse(List.of());
  }

  /**
   * The doubt about one interval. The part of its width due to units falls with the root of their
   * number; the part due to luck does not. More replications help more if luck alone takes up half
   * of what is allowed (in squares, which add up).
   */
  private static Doubt doubt(Measured one, double widest, Runs runs) {
    Measure measure = one.measure();
    double luck = 2 * measure.luck();
    Wide wide = new Wide(one.figure(), widest);
    if (!(2 * luck * luck < widest * widest)) {
      double allowed = runs.sampled() ? widest / Math.sqrt(2) : widest;
      int enough = replications(luck, allowed, runs.replications());
      return new Doubt(Doubt.Kind.WIDE_BY_LUCK, one.factor(), -1, measure.width(), enough, wide);
    }
    double ofUnits = measure.width() * measure.width() - luck * luck;
    double needed = Math.ceil(measure.n() * ofUnits / (widest * widest - luck * luck));
    int units = (int) Math.min(Integer.MAX_VALUE, needed);
    return new Doubt(Doubt.Kind.WIDE, one.factor(), -1, measure.width(), units, wide);
  }

  /**
   * The least number R' of replications with which an interval is narrow enough, if its width is
   * t(R − 1)·s/√R with the same s: t(R' − 1)/√R' ≤ allowed/width·t(R − 1)/√R.
   *
   * @return 0 where that is not known, {@value #MOST} for more
   */
  static int replications(double width, double allowed, int replications) {
    if (replications < 2 || !(width > 0)) {
      return 0;
    }
    double most = allowed / width * perSpread(replications);
    int low = 1;
    int high = MOST;
    while (high - low > 1) {
      int middle = low + (high - low) / 2;
      if (perSpread(middle) <= most) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return high;
  }

  private static double perSpread(int replications) {
    return new TDistribution(null, replications - 1.0)
            .inverseCumulativeProbability((1 + Resampling.LEVEL) / 2)
        / Math.sqrt(replications);
  }
}
