package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.base.Decision;
import org.taocun.base.Draws;
import org.taocun.base.Say;
import org.taocun.base.ScenarioException;
import org.taocun.experiment.SweepFactor;

/**
 * Trajectories for screening (Morris 1991, "Factorial sampling plans for preliminary computational
 * experiments", Technometrics 33(2), 161-174): each begins at a drawn point of a grid of {@value
 * #LEVELS} levels and moves every factor once, in a drawn order, by Δ = p/(2(p − 1)) = 2/3 of its
 * range, up or down as the grid allows. n trajectories of k factors make n(k + 1) points.
 *
 * @param size n
 */
record MorrisTrajectories(int size) implements Design {
  /** p, even, so that every level can move by Δ one way and only one. */
  static final int LEVELS = 4;

  private static final int STEP = LEVELS / 2;

  @Override
  public String kind() {
    return "morris";
  }

  @Override
  public int levels() {
    return LEVELS;
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    refuseLevels(factors);
    Design.refuseTooMany(kind(), (long) size * (factors.size() + 1));
    Draws draws = Draws.of(seed, 0);
    long[] keys = factors.stream().mapToLong(factor -> Decision.fnv1a64(factor.path())).toArray();
    List<List<String>> points = new ArrayList<>();
    for (int t = 0; t < size; t++) {
      int trajectory = t;
      int[] place = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        place[i] = Draws.index(draws.bits(Decision.DESIGN_START, keys[i], 0, t), LEVELS);
      }
      points.add(at(factors, place));
      int[] turns =
          Shuffle.of(keys.length, i -> draws.bits(Decision.DESIGN_TURN, keys[i], 0, trajectory));
      for (int i : turns) {
        place[i] += place[i] < STEP ? STEP : -STEP;
        points.add(at(factors, place));
      }
    }
    return points;
  }

  private static List<String> at(List<SweepFactor> factors, int[] place) {
    double[] point = new double[place.length];
    for (int i = 0; i < place.length; i++) {
      point[i] = place[i] / (LEVELS - 1.0);
    }
    return Scale.at(factors, point);
  }

  private static void refuseLevels(List<SweepFactor> factors) {
    List<String> problems =
        factors.stream()
            .filter(SweepFactor.Levels.class::isInstance)
            .map(
                factor ->
                    Say.of("--vary {0}: the design 'morris' needs a range, lo:hi", factor.path()))
            .toList();
    if (!problems.isEmpty()) {
      throw new ScenarioException(problems);
    }
  }
}
