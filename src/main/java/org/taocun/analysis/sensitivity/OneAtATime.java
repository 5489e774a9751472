package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.taocun.analysis.PairedDifference;
import org.taocun.base.Say;

/**
 * Effects of one factor after another on an outcome, with all others as in the scenario:
 * differences from the scenario's own point, replication by replication with the same luck. They
 * hold at the scenario's point and say nothing about factors that work together.
 */
public final class OneAtATime {
  private OneAtATime() {}

  /**
   * A factor at one of its values.
   *
   * @param factor its number
   * @param value its value
   * @param change of the outcome from the scenario's own point, with its 95 % interval
   */
  public record Change(int factor, double value, PairedDifference change) {}

  /**
   * The reason why points are no such design: a point differs from the first in more than one
   * factor.
   *
   * @return the reason, or nothing
   */
  static Optional<String> problem(double[][] points) {
    for (int p = 1; p < points.length; p++) {
      if (Trajectories.changed(points[0], points[p]).size() > 1) {
        return Optional.of(Say.of("point {0} differs from point 1 in several factors", p + 1));
      }
    }
    return Optional.empty();
  }

  /**
   * The changes, in the order of the points; a point equal to the first gives none.
   *
   * @throws IllegalArgumentException with the reason, when the points are of another design
   */
  public static List<Change> of(double[][] points, Responses responses) {
    problem(points)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    List<Change> changes = new ArrayList<>();
    for (int p = 1; p < points.length; p++) {
      for (int factor : Trajectories.changed(points[0], points[p])) {
        PairedDifference change =
            PairedDifference.of(responses.values()[0], responses.values()[p], Resampling.LEVEL)
                .among(responses.possible());
        changes.add(new Change(factor, points[p][factor], change));
      }
    }
    return changes;
  }

  /**
   * The effects of a factor's values on a full grid, averaged over the others: for each value,
   * replication by replication, the mean outcome over the points with this value less the mean over
   * all points.
   *
   * @param points the grid
   * @return for each factor and each of its values, in ascending order
   */
  public static List<Change> ofGrid(double[][] points, Responses responses) {
    double[] all = means(points, responses, -1, 0);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < points[0].length; i++) {
      int factor = i;
      double[] values =
          Arrays.stream(points).mapToDouble(x -> x[factor]).distinct().sorted().toArray();
      for (double value : values) {
        double[] here = means(points, responses, factor, value);
        changes.add(
            new Change(
                factor,
                value,
                PairedDifference.of(all, here, Resampling.LEVEL)
                    .among(responses.possible(), 1 - 1.0 / values.length)));
      }
    }
    return changes;
  }

  /**
   * The mean in each replication over complete points: those with one value of a factor, or all.
   *
   * @param factor the number of the factor; −1 for all points
   */
  private static double[] means(double[][] points, Responses responses, int factor, double value) {
    double[] sums = new double[responses.replications()];
    int n = 0;
    for (int p = 0; p < points.length; p++) {
      if (responses.complete(p) && (factor < 0 || points[p][factor] == value)) {
        for (int r = 0; r < sums.length; r++) {
          sums[r] += responses.values()[p][r];
        }
        n++;
      }
    }
    for (int r = 0; r < sums.length; r++) {
      sums[r] = n == 0 ? Double.NaN : sums[r] / n;
    }
    return sums;
  }
}
