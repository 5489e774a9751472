package org.taocun.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taocun.base.Say;

/**
 * The steps of a Morris sample (Morris 1991, "Factorial sampling plans for preliminary
 * computational experiments", Technometrics 33(2), 161-174): trajectories of k + 1 points after
 * another, each step changing one factor, each factor changed once.
 *
 * @param factors k
 * @param steps for each trajectory its steps
 */
record Trajectories(int factors, List<List<Step>> steps) {
  /**
   * A step.
   *
   * @param factor the factor that it changes
   * @param from the point before
   * @param to the point after
   * @param size the part of the factor's range by which it changes, with its sign, never 0
   */
  record Step(int factor, int from, int to, double size) {}

  /**
   * The reason why points are no Morris sample. A step that changes nothing (whole numbers and
   * short lists may be rounded back to their value) is not counted as a step, and is no reason.
   *
   * @return the reason, or nothing
   */
  static Optional<String> problem(double[][] points) {
    int k = points.length == 0 ? 0 : points[0].length;
    if (k == 0 || points.length % (k + 1) != 0) {
      return Optional.of(
          Say.of(
              "{0} {0|point is|points are} no multiple of the {1} (factors and 1) of a trajectory",
              points.length, k + 1));
    }
    for (int first = 0; first < points.length; first += k + 1) {
      boolean[] changed = new boolean[k];
      for (int point = first; point < first + k; point++) {
        List<Integer> factors = changed(points[point], points[point + 1]);
        if (factors.size() > 1) {
          return Optional.of(
              Say.of(
                  "{0} {0|factor changes|factors change} from point {1} to point {2} of one trajectory",
                  factors.size(), point + 1, point + 2));
        }
        for (int factor : factors) {
          if (changed[factor]) {
            return Optional.of(
                Say.of(
                    "factor {0} changes twice in the trajectory that begins with point {1}",
                    factor + 1, first + 1));
          }
          changed[factor] = true;
        }
      }
    }
    return Optional.empty();
  }

  /** The factors in which two points differ. */
  static List<Integer> changed(double[] from, double[] to) {
    List<Integer> factors = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      if (from[i] != to[i]) {
        factors.add(i);
      }
    }
    return factors;
  }

  /**
   * The sample that points form.
   *
   * @param points the factors' values; of a factor that is a list, positions in it
   * @param ranges from each factor's lowest value to its highest, by which steps are measured
   * @throws IllegalArgumentException with the reason, when they are no Morris sample
   */
  static Trajectories of(double[][] points, double[] ranges) {
    problem(points)
        .ifPresent(
            reason -> {
              throw new IllegalArgumentException(reason);
            });
    int k = points[0].length;
    List<List<Step>> all = new ArrayList<>();
    for (int first = 0; first < points.length; first += k + 1) {
      List<Step> steps = new ArrayList<>();
      for (int p = first; p < first + k; p++) {
        for (int i : changed(points[p], points[p + 1])) {
          steps.add(new Step(i, p, p + 1, (points[p + 1][i] - points[p][i]) / ranges[i]));
        }
      }
      all.add(List.copyOf(steps));
    }
    return new Trajectories(k, List.copyOf(all));
  }
}
