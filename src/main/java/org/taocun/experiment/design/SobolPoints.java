package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

/**
 * The first n points of Sobol's sequence, the origin included, with the direction numbers of Joe
 * and Kuo (2008, "Constructing Sobol sequences with better two-dimensional projections", SIAM
 * Journal on Scientific Computing 30(5), 2635-2654; Commons Math). Nothing is drawn: the seed has
 * no effect. Powers of two as n keep its balance.
 *
 * @param size n
 */
record SobolPoints(int size) implements Design {
  /** The most dimensions for which there are direction numbers. */
  static final int MOST_DIMENSIONS = 1000;

  @Override
  public String kind() {
    return "sobol";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    refuseMore(kind(), factors.size());
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors.size());
    List<List<String>> points = new ArrayList<>();
    for (int j = 0; j < size; j++) {
      points.add(Scale.at(factors, sequence.nextVector()));
    }
    return points;
  }

  static void refuseMore(String kind, int dimensions) {
    if (dimensions > MOST_DIMENSIONS) {
      throw new ScenarioException(
          Say.of(
              "--design {0}: needs {1} dimensions; {2} are the most",
              kind, dimensions, MOST_DIMENSIONS));
    }
  }
}
