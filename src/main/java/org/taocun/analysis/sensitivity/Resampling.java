package org.taocun.analysis.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.taocun.analysis.Interval;
import org.taocun.analysis.Quantiles;
import org.taocun.base.Decision;
import org.taocun.base.Draws;

/**
 * The bootstrap (Efron 1979, "Bootstrap methods: another look at the jackknife", Annals of
 * Statistics 7(1), 1-26): figures of other units (base rows, trajectories, points), which are drawn
 * with replacement from the existing ones. Draws are keyed by resample and place, so that they are
 * the same on every machine.
 *
 * @param resamples number of resamples, at least 100; 0 where the units are all that there are
 * @param seed any number
 */
public record Resampling(int resamples, long seed) {
  /** The level of every interval. */
  public static final double LEVEL = 0.95;

  /** The usual resampling. */
  public static final Resampling USUAL = new Resampling(1000, 1);

  /** No resampling, of units that are no sample: figures are uncertain by luck alone. */
  public static final Resampling NONE = new Resampling(0, 1);

  /** Checks that resamples >= 100, or 0. */
  public Resampling {
    if (resamples < 100 && resamples != 0) {
      throw new IllegalArgumentException("resamples must be >= 100, was " + resamples);
    }
  }

  /**
   * The intervals from the 2.5 % to the 97.5 % quantile of figures over resamples; NaN ends with
   * fewer than two units, which say nothing about others, and of a figure that is not defined in
   * more resamples than lie outside on one side: then it might be anything.
   *
   * @param units number of units
   * @param figures the figures of given units, numbers 0..units−1 with repetitions
   */
  Interval[] intervals(int units, Function<int[], double[]> figures) {
    double[] own = figures.apply(IntStream.range(0, units).toArray());
    if (resamples == 0) {
      return Arrays.stream(own).mapToObj(of -> new Interval(of, of)).toArray(Interval[]::new);
    }
    int count = own.length;
    double[][] values = new double[count][units < 2 ? 0 : resamples];
    Draws draws = Draws.of(seed, 0);
    int[] chosen = new int[units];
    for (int b = 0; b < values[0].length; b++) {
      for (int j = 0; j < units; j++) {
        chosen[j] = Draws.index(draws.bits(Decision.BOOTSTRAP, b, j), units);
      }
      double[] one = figures.apply(chosen);
      for (int k = 0; k < count; k++) {
        values[k][b] = one[k];
      }
    }
    return ends(values);
  }

  /**
   * The uncertainties of the same figures by units and by luck.
   *
   * @param leftOut the figures without each of the replications; none if there is one
   */
  Uncertainty[] uncertainties(
      int units, Function<int[], double[]> figures, List<Function<int[], double[]>> leftOut) {
    Interval[] ofUnits = intervals(units, figures);
    if (resamples == 0 && leftOut.isEmpty()) {
      Arrays.fill(ofUnits, Measure.UNKNOWN);
    }
    int[] all = IntStream.range(0, units).toArray();
    List<double[]> others = leftOut.stream().map(without -> without.apply(all)).toList();
    Uncertainty[] uncertainties = new Uncertainty[ofUnits.length];
    for (int k = 0; k < uncertainties.length; k++) {
      uncertainties[k] = new Uncertainty(ofUnits[k], Uncertainty.halfWidth(others, k));
    }
    return uncertainties;
  }

  private static Interval[] ends(double[][] values) {
    int count = values.length;
    Interval[] intervals = new Interval[count];
    for (int k = 0; k < count; k++) {
      Quantiles quantiles = Quantiles.of(values[k]);
      boolean undefined = values[k].length - quantiles.n() > values[k].length * (1 - LEVEL) / 2;
      intervals[k] =
          undefined
              ? Measure.UNKNOWN
              : new Interval(quantiles.at((1 - LEVEL) / 2), quantiles.at((1 + LEVEL) / 2));
    }
    return intervals;
  }
}
