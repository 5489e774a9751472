package org.taocun.analysis.herding.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.taocun.analysis.herding.NormalCurve;

/**
 * Courses of the largest share of adopters that people had seen, period by period. Courses that
 * begin alike share their beginning: each is a node after the course without its last period.
 */
final class Paths {
  /** The course before the first period. */
  static final int ROOT = 0;

  private record Step(int before, double most) {}

  private final Map<Step, Integer> known;
  private final List<Step> steps;
  private final int[] ends;

  /** The root alone. */
  Paths() {
    this(new HashMap<>(), new ArrayList<>(List.of(new Step(ROOT, Double.NaN))), new int[0]);
  }

  private Paths(Map<Step, Integer> known, List<Step> steps, int[] ends) {
    this.known = known;
    this.steps = steps;
    this.ends = ends;
  }

  /** The course that goes on with a share. */
  int after(int path, double share) {
    double before = steps.get(path).most;
    Step step = new Step(path, share > before || path == ROOT ? share : before);
    int number = known.computeIfAbsent(step, s -> steps.size());
    if (number == steps.size()) {
      steps.add(step);
    }
    return number;
  }

  /** The same courses, of which some end cells. */
  Paths ending(int[] cells) {
    return new Paths(known, steps, cells);
  }

  /**
   * The chances of those at the end of each cell's course that they do not act on their threshold
   * in its last period: R(t)/R(t − 1) of {@link Rule#THRESHOLD}.
   */
  double[] escapes(double mean, double deviation, double pace) {
    double[] reached = new double[steps.size()];
    double[] waiting = new double[reached.length];
    double[] left = new double[reached.length];
    left[ROOT] = 1;
    for (int k = 1; k < reached.length; k++) {
      int before = steps.get(k).before;
      double z = (steps.get(k).most - mean) / deviation;
      reached[k] = NormalCurve.cumulative(z);
      waiting[k] = (1 - pace) * (waiting[before] + reached[k] - reached[before]);
      left[k] = NormalCurve.cumulative(-z) + waiting[k];
    }
    double[] escapes = new double[ends.length];
    for (int c = 0; c < escapes.length; c++) {
      double before = left[steps.get(ends[c]).before];
      escapes[c] = before > 0 ? Math.min(1, left[ends[c]] / before) : 1;
    }
    return escapes;
  }
}
