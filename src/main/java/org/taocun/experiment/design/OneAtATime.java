package org.taocun.experiment.design;

import java.util.ArrayList;
import java.util.List;
import org.taocun.experiment.SweepFactor;

/**
 * One factor at a time: the scenario itself, then each level of the first factor with everything
 * else as in the scenario, then of the second factor, and so on. The scenario's own levels are not
 * repeated.
 */
record OneAtATime() implements Design {
  @Override
  public String kind() {
    return "oat";
  }

  @Override
  public List<List<String>> points(List<SweepFactor> factors, List<String> base, long seed) {
    Design.needLevels(kind(), factors);
    List<List<String>> points = new ArrayList<>();
    points.add(List.copyOf(base));
    for (int i = 0; i < factors.size(); i++) {
      for (String level : ((SweepFactor.Levels) factors.get(i)).levels()) {
        List<String> point = new ArrayList<>(base);
        point.set(i, level);
        if (!Sameness.key(level).equals(Sameness.key(base.get(i)))) {
          points.add(point);
        }
      }
    }
    Design.refuseTooMany(kind(), points.size());
    return points;
  }
}
