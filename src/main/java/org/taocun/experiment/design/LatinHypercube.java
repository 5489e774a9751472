package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.experiment.SweepFactor;

/**
 * A Latin hypercube: n points, exactly one in each of n equal strata of every factor, at a uniform
 * place in it (McKay, Beckman and Conover 1979, "A comparison of three methods for selecting values
 * of input variables", Technometrics 21(2), 239-245). The draws are keyed by the factor's path: a
 * further factor does not change the others' values.
 *
 * @param size n
 */
record LatinHypercube(int size) implements Design {
  @Override
  public String kind() {
    return "lhs";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    Draws draws = Draws.of(seed, 0);
    double[][] places = new double[size][factors.size()];
    for (int i = 0; i < factors.size(); i++) {
      long key = Decision.fnv1a64(factors.get(i).path());
      int[] strata = Shuffle.of(size, n -> draws.bits(Decision.DESIGN_STRATUM, key, 0, n));
      for (int j = 0; j < size; j++) {
        double within = draws.uniform(Decision.DESIGN_PLACE, key, 0, j);
        places[j][i] = Math.min((strata[j] + within) / size, Math.nextDown(1.0));
      }
    }
    List<List<String>> points = new ArrayList<>();
    for (double[] place : places) {
      points.add(Scale.at(factors, place));
    }
    return points;
  }
}
