package org.taocun.experiment.design;

import java.util.List;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

/** A way to choose points: values for each factor, in a declared order. */
public sealed interface Design
    permits Grid,
        Listed,
        OneAtATime,
        LatinHypercube,
        SobolPoints,
        SaltelliMatrices,
        MorrisTrajectories,
        PointTable {

  /** The most points that a sweep may have. */
  int MOST_POINTS = 1_000_000;

  /** The name of the design, as in --design. */
  String kind();

  /** The number of points, base rows or trajectories; 0 if the factors alone determine it. */
  default int size() {
    return 0;
  }

  /** The number of levels of the design's own grid; 0 if it has none. */
  default int levels() {
    return 0;
  }

  /**
   * The points.
   *
   * @param factors one or more
   * @param base the factors' values in the scenario, in its notation
   * @param seed of the draws
   * @return for every point a value for each factor
   * @throws ScenarioException if the factors do not suit the design
   */
  List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed);

  /** Refuses ranges for a design that needs levels. */
  static void needLevels(String kind, List<SweepFactor> factors) {
    List<String> problems =
        factors.stream()
            .filter(SweepFactor.Range.class::isInstance)
            .map(
                factor ->
                    Say.of(
                        "--vary {0}: the design '{1}' needs levels: lo:hi:n or a,b,c",
                        factor.path(), kind))
            .toList();
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }

  /** Refuses more points than a sweep may have. */
  static void refuseTooMany(String kind, long points) {
    if (points > MOST_POINTS) {
      throw new ScenarioException(
          Say.of("--design {0}: has {1} points; {2} are the most", kind, points, MOST_POINTS));
    }
  }
}
