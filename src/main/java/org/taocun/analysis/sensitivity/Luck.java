package org.taocun.analysis.sensitivity;

import java.util.stream.IntStream;
import org.taocun.analysis.Interval;

/**
 * How much of the variance of a single run is luck. With Y(p, r) at P points and R ≥ 2
 * replications, s_p² the variance over the replications of a point and c_rs the covariance over the
 * points between two replications,
 *
 * <ul>
 *   <li>variance of the factors' doing V = mean of c_rs over r ≠ s: what different luck agrees on.
 *       It is the same as the two-way table's (MS_points − MS_interaction)/R, so that luck which
 *       all points share counts no more than luck of their own;
 *   <li>variance of luck L = mean of s_p²;
 *   <li>luck's share L/(V + L), the variance of one run at a point drawn at random being V + L.
 * </ul>
 *
 * <p>V is not bounded: where luck is most of it, chance may take it below 0, and it is reported as
 * it comes.
 *
 * @param factors V; with one replication luck is in it
 * @param luck L; NaN with one replication, which cannot tell
 * @param share luck's share, its interval by resampling the units
 * @param replications R
 */
public record Luck(double factors, double luck, Measure share, int replications) {
  /**
   * From the points of which every replication is defined, each a unit of its own.
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
   * From points that belong together in units.
   *
   * @param responses without undefined values at these points
   * @param units the points of each unit
   */
  static Luck of(Responses responses, int[][] units, Resampling resampling) {
    Sums sums = new Sums(responses, units);
    int[] all = IntStream.range(0, units.length).toArray();
    int replications = responses.replications();
    double factors = sums.factors(all);
    double luck = replications < 2 ? Double.NaN : sums.luck(all);
    Interval interval =
        resampling
            .intervals(
                replications < 2 ? 0 : units.length, chosen -> new double[] {sums.share(chosen)})[
            0];
    Measure share = new Measure(luck / (factors + luck), interval, units.length);
    return new Luck(factors, luck, share, replications);
  }

  /** Whether the outcome is the same wherever and however often it is run. */
  public boolean nothingVaries() {
    return !(factors > 0) && !(luck > 0);
  }

  /** What each unit contributes to the sums behind V and L, so that resampling only adds up. */
  static final class Sums {
    private final int replications;
    private final int[] points;
    private final double[][] sum;
    private final double[] squares;
    private final double[] squaredSums;
    private final double[] luck;
    private final double centre;

    Sums(Responses responses, int[][] units) {
      replications = responses.replications();
      points = new int[units.length];
      sum = new double[units.length][replications];
      squares = new double[units.length];
      squaredSums = new double[units.length];
      luck = new double[units.length];
      centre = centre(responses, units);
      for (int u = 0; u < units.length; u++) {
        for (int point : units[u]) {
          add(u, responses.values()[point]);
        }
      }
    }

    /** Values are taken from their mean, else large ones would lose digits. */
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

    /** V of these units. */
    double factors(int[] chosen) {
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

    /** L of these units. */
    double luck(int[] chosen) {
      double all = 0;
      double n = 0;
      for (int unit : chosen) {
        all += luck[unit];
        n += points[unit];
      }
      return all / n;
    }

    double share(int[] chosen) {
      double of = luck(chosen);
      return of / (factors(chosen) + of);
    }
  }
}
